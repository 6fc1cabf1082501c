import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where a declaration names another. */
const named = /(?:from|import)\s*\(?\s*'(?<path>\.[^']+)'/gu;

/**
 * Removes declarations that none of the entries leads to: TypeScript writes one for each source that it
 * has read. `entries` are paths in `folder`.
 */
export function pruneTypes(folder: string, entries: readonly string[]): void {
  const kept = new Set<string>();
  const open = entries.map((entry) => join(folder, entry));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (kept.has(file) || !existsSync(file)) continue;
    kept.add(file);
    for (const { groups } of readFileSync(file, 'utf8').matchAll(named)) {
      const path = resolve(dirname(file), groups?.['path'] ?? '');
      open.push(path.replace(/(?:\.js|\.ts)$/u, '.d.ts'));
    }
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (name.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
  }
}

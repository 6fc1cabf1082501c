import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const list = join(import.meta.dirname, '../../../../src/components/prose/components.ts');

/** Names of the components that articles are rendered with; .astro files cannot be imported here. */
export function proseNames(): readonly string[] {
  const source = readFileSync(list, 'utf8');
  return [...source.matchAll(/^import (?<name>\w+) from '.*\.astro';$/gmu)]
    .flatMap(({ groups }) => groups?.['name'] ?? [])
    .toSorted();
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportedSite } from '../../../../src/import/imported-site.ts';
import { createMarkdownImporter } from '../../../../src/import/markdown/import-markdown.ts';

/** What is imported of texts by path. */
export function readSource(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ImportedSite> {
  const from = mkdtempSync(join(tmpdir(), 'candil-layout-'));
  onTestFinished(() => rmSync(from, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(from, dirname(path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  return createMarkdownImporter('markdown')({
    ...{ from, contentDir: join(from, '.content'), workDir: join(from, '.work') },
    ...{ environment: {}, knownIds: new Map<string, string>() },
    options: { locales: [], drafts: true, privateAddresses: false },
    progress: () => undefined,
  });
}

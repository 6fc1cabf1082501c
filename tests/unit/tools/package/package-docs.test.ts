import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isPackagedDoc, toPackageDoc } from '../../../../tools/package/package-docs.ts';
import { restoreFiles, swapFiles } from '../../../../tools/package/swapped-files.ts';

const there = ['docs/hosts.md', 'content/README.md'];
const isHeld = (file: string): boolean => there.includes(file);
const write = (text: string, path = 'docs/operate.md'): string => toPackageDoc(path, text, isHeld);

test.each([
  ['[hosts](hosts.md#nginx)', '[hosts](hosts.md#nginx)'],
  ['[guide](../content/README.md)', '[guide](../content/README.md)'],
  ['[`PortInUse`](errors/PortInUse.md)', '[`PortInUse`](../compiled/errors.md#portinuse)'],
  ['[errors](errors/)', '[errors](../compiled/errors.md)'],
  ['[ADR 0052](adr/0052-one-way.md)', 'ADR 0052'],
  ['![A note](images/note.png)', '_A note_'],
  [
    '[Netlify](https://netlify.com), [here](#here)',
    '[Netlify](https://netlify.com), [here](#here)',
  ],
  ['`[a](b.md)` and [b](b.md)', '`[a](b.md)` and b'],
  ['````md\n```\n[a](b.md)\n```\n````\n[b](b.md)', '````md\n```\n[a](b.md)\n```\n````\nb'],
  ['Run `npm run check:content -- --fix`.', 'Run `npx candil check --fix`.'],
  [
    'npm run check:content   # looks\nnpm start   # serves',
    'npx candil check        # looks\nnpm start   # serves',
  ],
  ['npm run build  # builds', 'npx candil build # builds'],
])('%s', (text, wanted) => {
  expect(write(text)).toBe(wanted);
});

test('links are seen from the folder of the document', () => {
  expect(write('[x](../docs/errors), [y](docs/hosts.md)', 'content/README.md')).toBe(
    '[x](../compiled/errors.md), y',
  );
  expect(write('[y](docs/hosts.md)', 'README.md')).toBe('[y](docs/hosts.md)');
});

test('the pages of codes lie in one file', () => {
  const text = '[API](../hosts.md#a), [x](multipart_invalid.md), [y](/en/), `npm run build`';
  expect(toPackageDoc('docs/errors/A.md', text, isHeld, 'compiled/errors.md')).toBe(
    '[API](../docs/hosts.md#a), [x](errors.md#multipart_invalid), [y](/en/), `npx candil build`',
  );
});

test('what the repository alone is about is no document of the package', () => {
  expect(isPackagedDoc('docs/operate.md')).toBe(true);
  for (const path of ['docs/architecture.md', 'docs/errors/PortInUse.md', 'CONTRIBUTING.md']) {
    expect(isPackagedDoc(path)).toBe(false);
  }
});

const folder = mkdtempSync(join(tmpdir(), 'candil-swapped-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('files are as they were after packing, and what was written meanwhile stays', () => {
  mkdirSync(join(folder, 'docs'), { recursive: true });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  for (const path of ['docs/a.md', 'docs/b.md']) writeFileSync(join(folder, path), 'own');
  const keep = join(folder, 'keep');
  swapFiles(folder, keep, new Map(['docs/a.md', 'docs/b.md'].map((path) => [path, 'packed'])));
  expect(read('docs/a.md')).toBe('packed');
  writeFileSync(join(folder, 'docs/b.md'), 'written meanwhile');
  restoreFiles(folder, keep);
  restoreFiles(folder, keep);
  expect([read('docs/a.md'), read('docs/b.md')]).toEqual(['own', 'written meanwhile']);
});

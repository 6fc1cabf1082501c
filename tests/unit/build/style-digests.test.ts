import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readStyleDigests } from '../../../src/build/style-digests.ts';

const page = (styles: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' ${styles}">`;

const files = {
  'index.html': page("'sha256-a' 'sha256-b'"),
  'en/index.html': page("'sha256-a'"),
  'en/x/y/index.html': page("'sha256-c'"),
  'about/index.html': page("'sha256-d'"),
};

test('the chooser of languages names them, and each page of ours where there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'candil-digests-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(await readStyleDigests(folder)).toEqual(["'sha256-a'", "'sha256-b'"]);
  expect(await readStyleDigests(folder, ['/about/'])).toEqual(["'sha256-a'", "'sha256-b'"]);
  expect(await readStyleDigests(folder, ['/', '/about/'])).toEqual(["'sha256-a'", "'sha256-c'"]);
});

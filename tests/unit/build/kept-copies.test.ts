import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from '../../../src/build/compress-folder.ts';
import { openKeptCopies } from '../../../src/build/kept-copies.ts';
import { aKept } from '../content/support/a-kept.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-copies-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const copiesOf = (text: string) => ({
  brotli: Buffer.from(`b${text}`),
  gzip: Buffer.from(`g${text}`),
});

test('copies are made once for what a file holds, and for each way to make them', async () => {
  const made: string[] = [];
  const kept = openKeptCopies(aKept());
  const take = (text: string, kind: string): Promise<unknown> =>
    kept.take(text, kind, () => {
      made.push(`${text} ${kind}`);
      return Promise.resolve(copiesOf(text + kind));
    });
  expect(await take('one', '5')).toEqual(copiesOf('one5'));
  expect(await take('one', '5')).toEqual(copiesOf('one5'));
  expect(await take('one', '11')).toEqual(copiesOf('one11'));
  expect(await take('two', '5')).toEqual(copiesOf('two5'));
  expect(made).toEqual(['one 5', 'one 11', 'two 5']);
});

test('a site has the same copies whether they were kept or made', async () => {
  const site = join(folder, 'site');
  const path = join(site, 'index.html');
  const kept = aKept();
  const build = async (text: string): Promise<void> => {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(site);
    writeFileSync(path, text);
    await compressFolder(site, { kept });
    expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
    expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
  };
  await build('<p>one</p>'.repeat(100));
  await build('<p>one</p>'.repeat(100));
  expect(kept.countTaken()).toBe(1);
  await build('<p>two</p>'.repeat(100));
  expect(kept.countTaken()).toBe(1);
});

test('articles as Markdown of a large site are compressed as quickly as its pages', async () => {
  const text = readFileSync('CONTRIBUTING.md');
  const qualities = async (pages: number): Promise<number[]> => {
    for (let page = 0; page < pages; page += 1) writeFileSync(join(folder, `${page}.html`), '');
    for (const name of ['text.md', 'text.html', 'text.css'])
      writeFileSync(join(folder, name), text);
    await compressFolder(folder);
    const lengthAt = (quality: number): number =>
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
    // The window of the copies is another one, which changes their length by next to nothing.
    const between = (lengthAt(5) + lengthAt(11)) / 2;
    return ['text.md', 'text.html', 'text.css'].map((name) =>
      readFileSync(join(folder, `${name}.br`)).length < between ? 11 : 5,
    );
  };
  expect(await qualities(10)).toEqual([11, 11, 11]);
  expect(await qualities(500)).toEqual([5, 5, 11]);
});

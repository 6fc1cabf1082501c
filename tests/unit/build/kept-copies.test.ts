import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from '../../../src/build/compress-folder.ts';
import { openKeptCopies } from '../../../src/build/kept-copies.ts';

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

test('copies are made once for what a file holds, and again when it holds something else', async () => {
  const made: string[] = [];
  const build = async (...texts: readonly string[]): Promise<unknown[]> => {
    const kept = await openKeptCopies(join(folder, 'kept'));
    const taken: unknown[] = [];
    for (const text of texts) {
      const make = () => {
        made.push(text);
        return Promise.resolve(copiesOf(text));
      };
      taken.push(await kept.take(Buffer.from(text), '5', make));
    }
    await kept.prune();
    return taken;
  };
  expect(await build('one', 'two')).toEqual([copiesOf('one'), copiesOf('two')]);
  expect(await build('one', 'three')).toEqual([copiesOf('one'), copiesOf('three')]);
  expect(await build('two')).toEqual([copiesOf('two')]);
  expect(made).toEqual(['one', 'two', 'three', 'two']);
  expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
});

test('the same content in another quality is another copy', async () => {
  const kept = await openKeptCopies(folder);
  await kept.take(Buffer.from('a'), '5', () => Promise.resolve(copiesOf('five')));
  const best = await kept.take(Buffer.from('a'), '11', () => Promise.resolve(copiesOf('best')));
  expect(best).toEqual(copiesOf('best'));
});

test('copies that are cut off or changed are made again', async () => {
  const take = async (): Promise<unknown> => {
    const kept = await openKeptCopies(folder);
    return kept.take(Buffer.from('a'), '5', () => Promise.resolve(copiesOf('whole')));
  };
  await take();
  const [name = ''] = readdirSync(folder);
  const whole = readFileSync(join(folder, name));
  const changed = Buffer.from(whole);
  changed.set([0], changed.length - 1);
  const tooLong = Buffer.from(whole);
  tooLong.writeUInt32LE(1_000);
  for (const broken of [whole.subarray(0, -1), whole.subarray(0, 6), changed, tooLong]) {
    writeFileSync(join(folder, name), broken);
    expect(await take()).toEqual(copiesOf('whole'));
    expect(readFileSync(join(folder, name))).toEqual(whole);
  }
});

test('a build goes on while another one removes the folder or prunes it', async () => {
  const kept = await openKeptCopies(join(folder, 'kept'));
  const taken = await kept.take(Buffer.from('a'), '5', () => {
    rmSync(join(folder, 'kept'), { recursive: true });
    return Promise.resolve(copiesOf('a'));
  });
  expect(taken).toEqual(copiesOf('a'));
});

test('a folder among the copies is removed', async () => {
  mkdirSync(join(folder, 'kept', 'strange'), { recursive: true });
  await (await openKeptCopies(join(folder, 'kept'))).prune();
  expect(readdirSync(join(folder, 'kept'))).toEqual([]);
});

test('a site has the same copies whether they were kept or made', async () => {
  const site = join(folder, 'site');
  const path = join(site, 'index.html');
  const build = async (text: string): Promise<void> => {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(site);
    writeFileSync(path, text);
    await compressFolder(site, join(folder, 'cache'));
    expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
    expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
  };
  await build('<p>one</p>'.repeat(100));
  await build('<p>one</p>'.repeat(100));
  await build('<p>two</p>'.repeat(100));
});

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackPagefind } from '../../../../../src/search/index/pagefind/packed-file.ts';
import { unpackOnDisk } from '../../../../../src/search/index/pagefind/packed-file-on-disk.ts';

const toBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a file is unpacked without its signature, in the browser as on disk', async () => {
  const packed = gzipSync(Buffer.from('pagefind_dcd{"url":"/ñ/"}'));
  expect(toText(await unpackPagefind(toBuffer(packed)))).toBe('{"url":"/ñ/"}');
  expect(toText(unpackOnDisk(packed))).toBe('{"url":"/ñ/"}');
});

test('a page in place of a missing file is no file', async () => {
  const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
  await expect(unpackPagefind(toBuffer(page))).rejects.toThrow();
  expect(() => unpackOnDisk(page)).toThrow();
});

import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodePagefind, encodePagefind } from '../../../../../src/search/index/pagefind/cbor.ts';
import {
  unpackPagefind,
  unpackText,
} from '../../../../../src/search/index/pagefind/packed-file.ts';

const toBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

test('files are unpacked, Pagefind’s without their signature', async () => {
  const packed = gzipSync(Buffer.from('pagefind_dcd{"url":"/ñ/"}'));
  const body = await unpackPagefind(toBuffer(packed));
  expect(new TextDecoder().decode(body)).toBe('{"url":"/ñ/"}');
  expect(await unpackText(toBuffer(deflateRawSync('año')))).toBe('año');
});

test('a page in place of a missing file is no file', async () => {
  const page = toBuffer(new TextEncoder().encode('<!doctype html><title>Not found</title>'));
  await expect(unpackPagefind(page)).rejects.toThrow();
  await expect(unpackText(page)).rejects.toThrow();
});

test('what is written for Pagefind is read back', () => {
  const value = [
    '1.5.2',
    [
      ['es.0a/0', 23],
      ['es.0a/1', 24],
      ['es.0a/2', 255],
    ],
    [256, 65_535, 65_536, 4e9],
    [],
  ];
  expect(decodePagefind(encodePagefind(value))).toEqual(value);
});

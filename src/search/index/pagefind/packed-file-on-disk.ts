import { gunzipSync, gzipSync } from 'node:zlib';
import { signature } from './packed-file.ts';

/** Reads a file of an index that Pagefind wrote, by its path in the folder; throws without it. */
export type ReadIndexFile = (path: string) => Uint8Array;

/** What a file of Pagefind holds behind its signature; throws if it is not packed by gzip. */
export const unpackOnDisk = (file: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(gunzipSync(file).subarray(signature.length));

/** A file for Pagefind to read. */
export const packForPagefind = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });

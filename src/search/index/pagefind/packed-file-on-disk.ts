import { gunzipSync } from 'node:zlib';
import { signature } from './packed-file.ts';

/** What a file of Pagefind holds behind its signature; throws if it is not packed by gzip. */
export const unpackOnDisk = (file: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(gunzipSync(file).subarray(signature.length));

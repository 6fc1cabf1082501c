import { decompress } from '../../../lib/decompress.ts';

/** What every file of Pagefind begins with, once unpacked. */
export const signature = 'pagefind_dcd';

/** What a file of Pagefind holds behind its signature; throws if it is not packed by gzip. */
export async function unpackPagefind(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await decompress(file, 'gzip').arrayBuffer());
  return bytes.subarray(signature.length);
}

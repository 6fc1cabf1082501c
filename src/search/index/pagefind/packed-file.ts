/** What every file of Pagefind begins with, once unpacked. */
export const signature = 'pagefind_dcd';

/** What a file of Pagefind holds behind its signature; throws if it is not packed by gzip. */
export async function unpackPagefind(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await unpack(file, 'gzip').arrayBuffer()).subarray(signature.length);
}

/** A text that was packed without a head. */
export const unpackText = (file: ArrayBuffer): Promise<string> =>
  unpack(file, 'deflate-raw').text();

/** Unpacks bytes at once: a stream from the network takes half as long again. */
function unpack(bytes: ArrayBuffer, format: CompressionFormat): Response {
  const { readable, writable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  // What cannot be unpacked shows where it is read.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable);
}

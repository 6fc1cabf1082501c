/**
 * Unpacks bytes at once, as text or bytes of the response: a stream from the network takes half as
 * long again. What reads the response fails if the bytes are not packed so.
 *
 * @example
 * const text = await decompress(bytes, 'gzip').text();
 */
export function decompress(bytes: ArrayBuffer, format: CompressionFormat): Response {
  const { readable, writable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  // An error of unpacking is thrown where the response is read.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable);
}

/** What every file of Pagefind begins with, once unpacked. */
export const signature = 'pagefind_dcd';

/** Unpacks a file of Pagefind: its signature is gone. Throws if it is not packed by gzip. */
export async function unpackPagefind(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** What an unpacked file holds behind its signature. */
export const bodyOfPagefind = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  bytes.subarray(signature.length);

/** The value in an unpacked `.pf_meta` or `.pf_index` file; throws if it has another form. */
export const decodePagefind = (bytes: Uint8Array): unknown =>
  new CborReader(bytes.subarray(signature.length)).read();

/** The text of an unpacked `.pf_fragment` file. */
export const textOfPagefind = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(signature.length));

/** Reads the few kinds of CBOR that Pagefind writes: arrays, texts, whole numbers. */
class CborReader {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): unknown {
    const head = this.#next();
    const kind = head >> 5;
    if (head === 0xf6) return null;
    const size = this.#readSize(head & 31);
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 3) return this.#readText(size);
    if (kind !== 4) throw new Error(`Pagefind’s file holds CBOR of kind ${kind}.`);
    const items: unknown[] = [];
    for (let count = 0; count < size; count++) items.push(this.read());
    return items;
  }

  #readSize(short: number): number {
    if (short < 24) return short;
    const length = 2 ** (short - 24);
    let size = 0;
    for (let count = 0; count < length; count++) size = size * 256 + this.#next();
    return size;
  }

  #readText(length: number): string {
    const end = this.#place + length;
    const text = this.#decoder.decode(this.#bytes.subarray(this.#place, end));
    this.#place = end;
    return text;
  }

  #next(): number {
    const byte = this.#bytes[this.#place];
    if (byte === undefined) throw new Error('A file of Pagefind ends early.');
    this.#place += 1;
    return byte;
  }
}

/** The value of CBOR (RFC 8949) as Pagefind writes it; throws if it holds anything else. */
export const decodeCbor = (bytes: Uint8Array): unknown => new CborReader(bytes).read();

/** Takes a decoded value for a list, or throws. */
export const rowsOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error('Pagefind’s index has another form.');
  return value;
};

/**
 * Writes lists, texts and whole numbers from 0 to 2 ** 32 - 1 as CBOR.
 *
 * @example
 * encodeCbor(['a', 24]); // the bytes 82 61 61 18 18
 */
export const encodeCbor = (value: unknown): Uint8Array => Uint8Array.from(encode(value));

/** Reads the few kinds of CBOR that Pagefind writes: lists, texts, whole numbers and null. */
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

function encode(value: unknown): number[] {
  if (Array.isArray(value)) return [...encodeHead(4, value.length), ...value.flatMap(encode)];
  if (typeof value === 'number') return encodeHead(0, value);
  if (typeof value !== 'string') throw new Error(`A list of pages holds ${typeof value}.`);
  const bytes = Buffer.from(value);
  return [...encodeHead(3, bytes.length), ...bytes];
}

/** The kind of a value with a number of up to 32 bits, as short as it can be. */
function encodeHead(kind: number, size: number): number[] {
  const toByte = (short: number): number => (kind << 5) | short;
  if (size < 24) return [toByte(size)];
  if (size < 2 ** 8) return [toByte(24), size];
  if (size < 2 ** 16) return [toByte(25), size >> 8, size & 255];
  return [toByte(26), size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
}

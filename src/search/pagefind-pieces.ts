/** What every file of Pagefind begins with, once unpacked. */
const signatureLength = 'pagefind_dcd'.length;

/**
 * Where the pieces of an index begin, in their order, out of Pagefind's `.pf_meta` file: each holds
 * the words from its beginning up to the next one's. Throws if the file has another form.
 */
export async function readPieces(file: Blob): Promise<string[]> {
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const reader = new CborReader(bytes.subarray(signatureLength));
  const [, , pieces] = reader.readArray();
  if (!Array.isArray(pieces)) throw new Error('Pagefind’s list of pieces has another form.');
  return pieces.map(toPiece);
}

function toPiece(row: unknown): string {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [];
  const [from] = cells;
  if (typeof from === 'string') return from;
  throw new Error('A piece of Pagefind’s index has another form.');
}

/** The pieces that may hold words with a beginning. */
export function piecesOf(pieces: readonly string[], beginning: string): string[] {
  return pieces.filter((from, index) => {
    const next = pieces[index + 1];
    const isAfter = next === undefined || next > beginning;
    return isAfter && (from <= beginning || from.startsWith(beginning));
  });
}

/** Reads the few kinds of CBOR that Pagefind writes: arrays, texts, whole numbers. */
class CborReader {
  readonly #bytes: Uint8Array;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  readArray(): unknown[] {
    const value = this.#read();
    if (!Array.isArray(value)) throw new Error('Pagefind’s metadata has another form.');
    return value;
  }

  #read(): unknown {
    const head = this.#next();
    const kind = head >> 5;
    const size = this.#readSize(head & 31);
    if (kind === 0) return size;
    if (kind === 3) return this.#readText(size);
    if (kind === 4) return Array.from({ length: size }, () => this.#read());
    throw new Error(`Pagefind’s metadata holds CBOR of kind ${kind}.`);
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
    const text = new TextDecoder().decode(this.#bytes.subarray(this.#place, end));
    this.#place = end;
    return text;
  }

  #next(): number {
    const byte = this.#bytes[this.#place];
    if (byte === undefined) throw new Error('Pagefind’s metadata ends early.');
    this.#place += 1;
    return byte;
  }
}

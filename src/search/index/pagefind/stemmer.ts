/** What a word becomes in the index: words of one stem are found for each other. */
export type Stemmer = (word: string) => string;

/** The part of Pagefind's WebAssembly that is used here. */
interface PagefindCode {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start: () => void;
  __wbindgen_malloc: (size: number, alignment: number) => number;
  __wbindgen_free: (place: number, size: number, alignment: number) => void;
  init_pagefind: (place: number, size: number) => number;
  enter_playground_mode: (index: number) => number;
  search: (index: number, ...parameters: (number | boolean)[]) => [place: number, size: number];
}

/** An index in CBOR without version, pages, pieces, filters, orders and metadata. */
const emptyIndex = new Uint8Array([0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80]);

/**
 * Makes a stemmer of Pagefind's WebAssembly for a language, the very one that wrote the index: a
 * search in an empty index tells, for Pagefind's playground, which stems it would have looked for.
 */
export async function createStemmer(code: BufferSource): Promise<Stemmer> {
  const { exports } = await instantiate(code);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const pass = (bytes: Uint8Array): [place: number, size: number] => {
    const place = exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(exports.memory.buffer).set(bytes, place);
    return [place, bytes.length];
  };
  const passText = (text: string) => pass(encoder.encode(text));
  const index = exports.enter_playground_mode(exports.init_pagefind(...pass(emptyIndex)));
  return (word) => {
    const text = toPagefindWord(word);
    const query = [...passText(text), ...passText(text)];
    const options = [...passText('{}'), ...passText(''), false, false];
    const [start, size] = exports.search(index, ...query, ...options);
    const place = start >>> 0;
    const found = decoder.decode(new Uint8Array(exports.memory.buffer, place, size));
    exports.__wbindgen_free(place, size, 1);
    return stemIn(JSON.parse(found)) ?? text;
  };
}

async function instantiate(code: BufferSource): Promise<{ exports: PagefindCode }> {
  const started: { exports?: PagefindCode } = {};
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        if (started.exports) fillTable(started.exports.__wbindgen_externrefs);
      },
    },
  });
  const { exports } = instance;
  if (!isPagefindCode(exports)) throw new Error('Pagefind’s WebAssembly has another form.');
  started.exports = exports;
  exports.__wbindgen_start();
  return { exports };
}

/** The values that generated code expects in its table. */
function fillTable(table: WebAssembly.Table): void {
  const offset = table.grow(4);
  [undefined, null, true, false].forEach((value, number) => table.set(offset + number, value));
}

const isPagefindCode = (value: object): value is PagefindCode =>
  'search' in value && 'enter_playground_mode' in value && '__wbindgen_externrefs' in value;

/** A word as Pagefind cleans it before it is stemmed. */
const toPagefindWord = (word: string): string =>
  word
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim();

function stemIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('search_keywords' in answer)) return;
  const { search_keywords: stems } = answer;
  const stem: unknown = Array.isArray(stems) ? stems[0] : undefined;
  return typeof stem === 'string' ? stem : undefined;
}

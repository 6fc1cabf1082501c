/** Letters with accents by the letter that is typed for them, in the endings of a language. */
const accents: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['es', { a: 'á', e: 'é', i: 'í', o: 'ó' }],
  ['fi', { a: 'ä', o: 'ö' }],
  ['fr', { a: 'âà', e: 'éè', i: 'îï' }],
  ['ga', { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }],
  ['hu', { a: 'á', e: 'é', i: 'í', o: 'óöő', u: 'úüű' }],
  ['it', { a: 'à', e: 'é', i: 'ì', o: 'ò' }],
  ['lt', { a: 'ą', e: 'ėę', i: 'į', s: 'š', u: 'ųū', z: 'ž' }],
  ['pt', { a: 'ãáâ', c: 'ç', e: 'éê', i: 'í', o: 'õóô' }],
  ['ro', { a: 'ăâ', i: 'î', s: 'ș', t: 'ț' }],
  ['tr', { c: 'ç', g: 'ğ', i: 'ı', o: 'ö', s: 'ş', u: 'ü' }],
]);

/** Letters of the longest ending in which an accent is looked for: *-aciones*, *-iéramos*. */
const longestEnding = 7;

/** An ending has two accents at most that readers leave out, as in *-ção*. */
const mostAccents = 2;

/**
 * A word with accents in its ending, in every way in which a language may write them; none of a word
 * that has one there, nor of languages whose endings have none.
 *
 * @example
 * accentedEndings('razon', 'es'); // ['rázon', 'razón']
 */
export function accentedEndings(word: string, language: string): string[] {
  const letters = accents.get(language);
  const start = Math.max(0, word.length - longestEnding);
  if (letters === undefined || !/^[a-z]*$/u.test(word.slice(start))) return [];
  let found = [{ word, from: start }];
  const all: string[] = [];
  for (let count = 0; count < mostAccents; count++) {
    found = found.flatMap((one) => addAccent(one.word, one.from, letters));
    all.push(...found.map((one) => one.word));
  }
  return all;
}

/** The word with one accent more, at each place from `from`. */
function addAccent(
  word: string,
  from: number,
  letters: Readonly<Record<string, string>>,
): { word: string; from: number }[] {
  return Array.from({ length: Math.max(0, word.length - from) }, (_, step) => from + step).flatMap(
    (place) =>
      Array.from(letters[word.charAt(place)] ?? '', (letter) => ({
        word: word.slice(0, place) + letter + word.slice(place + 1),
        from: place + 1,
      })),
  );
}

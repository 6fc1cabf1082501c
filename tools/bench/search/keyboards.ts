/**
 * Rows of letters of the usual keyboard of a language, from the top. Not those by which the search
 * corrects, so that the questions stay the same when it changes.
 */
const layouts: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ']],
  ['de', ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm']],
  ['en', ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']],
  ['es', ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm']],
  ['fr', ['azertyuiop', 'qsdfghjklm', 'wxcvbn']],
  ['pt', ['qwertyuiop', 'asdfghjklç', 'zxcvbnm']],
  ['ru', ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']],
  ['tr', ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç']],
]);

const latin = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * The keys that touch the key of a letter: beside it, and the two above and below, as each row stands
 * half a key to the right of the one above. An accented letter lies on the key of its base. Empty if
 * the keyboard has no such letter.
 */
export function listNeighbourKeys(letter: string, language: string): string[] {
  const rows = layouts.get(language.split('-')[0] ?? '') ?? latin;
  const key = letter.toLowerCase();
  const places = [key, key.normalize('NFD').replace(/\p{M}/gu, '')].flatMap((name) =>
    rows.flatMap((row, number) =>
      row.includes(name) ? [{ number, column: row.indexOf(name) }] : [],
    ),
  );
  const [place] = places;
  if (place === undefined) return [];
  const { number, column } = place;
  const touching = [
    [number, column - 1],
    [number, column + 1],
    [number - 1, column],
    [number - 1, column + 1],
    [number + 1, column - 1],
    [number + 1, column],
  ] as const;
  return touching.flatMap(([row, at]) => rows[row]?.[at] ?? []);
}

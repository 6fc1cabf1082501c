/** Rows of letters of usual keyboards, from the top, without the keys of accents. */
export const keyboards = {
  qwerty: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  qwertz: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  azerty: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  cyrillic: ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  greek: ['ερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ'],
  hebrew: ['קראטוןםפ', 'שדגכעיחלך', 'זסבהנמצתץ'],
  arabic: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'],
} as const;

let touching: ReadonlySet<string> | undefined;
let lettersOfKeys: ReadonlySet<string> | undefined;

/** Tells whether a letter is on one of the keyboards: of others nothing is known. */
export function hasKey(letter: string): boolean {
  lettersOfKeys ??= new Set(Object.values(keyboards).flatMap((rows) => rows.join('').split('')));
  return lettersOfKeys.has(letter);
}

/** Tells whether the keys of two letters touch on any of the keyboards. */
export function areNeighbours(one: string, other: string): boolean {
  touching ??= new Set(Object.values(keyboards).flatMap(listTouching));
  return touching.has(one + other) || touching.has(other + one);
}

/** Pairs of letters beside each other, and below: each row stands half a key further. */
function listTouching(rows: readonly string[]): string[] {
  return rows.flatMap((row, number) =>
    Array.from(row).flatMap((letter, column) => {
      const below = rows[number + 1] ?? '';
      return [row[column + 1], below[column - 1], below[column]].flatMap((other) =>
        other === undefined ? [] : [letter + other],
      );
    }),
  );
}

import { languageOf } from './normalize.ts';

/** Rows of letters of usual keyboards, from the top, without the keys of accents. */
const qwerty = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const qwertz = ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'];
const azerty = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/** Keyboards of other scripts: every language has those too. */
const otherScripts = [
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  ['ερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ'],
  ['קראטוןםפ', 'שדגכעיחלך', 'זסבהנמצתץ'],
  ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'],
];

/** Languages whose keyboards are not that of English. */
const latinKeyboards: ReadonlyMap<string, readonly string[]> = new Map([
  ['fr', azerty],
  ...['cs', 'de', 'hr', 'hu', 'sk', 'sl'].map((language) => [language, qwertz] as const),
]);

/** What is known of the keys with which a language is typed. */
export interface Keyboard {
  /** Nothing is known of other letters. */
  hasKey: (letter: string) => boolean;
  areNeighbours: (one: string, other: string) => boolean;
}

const keyboards = new Map<string, Keyboard>();

/** The keyboard of a language. */
export function keyboardOf(tag: string): Keyboard {
  const language = languageOf(tag);
  const keyboard = keyboards.get(language) ?? createKeyboard(language);
  keyboards.set(language, keyboard);
  return keyboard;
}

function createKeyboard(language: string): Keyboard {
  const layouts = [latinKeyboards.get(language) ?? qwerty, ...otherScripts];
  const letters = new Set(layouts.flatMap((rows) => Array.from(rows.join(''))));
  const touching = new Set(layouts.flatMap(listTouching));
  return {
    hasKey: (letter) => letters.has(letter),
    areNeighbours: (one, other) => touching.has(one + other) || touching.has(other + one),
  };
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

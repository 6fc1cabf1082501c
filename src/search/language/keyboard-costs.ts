import type { EditCosts } from '../../lib/text/edit-distance.ts';
import { languageOf } from '../../lib/intl/intl-names.ts';

/** What an error costs that fingers seldom make: a letter from the other end of the keyboard. */
const unlikelyError = 1.5;

/**
 * What errors of typing cost, on the keyboard of a language (BCP 47 tag). Those of fingers cost one:
 * a letter lost, doubled, swapped with the next, or taken from a key beside the right one. Any other
 * letter in place of one, or too many, is seldom a slip; of the words of a language that a site has
 * not, three of four are as near to one that it has.
 *
 * @example
 * keyboardCosts('en').replaced('y', 't'); // 1, the keys touch
 * keyboardCosts('en').replaced('p', 't'); // 1.5
 */
export function keyboardCosts(language: string): EditCosts {
  const { areNeighbours, hasKey } = keyboardOf(language);
  return {
    replaced: (typed, meant) =>
      areNeighbours(typed, meant) || !hasKey(typed) || !hasKey(meant) ? 1 : unlikelyError,
    added: (typed, before) => (typed === before || !hasKey(typed) ? 1 : unlikelyError),
  };
}

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
interface Keyboard {
  /** Nothing is known of other letters. */
  hasKey: (letter: string) => boolean;
  areNeighbours: (one: string, other: string) => boolean;
}

const keyboards = new Map<string, Keyboard>();

function keyboardOf(tag: string): Keyboard {
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

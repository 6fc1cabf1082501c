import { languageOf } from '../../lib/intl/intl-names.ts';

/**
 * What the keys of a keyboard write, row by row from the top, the same keys in the same places: a key
 * that writes two letters, or none, has them between spaces.
 */
type Layout = readonly string[];

const toLayout = (rows: string): Layout =>
  rows.includes(' ') ? rows.split(' ') : Array.from(rows);

const qwerty = toLayout("qwertyuiop[]asdfghjkl;'zxcvbnm,./");

/** Keyboards of languages of the Latin script that write other letters with some of these keys. */
const latinLayouts: ReadonlyMap<string, Layout> = new Map([
  ['de', toLayout('qwertzuiopü+asdfghjklöäyxcvbnm,.-')],
  ['es', toLayout('qwertyuiop`+asdfghjklñ´zxcvbnm,.-')],
  ['fr', toLayout('azertyuiop^$qsdfghjklmùwxcvbn,;:!')],
  ['it', toLayout('qwertyuiopè+asdfghjklòàzxcvbnm,.-')],
  ['pt', toLayout('qwertyuiop´[asdfghjklç~zxcvbnm,.;')],
]);

const russian = toLayout('йцукенгшщзхъфывапролджэячсмитьбю.');
const ukrainian = toLayout('йцукенгшщзхїфівапролджєячсмитьбю.');
const greek = toLayout(";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./");
const hebrew = toLayout("/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.");
const arabic = toLayout('ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ');

/** Keyboards of other scripts, by language. */
const otherLayouts: ReadonlyMap<string, Layout> = new Map([
  ['ar', arabic],
  ['el', greek],
  ['he', hebrew],
  ['ru', russian],
  ['uk', ukrainian],
]);

/**
 * What a text says if it was typed while the keyboard was set to another script, in each way that is
 * possible; none of a text that has letters of the script of the language.
 *
 * @param language BCP 47 tag: what was meant to be typed
 * @example
 * readOtherLayouts('gfhjkm', 'ru'); // ['пароль']
 * readOtherLayouts('ифееукн', 'en'); // ['battery']
 */
export function readOtherLayouts(text: string, language: string): string[] {
  const lower = text.toLowerCase();
  const meant = otherLayouts.get(languageOf(language));
  if (meant) return /^\P{L}*\p{Script=Latin}/u.test(lower) ? readOn(lower, qwerty, [meant]) : [];
  if (!isLatin(language) || /\p{Script=Latin}/u.test(lower)) return [];
  const latin = latinLayouts.get(languageOf(language)) ?? qwerty;
  return [...otherLayouts.values()].flatMap((typed) => readOn(lower, typed, [latin]));
}

const isLatin = (language: string): boolean =>
  new Intl.Locale(language).maximize().script === 'Latn';

/** The text on other layouts; a sign at its end may be one, or a letter of the other layout. */
function readOn(text: string, typed: Layout, others: readonly Layout[]): string[] {
  const bare = text.replace(/[.,;:!?/]+$/u, '');
  const texts = bare === text ? [text] : [bare, text];
  return others.flatMap((meant) =>
    texts.flatMap((one) => {
      const read = convert(one, typed, meant);
      return read === one ? [] : [read];
    }),
  );
}

/** Letters that are two on one key are taken together. */
function convert(text: string, typed: Layout, meant: Layout): string {
  const byLength = typed.toSorted((one, other) => other.length - one.length);
  let read = '';
  let rest = text;
  while (rest !== '') {
    const key = byLength.find((one) => one !== '' && rest.startsWith(one)) ?? '';
    read += key === '' ? rest.charAt(0) : (meant[typed.indexOf(key)] ?? key);
    rest = rest.slice(Math.max(1, key.length));
  }
  return read;
}

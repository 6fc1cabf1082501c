import { languageOf } from '../../lib/intl/intl-names.ts';

/** What sounds alike is written alike, one rule after the other. */
type Rules = readonly (readonly [RegExp, string])[];

/**
 * How people write who write as they speak. Spanish: *v* and *b*, *z*, *c* and *s*, *ll* and *y*, *qu*,
 * *k* and *c*, a silent *h*; English: *ph*, *ck*, *wh*, *kn*; German: *ie* and *i*, *dt*, *th*, *v*, an *h*
 * that only makes a vowel long; French and Portuguese: the same where they have it.
 */
const rulesOf: ReadonlyMap<string, Rules> = new Map<string, Rules>([
  [
    'es',
    [
      [/(?<!c)h/gu, ''],
      [/v/gu, 'b'],
      [/ll/gu, 'y'],
      [/z|c(?=[ei])/gu, 's'],
      [/qu(?=[ei])|q|c(?!h)/gu, 'k'],
      [/g(?=[ei])/gu, 'j'],
      [/gu(?=[ei])/gu, 'g'],
      [/x/gu, 's'],
      [/i(?=[aeou])|y$/gu, 'y'],
      [/m(?=[bpv])/gu, 'n'],
    ],
  ],
  [
    'en',
    [
      [/ph/gu, 'f'],
      [/^kn/gu, 'n'],
      [/^wr/gu, 'r'],
      [/wh/gu, 'w'],
      [/gh(?=t|$)/gu, ''],
      // Not the first letter: German words would sound like English ones (*Kaution*, *caution*).
      [/ck|qu?|(?<=.)c(?![eihy])/gu, 'k'],
      [/c(?=[eiy])|z/gu, 's'],
      [/ei|ie|ea|ee/gu, 'i'],
      [/(?<=[^aeiou])e$/gu, ''],
      [/y$/gu, 'i'],
    ],
  ],
  [
    'de',
    [
      [/ph|v/gu, 'f'],
      [/th|dt/gu, 't'],
      [/tz/gu, 'z'],
      [/chs|cks|ks/gu, 'x'],
      [/ck|c(?!h)/gu, 'k'],
      [/qu/gu, 'kw'],
      [/ie/gu, 'i'],
      [/ai|ay|ey/gu, 'ei'],
      [/y/gu, 'i'],
      [/(?<=[aeiou])h(?![aeiou])/gu, ''],
      [/ich$/gu, 'ig'],
    ],
  ],
  [
    'fr',
    [
      [/ph/gu, 'f'],
      [/h/gu, ''],
      [/eau|au/gu, 'o'],
      [/qu|q|ck|c(?![eihy])/gu, 'k'],
      [/c(?=[eiy])/gu, 's'],
      [/g(?=[eiy])/gu, 'j'],
      [/ai|ei/gu, 'e'],
      [/y/gu, 'i'],
      [/(?<=\p{L}{3})(?:e?s|e)$/gu, ''],
    ],
  ],
  [
    'pt',
    [
      [/^h/gu, ''],
      [/ch/gu, 'x'],
      [/z|c(?=[ei])/gu, 's'],
      [/qu(?=[ei])|q|c(?!h)/gu, 'k'],
      [/g(?=[ei])/gu, 'j'],
      [/gu(?=[ei])/gu, 'g'],
    ],
  ],
]);

/**
 * The sound of a folded word, by the rules of its language (BCP 47 tag): words of one sound are written
 * for each other. A doubled letter sounds as one.
 *
 * @example
 * soundKey('kupon', 'es') === soundKey('cupon', 'es'); // true
 */
export const soundKey = (word: string, language: string): string =>
  (rulesOf.get(languageOf(language)) ?? [])
    .reduce((written, [letters, sound]) => written.replace(letters, sound), word)
    .replace(/(\p{L})\1+/gu, '$1');

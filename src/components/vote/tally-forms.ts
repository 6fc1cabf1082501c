import type { Translate } from '../../i18n/translate.ts';

/** A number of the most common plural form in every language. */
const usualNumber = 100;

/** Numbers that between them meet every other plural form of the languages in CLDR. */
const specialNumbers = [0, 1, 2, 3, 5, 6, 7, 11, 1_000_000] as const;

/**
 * Texts of the tally with `{helpful}` and `{total}` left open, as attributes for the browser to
 * choose from: `data-tally-usual` is the usual form; `data-tally-1` is that of the numbers in the same
 * plural form as 1, left out where it is the usual one.
 */
export function toTallyForms(t: Translate): Record<string, string> {
  const textOf = (count: number): string =>
    t('vote.tally', { count, helpful: '{helpful}', total: '{total}' });
  const usual = textOf(usualNumber);
  const special = specialNumbers
    .map((number): [string, string] => [`data-tally-${number}`, textOf(number)])
    .filter(([, text]) => text !== usual);
  return { 'data-tally-usual': usual, ...Object.fromEntries(special) };
}

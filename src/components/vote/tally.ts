import type { Tally } from '../../schemas/vote.ts';

/** This browser has no vote on the text that is shown, whatever it remembers of an earlier one. */
export const noVote = 'none';

/** A tally, and this browser’s vote if the server knows it, even from the form without scripts. */
export interface ReadTally extends Tally {
  /** `up`, `down`, or `noVote`; empty if the server does not know. */
  vote: string;
}

/**
 * The tally in an answer of the API; undefined if it is none. Where a site does not tell it, it is 0 of
 * 0, which shows nothing.
 */
export function toTally(answer: unknown): ReadTally | undefined {
  if (typeof answer !== 'object' || !answer) return undefined;
  const { helpful = 0, total = 0, vote = '' }: Partial<Record<string, unknown>> = { ...answer };
  return {
    helpful: Number(helpful),
    total: Number(total),
    vote: typeof vote === 'string' ? vote : noVote,
  };
}

/** "5 of 24 found this helpful" in the element's language; empty while nobody has voted. */
export function toTallyText(element: HTMLElement, { helpful, total }: Tally): string {
  const lang = element.closest<HTMLElement>('[lang]')?.lang;
  const numbers = new Intl.NumberFormat(lang);
  const text = total > 0 ? chooseForm(element.dataset, helpful, lang) : '';
  return text
    .replace('{helpful}', numbers.format(helpful))
    .replace('{total}', numbers.format(total));
}

/** The text whose number is in the same plural form, see tally-forms.ts. */
function chooseForm(texts: DOMStringMap, count: number, lang: string | undefined): string {
  const rules = new Intl.PluralRules(lang);
  const form = Object.keys(texts).find((name) => {
    const [prefix, number] = name.split('-');
    return prefix === 'tally' && rules.select(Number(number)) === rules.select(count);
  });
  return texts[form ?? 'tallyUsual'] ?? '';
}

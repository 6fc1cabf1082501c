import type { Tally } from '../../schemas/vote.ts';

/** The tally in an answer of the API; undefined if it is none. */
export function toTally(answer: unknown): Tally | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  if (!('helpful' in answer) || !('total' in answer)) return undefined;
  const { helpful, total } = answer;
  return typeof helpful === 'number' && typeof total === 'number' ? { helpful, total } : undefined;
}

/** "5 of 24 found this helpful" in the element's language; empty while nobody has voted. */
export function toTallyText(element: HTMLElement, { helpful, total }: Tally): string {
  if (total === 0) return '';
  const { lang } = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const numbers = new Intl.NumberFormat(lang);
  return chooseForm(element.dataset, helpful, lang)
    .replace('{helpful}', numbers.format(helpful))
    .replace('{total}', numbers.format(total));
}

/** The text whose number is in the same plural form, see tally-forms.ts. */
function chooseForm(texts: DOMStringMap, count: number, lang: string): string {
  const rules = new Intl.PluralRules(lang);
  const wanted = rules.select(count);
  for (const [name, text = ''] of Object.entries(texts)) {
    const [, number] = /^tally-(\d+)$/u.exec(name) ?? [];
    if (number !== undefined && rules.select(Number(number)) === wanted) return text;
  }
  return texts['tallyUsual'] ?? '';
}

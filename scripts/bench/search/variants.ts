import { joinWord, listWords } from '../../../src/search/normalize.ts';
import { toPlan } from '../../../src/search/planner.ts';
import type { CorpusArticle } from './questions.ts';

/** A way of asking a question. */
export interface Variant {
  name: string;
  asYouType: boolean;
  toQuery: (question: string) => string;
}

/** Keywords of a question: its rarest words. */
const keywordCount = 3;

/** The ways in which the same question is asked in a language. */
export function listVariants(corpus: readonly CorpusArticle[], language: string): Variant[] {
  const holding = countHolding(corpus, language);
  const toKeywords = (question: string): string[] => {
    const { terms } = toPlan(question, language);
    const rarity = (text: string): number => holding.get(text) ?? 0;
    const rarest = terms
      .filter(({ weight }) => weight === 1)
      .toSorted((one, other) => rarity(one.text) - rarity(other.text))
      .slice(0, keywordCount);
    return terms.filter((term) => rarest.includes(term)).map(({ word }) => word);
  };
  return [
    { name: 'whole question', asYouType: false, toQuery: (question) => question },
    { name: 'keywords', asYouType: false, toQuery: (question) => toKeywords(question).join(' ') },
    {
      name: 'keywords, last half-typed',
      asYouType: true,
      toQuery: (question) => halveLast(toKeywords(question)).join(' '),
    },
    { name: 'without accents', asYouType: false, toQuery: (question) => withoutAccents(question) },
  ];
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** In how many articles each folded word stands. */
function countHolding(
  corpus: readonly CorpusArticle[],
  language: string,
): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const { title, text } of corpus) {
    const words = new Set(
      `${title} ${text}`.split(/\s+/u).flatMap((word) => listWords(word, language).map(joinWord)),
    );
    for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  return holding;
}

function halveLast(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)))];
}

import type { FoundPage } from './contenders.ts';
import type { Question } from './questions.ts';
import type { Answered } from './score.ts';

/** A question as it is asked, and what came. */
export interface Asked {
  query: string;
  pages: readonly FoundPage[];
  answered: Answered;
}

/** Asks one question and judges the answer; `find` says how long it took if it knows better. */
export async function ask(
  { relevant, answers }: Question,
  query: string,
  toUrl: (id: string) => string,
  find: (query: string) => Promise<{ pages: readonly FoundPage[]; milliseconds?: number }>,
): Promise<Asked> {
  const started = performance.now();
  const found = await find(query);
  const milliseconds = found.milliseconds ?? performance.now() - started;
  const { pages } = found;
  const urls = relevant.map(toUrl);
  const place = pages.findIndex(({ url }) => urls.includes(url)) + 1 || Infinity;
  const excerpt = pages[0]?.excerpt;
  const hasAnswer =
    excerpt === undefined || answers.length === 0
      ? undefined
      : place === 1 && holdsAnswer(excerpt, answers);
  return { query, pages, answered: { place, results: pages.length, hasAnswer, milliseconds } };
}

const holdsAnswer = (excerpt: string, answers: readonly string[]): boolean =>
  answers.some((answer) => toPlain(excerpt).includes(toPlain(answer)));

/** As typed on a keyboard: a site may set its quotation marks and spaces better. */
const toPlain = (text: string): string =>
  text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim();

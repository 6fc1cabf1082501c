import type { Elsewhere } from '../../search/other-languages.ts';
import { createAskWorker } from './ask-worker.ts';
import type {
  Question,
  QuestionOptions,
  Reply,
  ShownResult,
  ToldOutcome,
} from './search-messages.ts';

const worker = createAskWorker(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
);

/** False once the page has had to answer by itself. */
let isApart = true;

async function ask(question: Question, signal = new AbortController().signal): Promise<Reply> {
  const reply = isApart ? await worker.ask(question, signal) : undefined;
  if (reply) return reply;
  const { answerQuestion } = await import('./answer-question.ts');
  isApart = false;
  return answerQuestion(question, signal);
}

/** Loads what answers, but nothing of the index. */
export const startSearch = (): void => worker.start();

const pageLanguage = (): string => document.documentElement.lang;

/**
 * Answers a query over the index of this site, in the language of the page. Throws if nothing can be
 * loaded, and the signal's reason when that ends.
 */
export async function search(
  query: string,
  { signal, ...options }: QuestionOptions & { signal?: AbortSignal } = {},
): Promise<ToldOutcome> {
  const question = { kind: 'search', language: pageLanguage(), query, options } as const;
  const { outcome } = await ask(question, signal);
  if (!outcome) throw new Error('The search has no answer.');
  return outcome;
}

/** The first of other languages (BCP 47 tags) that answers. Throws as `search` does. */
export async function searchElsewhere(
  query: string,
  languages: readonly string[],
  signal: AbortSignal,
): Promise<Elsewhere<ShownResult> | undefined> {
  return (await ask({ kind: 'elsewhere', languages, query }, signal)).elsewhere;
}

/** Loads what every query needs, while the reader is about to type. */
export function warmSearch(): void {
  // A failure shows, and can be tried again, with the first query.
  ask({ kind: 'open', language: pageLanguage() }).catch(() => undefined);
}

import type { Counted } from './counted.ts';
import type { Elsewhere } from '../../search/other-languages.ts';
import type { SearchResult } from '../../search/match/result.ts';
import type { SearchOutcome } from '../../search/outcome.ts';
import type { SearchOptions } from '../../search/search.ts';

/** A result as it is shown, without what explains its place. */
export type ShownResult = Omit<SearchResult, 'explanation' | 'score'>;

/** What readers are told of an outcome: plain data, which a message can carry. */
export interface ToldOutcome extends Omit<SearchOutcome, 'parsed' | 'expanded' | 'results'> {
  results: readonly ShownResult[];
  /** `total` in the language of the page. */
  counted: Counted;
}

/** How a question is to be taken, as far as a message can say it. */
export type QuestionOptions = Omit<SearchOptions, 'pause' | 'signal'>;

/** What a page asks of the search. `language`, `languages`: BCP 47 tags. */
export type Question =
  /** To load what every question needs. */
  | { kind: 'open'; language: string }
  | { kind: 'search'; language: string; query: string; options: QuestionOptions }
  /** Another language that answers, the likeliest first. */
  | { kind: 'elsewhere'; languages: readonly string[]; query: string };

/** What the search answers; neither to `open`. */
export interface Reply {
  outcome?: ToldOutcome;
  elsewhere?: Elsewhere<ShownResult> | undefined;
}

/** Answers a question. Throws if nothing can be loaded, and the signal's reason when that ends. */
export type Answerer = (question: Question, signal: AbortSignal) => Promise<Reply>;

/** From the page: a question, or that nobody waits for its answer any more. */
export type ToSearch = { id: number; question: Question } | { id: number; ended: true };

/** To the page: an answer, or that there is none because something cannot be loaded. */
export type FromSearch = { id: number; reply: Reply } | { id: number; failed: true };

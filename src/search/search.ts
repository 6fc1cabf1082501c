import { findAnswer } from './match/answer.ts';
import type { DirectAnswer } from './match/direct-answer.ts';
import { toFitWeights, type FitWeights } from './match/relevance.ts';
import { lookUpTerm } from './query/look-up-term.ts';
import { mergeHits, type Candidate } from './match/candidates.ts';
import type { TermHits } from './query/look-up-term.ts';
import { toPlan } from './query/parse-query.ts';
import { deservingAmong, rankPages } from './match/rank.ts';
import { readPage, toComparisons, type ReadPage } from './match/page-match.ts';
import { toReport } from './outcome.ts';
import { weighTerms } from './match/term-weights.ts';
import { compareWording } from './match/ngram-bm25.ts';
import type { SearchIndex, PageText } from './index/search-index.ts';
import type { Plan } from './query/query.ts';
import type { SearchOutcome } from './outcome.ts';
import type { SearchResult } from './match/result.ts';

/** Results shown at first. */
const usualLimit = 10;

/**
 * Pages that are read and compared word by word: those that may be shown. The right page is among
 * the first 10 of the merged look-ups for 97 of 100 questions; 20 gain nothing.
 */
const readPages = 10;

export interface SearchOptions {
  /** Results wanted; the first `readPages` keep their order whatever it is. */
  limit?: number;
  /** The last word may be unfinished. */
  asYouType?: boolean;
  /** Search for what was typed, without corrections. */
  literal?: boolean;
  /** Results are all pages that were read, however little they fit: for benchmarks. */
  unjudged?: boolean;
  /** Ends the search with the signal's reason. */
  signal?: AbortSignal;
}

export type Search = (query: string, options?: SearchOptions) => Promise<SearchOutcome>;

/** Search over one index: plan, look up, merge, read, rank. Throws if nothing can be loaded. */
export function createSearch({
  engine,
  language,
}: {
  engine: SearchIndex;
  language: string;
}): Search {
  return async (query, options = {}) => {
    const { asYouType = false } = options;
    const plan = toPlan(query, language, { asYouType });
    const pages = plan.terms.length === 0 ? 0 : await engine.countPages();
    if (pages === 0) return { ...nothing, query, plan, correctedQuery: query };
    const found = await findPages(engine, plan, pages, options);
    return { query, plan, ...found };
  };
}

const nothing = {
  results: [],
  total: 0,
  answer: undefined,
  weak: [],
  corrected: [],
  expanded: [],
  partial: false,
};

async function findPages(
  engine: SearchIndex,
  plan: Plan,
  pages: number,
  { limit = usualLimit, literal = false, unjudged = false, signal }: SearchOptions,
): Promise<Omit<SearchOutcome, 'query' | 'plan'>> {
  const lookedUp = await Promise.all(
    plan.terms.map((term) =>
      lookUpTerm(engine, term, { literal, words: plan.words, language: plan.language }),
    ),
  );
  signal?.throwIfAborted();
  const terms = withoutAnswered(lookedUp.map(({ hits }) => hits));
  const candidates = mergeHits(terms, pages);
  if (candidates.length === 0) await engine.confirm();
  const wanted = candidates.slice(0, Math.max(readPages, limit));
  const loaded = await loadPages(engine, wanted);
  signal?.throwIfAborted();
  const { ranked, ...read } = rankLoaded(plan, terms, loaded, pages);
  const fitting = unjudged ? ranked : ranked.filter(deservingAmong(ranked));
  const results = fitting.slice(0, limit);
  const unread =
    fitting.length < limit ? [] : candidates.slice(wanted.length).filter(holdsWordOf(terms));
  return {
    results,
    total: fitting.length + unread.length,
    answer: answerOf(results, { ...read, language: plan.language }),
    weak: results.length === 0 ? ranked.slice(0, mostWeak) : [],
    partial: lookedUp.some(({ isPartial }) => isPartial) || loaded.length < wanted.length,
    ...toReport(plan.query, terms, results),
  };
}

interface Ranked {
  ranked: readonly SearchResult[];
  read: readonly ReadPage[];
  fitWeights: FitWeights;
}

/** Leaves out words that no page has, if they are part of a phrase that has a synonym. */
function withoutAnswered(terms: readonly TermHits[]): TermHits[] {
  const answered = new Set(
    terms.flatMap(({ forms }) =>
      forms.flatMap(({ form, postings }) => (postings.length > 0 ? form.following : [])),
    ),
  );
  return terms.filter(
    ({ term, forms }) =>
      !answered.has(term.text) || forms.some(({ postings }) => postings.length > 0),
  );
}

/** The best pages ranked among themselves; the others, for longer lists, after them as they came. */
function rankLoaded(
  { words }: Plan,
  terms: readonly TermHits[],
  loaded: readonly LoadedPage[],
  pages: number,
): Ranked {
  const comparisons = toComparisons(terms.map(({ term }) => term));
  const read = loaded.map(({ candidate, fragment }) => readPage(comparisons, candidate, fragment));
  const weights = weighTerms(terms, read.slice(0, readPages), pages);
  const fitWeights = toFitWeights(terms, pages);
  const wordingOf = compareWording(
    { words, terms: terms.map(({ term }) => term) },
    loaded.slice(0, readPages).map(({ fragment }) => fragment),
  );
  const ranking = { comparisons, weights, fitWeights, wordingOf };
  const best = rankPages(read.slice(0, readPages), ranking);
  const rest = read.slice(readPages).flatMap((page) => rankPages([page], ranking));
  return { ranked: [...best, ...rest], read, fitWeights };
}

/** A question with its answer stands on one of the first pages, if it is the reader's own. */
const answeringPages = 3;

function answerOf(
  results: readonly SearchResult[],
  { read, fitWeights, language }: Omit<Ranked, 'ranked'> & { language: string },
): DirectAnswer | undefined {
  return results
    .slice(0, answeringPages)
    .flatMap(({ url }) => read.filter(({ fragment }) => fragment.url === url))
    .flatMap((page) => findAnswer(page, fitWeights, language) ?? [])[0];
}

/** Shown where nothing fits. */
const mostWeak = 3;

interface LoadedPage {
  candidate: Candidate;
  fragment: PageText;
}

/** The pages that can be loaded; throws what stands in the way if none can. */
async function loadPages(engine: SearchIndex, wanted: readonly Candidate[]): Promise<LoadedPage[]> {
  const answers = await Promise.allSettled(
    wanted.map(async (candidate) => ({ candidate, fragment: await engine.load(candidate.page) })),
  );
  const loaded = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = answers.find(({ status }) => status === 'rejected');
  if (loaded.length === 0 && failed?.status === 'rejected') throw failed.reason;
  return loaded;
}

/** What can be said of a page that has not been read: it holds a word that is no stop word. */
const holdsWordOf =
  (terms: readonly TermHits[]) =>
  ({ evidenceOf }: Candidate): boolean =>
    terms.some(({ term }) => {
      const kind = term.weight === 1 ? evidenceOf(term)?.kind : undefined;
      return kind !== undefined && kind !== 'relative';
    });

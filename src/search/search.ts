import { paceIndex } from './index/paced-index.ts';
import type { SearchIndex } from './index/search-index.ts';
import {
  chooseCandidates,
  isFlat,
  leastRead,
  rankCandidates,
  type Candidate,
} from './match/candidates.ts';
import { findDirectAnswer, type DirectAnswer } from './match/direct-answer.ts';
import { wholeText } from './language/whole-text.ts';
import { stopWordsOf } from './language/stop-words.ts';
import { createNgramBm25 } from './match/ngram-bm25.ts';
import {
  matchPage,
  toTermMatchers,
  type PageMatch,
  type TermMatchers,
} from './match/page-match.ts';
import { byRank, rankPages } from './match/rank.ts';
import { isExact } from './match/rank-parts.ts';
import { isSettled, judge, weighAsked } from './match/confidence.ts';
import type { SearchResult } from './match/result.ts';
import { weighForRank, weighForRelevance, type TermWeights } from './match/term-weights.ts';
import { correctWhole, describeOutcome, type SearchOutcome } from './outcome.ts';
import { lookUpQuery } from './query/look-up-query.ts';
import type { TermPostings } from './query/look-up-term.ts';
import { isTelling, type ParsedQuery } from './query/parse-query.ts';
import { readQuery } from './query/read-query.ts';

/** Results shown at first. */
const usualLimit = 10;

/**
 * Pages that are read and compared word by word at most: those that may be shown. 16 gain nothing, 10
 * lose half a place in a hundred of Spanish customers' questions (`npm run bench:search -- --table`).
 */
const readPages = 12;

export interface SearchOptions {
  /** Results wanted; the first `readPages` keep their order whatever it is. */
  limit?: number;
  /** Pages that are read at most, fewer than usual: a list of a few costs less. */
  mostRead?: number;
  /** The last word may be unfinished. */
  asYouType?: boolean;
  /** Search for what was typed, without corrections. */
  literal?: boolean;
  /** Results are all pages that hold a word, however little they are relevant: for benchmarks. */
  unjudged?: boolean;
  /** Called between steps that take a while, so that a page stays alive meanwhile. */
  pause?: () => Promise<void>;
  /** Ends the search with the signal's reason. */
  signal?: AbortSignal;
}

export type Search = (query: string, options?: SearchOptions) => Promise<SearchOutcome>;

/**
 * Search over one index in one language (BCP 47 tag): a query is parsed, its terms are expanded and
 * looked up, the best candidates are read, ranked, and shown as far as they are relevant. Throws if
 * nothing can be loaded; what is missing otherwise makes the outcome `partial`.
 *
 * @example
 * const search = createSearch({ index: openIndex({ bundleUrl: '/pagefind/', language }), language });
 * const { results } = await search('change my card', { limit: 5 });
 */
export function createSearch({
  index,
  language,
}: {
  index: SearchIndex;
  language: string;
}): Search {
  return async (query, options = {}) => {
    const asked = options.pause ? paceIndex(index, options.pause) : index;
    const parsed = await readQuery(asked, query, language, options);
    const pageCount = parsed.terms.length === 0 ? 0 : await asked.countPages();
    if (pageCount === 0) return { ...nothing, query, parsed, correctedQuery: query };
    const found = await findPages(asked, parsed, pageCount, options);
    await options.pause?.();
    return correctWhole({ query, parsed, ...found });
  };
}

const nothing = {
  results: [],
  confidence: 'none' as const,
  total: 0,
  answer: undefined,
  corrected: [],
  expanded: [],
  partial: false,
};

async function findPages(
  index: SearchIndex,
  parsed: ParsedQuery,
  pageCount: number,
  {
    limit = usualLimit,
    mostRead = readPages,
    literal = false,
    unjudged = false,
    pause,
    signal,
  }: SearchOptions,
): Promise<Omit<SearchOutcome, 'query' | 'parsed'>> {
  const { query, language, words } = parsed;
  const { terms, whole, isPartial } = await lookUpQuery(index, parsed, { literal });
  await pause?.();
  signal?.throwIfAborted();
  const weights = weighForRank(terms, pageCount);
  const choose = unjudged ? rankCandidates : chooseCandidates;
  const candidates = choose(terms, weights, whole);
  await pause?.();
  if (candidates.length === 0) await index.confirm();
  const wanted = candidates.slice(0, Math.max(mostRead, limit));
  const matchers = toTermMatchers(terms.map(({ term }) => term));
  const asked = { query, words, language, terms, matchers, pageCount };
  let read = Math.min(wanted.length, isFlat(wanted) ? wanted.length : leastRead);
  let matches = await matchPages(index, wanted.slice(0, read), asked, pause);
  let { ranked, relevanceWeights } = await rankMatches(asked, matches, pause);
  if (read < wanted.length && (unjudged || !isSettled(ranked))) {
    signal?.throwIfAborted();
    matches = [...matches, ...(await matchPages(index, wanted.slice(read), asked, pause))];
    read = wanted.length;
    ({ ranked, relevanceWeights } = await rankMatches(asked, matches, pause));
  }
  signal?.throwIfAborted();
  const { confidence, shown } = unjudged
    ? { confidence: 'sure' as const, shown: ranked }
    : judge(ranked);
  const results = shown.slice(0, limit);
  // Where some of the pages that were read do not fit, those behind them do not either.
  const unread =
    confidence === 'sure' && shown.length === ranked.length && shown.length >= limit
      ? candidates.slice(wanted.length).filter(holdsWordOf(terms))
      : [];
  const answer =
    confidence === 'none' ? undefined : findAnswer(results, matches, relevanceWeights, language);
  return {
    results,
    // A question of an article that is the reader's own is an answer, whatever the odds.
    confidence: answer ? 'sure' : confidence,
    total: shown.length + unread.length,
    answer,
    partial: isPartial || matches.length < read,
    ...describeOutcome(query, terms, results),
  };
}

/**
 * Compares each page with the query as soon as it has come, while others are on their way. What cannot
 * be loaded is left out; if nothing can, this throws what stands in the way.
 */
async function matchPages(
  index: SearchIndex,
  wanted: readonly Candidate[],
  { language, matchers }: Pick<Asked, 'language' | 'matchers'>,
  pause: SearchOptions['pause'],
): Promise<PageMatch[]> {
  const stopWords = stopWordsOf(language);
  const missing: unknown[] = [];
  const compared = await Promise.all(
    wanted.map(async (candidate) => {
      const page = await index.load(candidate.page).catch((error: unknown) => {
        missing.push(error);
      });
      if (!page) return [];
      await pause?.();
      return [matchPage(matchers, candidate, page, stopWords)];
    }),
  );
  const matches = compared.flat();
  if (matches.length === 0 && missing.length > 0) throw missing[0];
  return matches;
}

interface Ranked {
  ranked: readonly SearchResult[];
  relevanceWeights: TermWeights;
}

/** A query that has been looked up. */
interface Asked {
  query: string;
  words: readonly string[];
  language: string;
  terms: readonly TermPostings[];
  matchers: TermMatchers;
  pageCount: number;
}

/** The best pages ranked among themselves; the others, for longer lists, after them as they came. */
async function rankMatches(
  { query, words, language, terms: found, matchers, pageCount }: Asked,
  matches: readonly PageMatch[],
  pause: SearchOptions['pause'],
): Promise<Ranked> {
  const terms = found.map(({ term }) => term);
  const best = matches.slice(0, readPages);
  const relevanceWeights = weighForRelevance(found, pageCount);
  const ranking = {
    matchers: matchers.terms,
    weights: weighForRank(found, pageCount, best),
    asked: weighAsked(found, pageCount, words.length),
    isQuery: createComparison(query, language),
    scoreNgrams: createNgramBm25(
      { words, terms },
      best.map(({ page }) => page),
    ),
  };
  await pause?.();
  const ranked: SearchResult[] = [];
  for (const match of best) {
    await pause?.();
    ranked.push(...rankPages([match], ranking));
  }
  const others = matches.slice(readPages).flatMap((match) => rankPages([match], ranking));
  return { ranked: [...ranked.sort(byRank), ...others], relevanceWeights };
}

/** Tells a text that is the query, whatever signs, accents and capitals it is written with. */
function createComparison(query: string, language: string): (text: string) => boolean {
  const asked = wholeText(query, language);
  return (text) => wholeText(text, language) === asked;
}

/** A question with its answer stands on one of the first pages, if it is the reader's own. */
const answeringPages = 3;

function findAnswer(
  results: readonly SearchResult[],
  matches: readonly PageMatch[],
  weights: TermWeights,
  language: string,
): DirectAnswer | undefined {
  return results
    .slice(0, answeringPages)
    .flatMap(({ url }) => matches.filter(({ page }) => page.url === url))
    .flatMap((match) => findDirectAnswer(match, weights, language) ?? [])[0];
}

/** What can be said of a page that has not been read: it holds a word that is no stop word. */
const holdsWordOf =
  (terms: readonly TermPostings[]) =>
  ({ evidenceOf }: Candidate): boolean =>
    terms.some(({ term }) => isTelling(term) && isExact(evidenceOf(term)));

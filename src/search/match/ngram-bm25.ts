import { inverseDocumentFrequency } from '../../lib/idf.ts';
import type { PageText } from '../index/search-index.ts';
import { fold, joinWord } from '../language/normalize.ts';
import type { ExpandedTerm } from '../query/variants.ts';

/** Letters in an n-gram; where no spaces part the words a word has few letters, and fewer say as much. */
const ngramLength = 4;
const unspacedNgramLength = 2;

/** Letters of a page that are compared at once, about a hundred words: the passage counts, not the page. */
const windowLength = 640;

/** How soon a second mention adds less, and how much longer windows lose: k1 and b of BM25. */
const saturation = 0.6;
const lengthWeight = 0.75;

/** How much of the wording of a query a page has, 0 to 1. */
export interface NgramScores {
  /** In the best hundred words of the page. */
  page: number;
  /** In its title. */
  title: number;
  /** How far the question of its article that fits best is worded as the query is, 0 to 1. */
  question: number;
}

/** Tells how much the wording of a page is that of the query. */
export type NgramScorer = (page: PageText) => NgramScores;

/** A query as it is worded. */
export interface Wording {
  /** All its words in their order, folded: small ones, too, say what kind of answer is wanted. */
  words: readonly string[];
  terms: readonly ExpandedTerm[];
}

/**
 * Compares the wording of a query with that of the pages that were read, by n-grams of four letters
 * across words. It is BM25 in which these pages are the collection, so that what tells them apart
 * counts. It finds inflections, parts of compounds and turns of phrase that no word alone tells.
 */
export function createNgramBm25(query: Wording, pages: readonly PageText[]): NgramScorer {
  const ngrams = listQueryNgrams(query, pages[0]?.separator ?? ' ');
  const findNgrams = createNgramFinder(ngrams);
  const count = (page: PageText): CountedNgrams => countNgrams(page, ngrams, findNgrams);
  const counted = new Map(pages.map((one) => [one, count(one)]));
  const holding = new Map<string, number>();
  for (const { counts } of counted.values()) {
    for (const ngram of counts.keys()) holding.set(ngram, (holding.get(ngram) ?? 0) + 1);
  }
  const values = new Map(
    [...ngrams].map(([ngram, weight]): [string, number] => {
      const rarity = inverseDocumentFrequency(pages.length, holding.get(ngram) ?? 0);
      return [ngram, (weight * rarity) / ngram.length];
    }),
  );
  const total = values.values().reduce((sum, value) => sum + value, 0) || 1;
  return (page) => ({
    page: scoreOf(counted.get(page) ?? count(page), values) / total,
    title: scoreTitle(page, values) / total,
    question: scoreQuestions(page, values, total),
  });
}

/** The n-grams of the query as it is understood, and of its other corrections, with their weight. */
function listQueryNgrams({ words, terms }: Wording, separator: string): Map<string, number> {
  const length = separator === '' ? unspacedNgramLength : ngramLength;
  const ngrams = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (let from = 0; from + length <= text.length; from++) {
      const ngram = text.slice(from, from + length);
      ngrams.set(ngram, Math.max(weight, ngrams.get(ngram) ?? 0));
    }
  };
  const understood = new Map(terms.map(({ text, bases }) => [text, bases.join(separator)]));
  const asked = words.map((word) => understood.get(word) ?? word).join(separator);
  const isOpen = terms.some((term) => term.isOpen);
  add(separator + asked + (isOpen ? '' : separator), 1);
  for (const { kind, texts, weight } of terms.flatMap(({ variants }) => variants)) {
    if (kind !== 'correction' && kind !== 'spelling') continue;
    for (const text of texts) add(separator + fold(text) + separator, weight);
  }
  return ngrams;
}

/** How often n-grams stand on a page. Two halves that follow each other are a window. */
interface CountedNgrams {
  /** How many halves of a window the page has. */
  halves: number;
  /** Share of a window that the page fills, at most 1. */
  length: number;
  /** For each n-gram that the page holds how often it begins in each half. */
  counts: ReadonlyMap<string, readonly number[]>;
}

function countNgrams(
  { folded, keywords, unseen, separator }: PageText,
  ngrams: ReadonlyMap<string, number>,
  findNgrams: NgramFinder,
): CountedNgrams {
  const text =
    separator +
    [...folded, ...keywords.map(joinWord), ...unseen.flatMap((one) => one.folded)].join(separator) +
    separator;
  const half = windowLength / 2;
  const halves = Math.max(1, Math.ceil(text.length / half));
  const found = new Map<string, number[]>();
  findNgrams(text, (ngram, place) => {
    const ofNgram = found.get(ngram) ?? new Array<number>(halves).fill(0);
    found.set(ngram, ofNgram);
    const number = Math.floor(place / half);
    ofNgram[number] = (ofNgram[number] ?? 0) + 1;
  });
  const counts = new Map<string, readonly number[]>();
  // In the order of the query, because sums of the same numbers in another differ in their last digit.
  for (const ngram of ngrams.keys()) {
    const ofNgram = found.get(ngram);
    if (ofNgram !== undefined) counts.set(ngram, ofNgram);
  }
  return { halves, length: Math.min(1, text.length / windowLength), counts };
}

/** Tells each place of a text where an n-gram begins, and which. */
type NgramFinder = (text: string, tell: (ngram: string, place: number) => void) => void;

/** Numbers that n-grams are told apart by at first, a power of two: a query has about a hundred. */
const hashes = 4096;

/**
 * Finds n-grams of one length: each text is gone through once, whatever their number is, and at most
 * places a hash tells that none begins.
 */
function createNgramFinder(ngrams: ReadonlyMap<string, number>): NgramFinder {
  const [{ length } = ''] = ngrams.keys();
  const hashAt = (text: string, place: number): number => {
    let hash = 0;
    for (let sign = 0; sign < length; sign++) hash = hash * 31 + text.charCodeAt(place + sign);
    return hash & (hashes - 1);
  };
  const isLikely = new Uint8Array(hashes);
  for (const ngram of ngrams.keys()) isLikely[hashAt(ngram, 0)] = 1;
  return (text, tell) => {
    if (ngrams.size === 0) return;
    for (let place = 0; place + length <= text.length; place++) {
      if (isLikely[hashAt(text, place)] === 0) continue;
      const ngram = text.slice(place, place + length);
      if (ngrams.has(ngram)) tell(ngram, place);
    }
  };
}

/** What the n-grams of a title are worth. */
function scoreTitle({ title, separator }: PageText, values: ReadonlyMap<string, number>): number {
  const text = separator + title.split(/\s+/u).map(joinWord).join(separator) + separator;
  return values
    .entries()
    .reduce((sum, [ngram, value]) => sum + (text.includes(ngram) ? value : 0), 0);
}

/** The harmonic mean of the shares that query and question have of each other, of the best question. */
function scoreQuestions(
  { questions, separator }: PageText,
  values: ReadonlyMap<string, number>,
  total: number,
): number {
  const scores = questions.map((question) => {
    const text = separator + question.split(/\s+/u).map(joinWord).join(separator) + separator;
    const length = separator === '' ? unspacedNgramLength : ngramLength;
    const all = Math.max(1, text.length - length + 1);
    let shared = 0;
    let held = 0;
    for (const [ngram, value] of values) {
      if (!text.includes(ngram)) continue;
      shared += 1;
      held += value;
    }
    const ofQuery = held / total;
    const ofQuestion = Math.min(1, shared / all);
    return shared === 0 ? 0 : (2 * ofQuery * ofQuestion) / (ofQuery + ofQuestion);
  });
  return scores.reduce((best, score) => Math.max(best, score), 0);
}

/** The score of the best window of a page. */
function scoreOf(
  { halves, length, counts }: CountedNgrams,
  values: ReadonlyMap<string, number>,
): number {
  const slack = saturation * (1 - lengthWeight + lengthWeight * length);
  let best = 0;
  for (let from = 0; from < Math.max(1, halves - 1); from++) {
    let score = 0;
    for (const [ngram, found] of counts) {
      const frequency = (found[from] ?? 0) + (found[from + 1] ?? 0);
      score += ((values.get(ngram) ?? 0) * frequency) / (frequency + slack);
    }
    best = Math.max(best, score);
  }
  return best;
}

import { fold } from '../language/normalize.ts';
import { inverseDocumentFrequency } from '../../lib/idf.ts';
import type { ExpandedTerm } from '../query/query.ts';
import type { PageText } from '../index/search-index.ts';

/** Letters in a run; where no spaces part the words a word has few letters, and fewer say as much. */
const runLength = 4;
const shortRunLength = 2;

/** Letters of a page that are compared at once, about a hundred words: the passage counts, not the page. */
const stretchLength = 640;

/** How soon a second mention adds less, and how much longer stretches lose, as in BM25. */
const saturation = 0.6;
const lengthWeight = 0.75;

/** Tells how much the wording of a page is that of the query, from 0. */
export type WordingOf = (fragment: PageText) => number;

/** A query as it is worded. */
export interface Wording {
  /** All its words in their order, folded: small ones, too, say what kind of answer is wanted. */
  words: readonly string[];
  terms: readonly ExpandedTerm[];
}

/**
 * Compares the wording of a query with that of the pages that were read, by runs of four letters
 * across words: BM25 in which the pages are the collection, so that what tells them apart counts.
 * It finds inflections, parts of compounds and turns of phrase that no word alone tells.
 */
export function compareWording(query: Wording, fragments: readonly PageText[]): WordingOf {
  const runs = listRuns(query, fragments[0]?.separator ?? ' ');
  const counted = new Map(fragments.map((one) => [one, countRuns(one, runs)]));
  const holding = new Map<string, number>();
  for (const { counts } of counted.values()) {
    for (const run of counts.keys()) holding.set(run, (holding.get(run) ?? 0) + 1);
  }
  const values = new Map(
    [...runs].map(([run, weight]) => [
      run,
      (weight * inverseDocumentFrequency(fragments.length, holding.get(run) ?? 0)) / run.length,
    ]),
  );
  return (fragment) => scoreOf(counted.get(fragment) ?? countRuns(fragment, runs), values);
}

/** The runs of the query as it is understood, and of its other corrections, with their weight. */
function listRuns({ words, terms }: Wording, separator: string): Map<string, number> {
  const length = separator === '' ? shortRunLength : runLength;
  const runs = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (let from = 0; from + length <= text.length; from++) {
      const run = text.slice(from, from + length);
      runs.set(run, Math.max(weight, runs.get(run) ?? 0));
    }
  };
  const understood = new Map(terms.map(({ text, bases }) => [text, bases.join(separator)]));
  const asked = words.map((word) => understood.get(word) ?? word).join(separator);
  const isOpen = terms.some((term) => term.isOpen);
  add(separator + asked + (isOpen ? '' : separator), 1);
  for (const { kind, texts, weight } of terms.flatMap(({ forms }) => forms)) {
    if (kind !== 'correction' && kind !== 'spelling') continue;
    for (const text of texts) add(separator + fold(text) + separator, weight);
  }
  return runs;
}

/** How often each run stands in each half of a stretch of a page. */
interface CountedRuns {
  halves: number;
  /** Share of a stretch that the page fills, to 1. */
  length: number;
  counts: ReadonlyMap<string, readonly number[]>;
}

function countRuns(
  { folded, keywords, separator }: PageText,
  runs: ReadonlyMap<string, number>,
): CountedRuns {
  const text = separator + [...folded, ...keywords].join(separator) + separator;
  const half = stretchLength / 2;
  const halves = Math.max(1, Math.ceil(text.length / half));
  const counts = new Map<string, readonly number[]>();
  for (const run of runs.keys()) {
    let place = text.indexOf(run);
    if (place < 0) continue;
    const found = Array.from({ length: halves }, () => 0);
    for (; place >= 0; place = text.indexOf(run, place + 1)) {
      const number = Math.floor(place / half);
      found[number] = (found[number] ?? 0) + 1;
    }
    counts.set(run, found);
  }
  return { halves, length: Math.min(1, text.length / stretchLength), counts };
}

/** The best stretch of a page. */
function scoreOf(
  { halves, length, counts }: CountedRuns,
  values: ReadonlyMap<string, number>,
): number {
  const slack = saturation * (1 - lengthWeight + lengthWeight * length);
  let best = 0;
  for (let from = 0; from < Math.max(1, halves - 1); from++) {
    let score = 0;
    for (const [run, found] of counts) {
      const frequency = (found[from] ?? 0) + (found[from + 1] ?? 0);
      score += ((values.get(run) ?? 0) * frequency) / (frequency + slack);
    }
    best = Math.max(best, score);
  }
  return best;
}

import { commonPrefixLength } from '../../lib/text/common-prefix.ts';
import type { ExpandedTerm } from '../query/variants.ts';

/**
 * From this degree on a word answers the term: it can make a page a result by itself, and it is
 * marked. Inflections (*descubrió*, *descubrieron*: 0.67) and parts of compounds (*Adresse* in
 * *Rechnungsadresse*: 0.61) reach it, a long beginning in common (*internet*, *international*: 0.37)
 * only helps a page that has more.
 */
export const matchThreshold = 0.6;

/** How much a word counts that begins with what the reader is still typing. */
const openDegree = 0.9;

/** Share of a variant's weight that one of its words counts, if it asks for several together. */
const oneOfSeveral = 0.6;

/** Tells how well a folded word answers a term, 0 (not at all) to 1 (a word of its stem). */
export type WordMatcher = (word: string) => number;

/** Tells how well a folded word answers each of some terms, in their order; nothing if it answers none. */
export type RowMatcher = (word: string) => readonly number[];

/** Compares words with all terms at once; the same word comes often, and is compared once. */
export function createRowMatcher(matchers: readonly WordMatcher[]): RowMatcher {
  const compared = new Map<string, readonly number[]>();
  return (word) => {
    const found = compared.get(word);
    if (found !== undefined) return found;
    const row = matchers.map((match) => match(word));
    const kept = row.some((degree) => degree > 0) ? row : none;
    compared.set(word, kept);
    return kept;
  };
}

const none: readonly number[] = [];

/** Compares words with a term. */
export function createWordMatcher(term: ExpandedTerm): WordMatcher {
  const known = listKnown(term);
  return (word) => {
    let degree = known.get(word) ?? 0;
    if (term.isOpen && word.startsWith(term.text)) degree = Math.max(degree, openDegree);
    for (const base of term.bases) {
      degree = Math.max(degree, term.isCode ? Number(base === word) : wordSimilarity(base, word));
    }
    return degree;
  };
}

/** What the vocabulary says of words: those of the term's stems, and words like them. */
function listKnown({ variants }: ExpandedTerm): Map<string, number> {
  const known = new Map<string, number>();
  const add = (word: string, degree: number): void => {
    known.set(word, Math.max(degree, known.get(word) ?? 0));
  };
  for (const { words, similarWords, weight, texts } of variants) {
    for (const word of words) add(word, texts.length > 1 ? weight * oneOfSeveral : weight);
    for (const similar of similarWords) add(similar.word, weight * similar.weight);
  }
  return known;
}

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const shortestStem = 4;

/** What two words need in common if each ends differently: *react* and *reach* have another sense. */
const longStem = 5;

/** Share of the longer word that two inflections have in common. */
const inflectionShare = 0.6;

/** Shorter words stand inside others by chance. */
const shortestCompoundPart = 5;

/** What a word counts that holds the one that was asked for, and what it adds to be all of it. */
const compoundWeight = 0.5;
const compoundShareWeight = 0.25;

/** What a part counts of what was asked for: *zahlen* for *bezahlen*, *Adresse* for *Rechnungsadresse*. */
const partOfAskedWeight = 0.45;

/** Before longer endings a common beginning is weaker evidence. */
const longStemWeight = 0.8;

/**
 * How alike two folded words are, 0 to 1, by their letters alone: it finds what the stemmer of the
 * index misses, in any language. Inflections share their beginning (*descubrió*, *descubrieron*),
 * compounds hold each other (*Maschine*, *Dampfmaschine*). What is less alike is 0.
 *
 * @example
 * wordSimilarity('descubrio', 'descubrieron'); // 0.67
 * wordSimilarity('bank', 'bahn'); // 0
 */
export function wordSimilarity(asked: string, found: string): number {
  if (asked === found) return 1;
  const similarity = compareLetters(asked, found);
  // A number with one digit more is another one.
  return similarity > 0 && (/\p{N}/u.test(asked) || /\p{N}/u.test(found)) ? 0 : similarity;
}

function compareLetters(asked: string, found: string): number {
  const shared = commonPrefixLength(asked, found);
  const share = shared / Math.max(asked.length, found.length);
  const isEnding = shared === asked.length || shared === found.length;
  if (shared >= (isEnding ? shortestStem : longStem) && share >= inflectionShare) return share;
  if (asked.length >= shortestCompoundPart && found.includes(asked)) {
    return compoundWeight + compoundShareWeight * (asked.length / found.length);
  }
  if (found.length >= shortestCompoundPart && asked.includes(found)) return partOfAskedWeight;
  return shared >= longStem ? share * longStemWeight : 0;
}

/** A single character stands inside other words by chance. */
const shortestSubstring = 2;

/** What was asked for is a part of a longer word, as 浦和 of 武藏浦和. */
const substringDegree = 0.7;

/**
 * For each word of a text without spaces how well it answers, by its letters alone: where words end
 * is a guess there, and the guess for a question differs from that for a page.
 *
 * @example
 * matchSubstrings(['以', '仁王', '出生'], '以仁王'); // [1, 1, 0]
 */
export function matchSubstrings(words: readonly string[], asked: string): readonly number[] {
  const degrees = words.map(() => 0);
  if (Array.from(asked).length < shortestSubstring) return degrees;
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length;
  }
  const text = words.join('');
  for (let from = text.indexOf(asked); from !== -1; from = text.indexOf(asked, from + 1)) {
    const to = from + asked.length;
    const first = starts.findLastIndex((start) => start <= from);
    let last = first;
    while ((starts[last + 1] ?? length) < to) last += 1;
    const isWhole = starts[first] === from && (starts[last + 1] ?? length) === to;
    for (let place = first; place <= last; place++) {
      degrees[place] = Math.max(degrees[place] ?? 0, isWhole ? 1 : substringDegree);
    }
  }
  return degrees;
}

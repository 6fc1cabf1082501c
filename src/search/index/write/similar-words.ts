import { leastOverlap, overlapWeight, listNgrams } from '../../language/ngrams.ts';
import { fold } from '../../language/normalize.ts';
import { inverseDocumentFrequency } from '../../../lib/idf.ts';
import type { SimilarWord, SimilarPage } from '../format/entry.ts';
import type { Group } from './stem-groups.ts';

/** Similar words that are told of a word: four find what eight do. */
const mostSimilar = 6;

/** Pages that are told to hold only similar words: those where they are the most frequent. */
const mostPages = 32;

/** A word on more of the pages than this says too little to look for words like it. */
const commonShare = 1 / 3;

/** What is alike to a group. */
export interface Similar {
  words: SimilarWord[];
  pages: SimilarPage[];
  widenedFrequency: number;
}

/**
 * Finds for each group those that hold enough of its word, weighed by the rarity of what is shared:
 * an ending says little. Linear in practice: candidates are those that share one of the rare
 * n-grams without which nothing could reach the least overlap.
 */
export function createSimilarFinder(
  groups: readonly Group[],
  pages: number,
): (group: Group) => Similar {
  const words = groups.flatMap((group, owner) =>
    group.words.filter(isComparable).map((word) => ({ word, owner })),
  );
  const holders = indexGrams(words.map(({ word }) => word));
  const weightOf = (ngram: string): number =>
    inverseDocumentFrequency(words.length, holders.get(ngram)?.length ?? 0);
  const shared = new Float64Array(words.length);

  const findSharing = (word: string): Map<number, number> => {
    const ngrams = listNgrams(word)
      .map((ngram) => ({ ngram, weight: weightOf(ngram) }))
      .sort((one, other) => other.weight - one.weight);
    const total = ngrams.reduce((sum, { weight }) => sum + weight, 0);
    const touched: number[] = [];
    let left = total;
    for (const { ngram, weight } of ngrams) {
      const isNeeded = left >= total * leastOverlap;
      for (const holder of holders.get(ngram) ?? []) {
        const before = shared[holder] ?? 0;
        if (before === 0 && !isNeeded) continue;
        if (before === 0) touched.push(holder);
        shared[holder] = before + weight;
      }
      left -= weight;
    }
    const best = new Map<number, number>();
    for (const holder of touched) {
      const overlap = (shared[holder] ?? 0) / total;
      shared[holder] = 0;
      const owner = words[holder]?.owner ?? -1;
      if (overlap >= leastOverlap && overlap > (best.get(owner) ?? 0)) best.set(owner, overlap);
    }
    return best;
  };

  return (group) => {
    const [word] = group.words.filter(isComparable);
    if (word === undefined || group.pages.size > pages * commonShare) return none(group);
    const alike = [...findSharing(representativeOf(group))]
      .flatMap(([owner, overlap]) => {
        const other = groups[owner];
        return other && other !== group ? [{ other, weight: overlapWeight(overlap) }] : [];
      })
      .sort((one, two) => two.weight - one.weight || (one.other.word < two.other.word ? -1 : 1))
      .slice(0, mostSimilar);
    return toSimilar(group, alike);
  };
}

const none = (group: Group): Similar => ({
  words: [],
  pages: [],
  widenedFrequency: group.pages.size,
});

/** Longer ones are code and addresses. */
const longestWord = 24;

/** Numbers are no words, and of the languages without spaces each word is short and whole. */
const isComparable = (word: string): boolean =>
  word.length >= 3 &&
  word.length <= longestWord &&
  /^\p{L}[\p{L}\p{M}]*$/u.test(word) &&
  !/[\p{Ideographic}\p{Script=Thai}]/u.test(word);

/** The shortest word of a group has the least that is not its stem. */
const representativeOf = ({ words }: Group): string =>
  words.filter(isComparable).reduce((one, other) => (other.length < one.length ? other : one));

function indexGrams(words: readonly string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const ngram of listNgrams(word)) {
      const list = holders.get(ngram);
      if (list) list.push(number);
      else holders.set(ngram, [number]);
    }
  });
  return holders;
}

function toSimilar(group: Group, alike: readonly { other: Group; weight: number }[]): Similar {
  const pages = new Map<number, { termFrequency: number; weight: number }>();
  for (const { other, weight } of alike) {
    for (const [page, frequency] of other.pages) {
      const termFrequency = weight * frequency;
      if (group.pages.has(page) || termFrequency <= (pages.get(page)?.termFrequency ?? 0)) continue;
      pages.set(page, { termFrequency, weight: Math.max(weight, pages.get(page)?.weight ?? 0) });
    }
  }
  const added = [...pages.values()].reduce((sum, { weight }) => sum + weight, 0);
  return {
    words: alike.map(({ other, weight }) => ({ word: fold(other.word), weight })),
    pages: Array.from(pages, ([page, { termFrequency }]) => ({ page, termFrequency }))
      .sort((one, other) => other.termFrequency - one.termFrequency || one.page - other.page)
      .slice(0, mostPages),
    widenedFrequency: Math.round(group.pages.size + added),
  };
}

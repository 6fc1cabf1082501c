import { editDistance } from '../lib/text/edit-distance.ts';
import type { MeaningOf } from './meanings.ts';

/** Sums of the searches with one key. */
export interface KeyedQuestion {
  locale: string;
  /** Stems, with spaces between them. */
  key: string;
  question: string;
  searches: number;
}

/** Questions of one meaning, the most frequent first. */
export type QuestionGroup<Row extends KeyedQuestion> = readonly [Row, ...Row[]];

/**
 * Groups the questions of one language whose keys mean the same: each word stands for its meaning
 * (`meaningOf`), a rare word that differs in one letter from a frequent one for that, and order does
 * not matter. Groups come in the order of their first row. Time grows with the number of rows.
 *
 * @example
 * groupQuestions([row('refund'), row('money back'), row('refnd')], meaningOf); // one group
 */
export function groupQuestions<Row extends KeyedQuestion>(
  rows: readonly Row[],
  meaningOf: MeaningOf,
): QuestionGroup<Row>[] {
  const corrections = findMisspelt(rows);
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const stems = splitKey(row.key).map((stem) => corrections.get(stem) ?? stem);
    const meaning = [...new Set(meaningOf(stems))].sort().join(' ');
    const group = groups.get(meaning);
    if (group) group.push(row);
    else groups.set(meaning, [row]);
  }
  for (const group of groups.values()) group.sort((one, other) => other.searches - one.searches);
  return [...groups.values()];
}

const splitKey = (key: string): string[] => key.split(' ').filter((stem) => stem !== '');

/** Shorter words differ in one letter from many others: *bill*, *bell*, *ball*. */
const shortestMisspelt = 5;

/** A word is a slip for another that is so many times as frequent; else both are words. */
const muchMoreFrequent = 4;

/**
 * Rare stems, each with the frequent one that differs from it in one letter. Two words that differ
 * in one letter are equal once a letter is dropped from each (Garbe's symmetric delete), so that
 * not every pair has to be compared.
 */
function findMisspelt(rows: readonly KeyedQuestion[]): ReadonlyMap<string, string> {
  const frequencies = new Map<string, number>();
  for (const { key, searches } of rows) {
    for (const stem of splitKey(key)) {
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + searches);
    }
  }
  const byFrequency = [...frequencies]
    .filter(([stem]) => stem.length >= shortestMisspelt && /^\p{L}+$/u.test(stem))
    .sort(([, one], [, other]) => other - one);
  const corrections = new Map<string, string>();
  const known = new Map<string, string[]>();
  for (const [stem, frequency] of byFrequency) {
    const shorter = dropEach(stem);
    const frequent = shorter
      .flatMap((form) => known.get(form) ?? [])
      .find(
        (other) =>
          (frequencies.get(other) ?? 0) >= muchMoreFrequent * frequency &&
          editDistance(stem, other, { limit: 1 }) === 1,
      );
    if (frequent !== undefined) corrections.set(stem, frequent);
    else for (const form of shorter) remember(known, form, stem);
  }
  return corrections;
}

/**
 * Words kept by one form, the most frequent. Real words share one with two or three others; whoever
 * makes up thousands would make each of them be compared with all.
 */
const mostOfForm = 20;

function remember(known: Map<string, string[]>, form: string, stem: string): void {
  const stems = known.get(form);
  if (!stems) known.set(form, [stem]);
  else if (stems.length < mostOfForm) stems.push(stem);
}

/** A word, and what is left of it without each of its letters. */
function dropEach(word: string): string[] {
  const letters = Array.from(word);
  return [word, ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))];
}

import { everydayWordsOf } from '../../language/everyday-words.ts';
import { generalWordsOf } from '../../language/general-words.ts';
import type { Concept } from '../../language/lexicon.ts';
import { fold, isUnspacedScript } from '../../language/normalize.ts';
import { findSpellingCorrections, leastCertainty } from '../../language/spelling-corrections.ts';
import type { Stemmer } from '../../language/stemmer.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { emptyEntry, type VocabularyEntry } from '../format/entry.ts';
import { nearbyKey, type Spelling } from '../format/spellings-file.ts';
import { correctable, listSpellings } from './write-vocabulary.ts';

/**
 * Words of the language that stand nowhere on the site and would be taken for a slip of one that does:
 * *shoes* for *shows*. An entry without pages says that they are words of their own; of other words
 * nothing has to be said.
 */
export async function listOtherWords(
  entries: readonly VocabularyEntry[],
  lexicon: readonly Concept[],
  { language, stemmer }: { language: string; stemmer: Stemmer },
): Promise<VocabularyEntry[]> {
  const stopWords = stopWordsOf(language);
  const spellings = openSpellings(listSpellings(entries, stopWords));
  const known = new Set(entries.flatMap(({ words, stem }) => [...words, stem]));
  const words = new Set([
    ...everydayWordsOf(language),
    ...generalWordsOf(language),
    ...stopWords,
    ...lexicon.flatMap(listWords),
  ]);
  const others = new Map<string, VocabularyEntry>();
  for (const word of words) {
    const text = fold(word);
    const stem = stemmer.stem(word);
    if (!correctable.test(text) || isUnspacedScript(text)) continue;
    if (known.has(text) || known.has(stem) || others.has(text)) continue;
    const corrections = await findSpellingCorrections(spellings, text, language);
    if (corrections.some(({ weight }) => weight >= leastCertainty)) {
      others.set(text, { ...emptyEntry(text), stem });
    }
  }
  return [...others.values()];
}

const listWords = ({ from, to }: Concept): string[] =>
  [...from, ...to].flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{M}]+/u));

/** The spellings as a reader finds them in the files. */
function openSpellings(spellings: readonly Spelling[]): {
  findSpellings: (word: string, length: number) => Promise<readonly Spelling[]>;
} {
  const orders = ['starts', 'ends'] as const;
  const byKey = new Map(
    orders.map((order) => [
      order,
      Map.groupBy(spellings, ({ word }) => {
        const text = fold(word);
        return nearbyKey(text, Array.from(text).length, order);
      }),
    ]),
  );
  return {
    findSpellings: (word, length) =>
      Promise.resolve(
        orders.flatMap((order) => byKey.get(order)?.get(nearbyKey(word, length, order)) ?? []),
      ),
  };
}

import { inflateRawSync } from 'node:zlib';
import { emptyEntry, type VocabularyEntry } from '../../../../src/search/index/format/entry.ts';
import {
  createVocabulary,
  type OpenableVocabulary,
} from '../../../../src/search/index/read/vocabulary.ts';
import { writeVocabulary } from '../../../../src/search/index/write/write-vocabulary.ts';
import { fold } from '../../../../src/search/language/normalize.ts';

export const sortEntries = (entries: readonly VocabularyEntry[]): VocabularyEntry[] =>
  entries.toSorted((one, other) => ((one.words[0] ?? '') < (other.words[0] ?? '') ? -1 : 1));

/** A vocabulary that is written and read back. */
export function vocabularyOf(
  entries: readonly VocabularyEntry[],
  options?: Parameters<typeof writeVocabulary>[1],
): OpenableVocabulary {
  const { files } = writeVocabulary(sortEntries(entries), options);
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return createVocabulary((name) => {
    const content = contents.get(name);
    return content === undefined
      ? Promise.reject(new Error(name))
      : Promise.resolve(inflateRawSync(content).toString('utf8'));
  });
}

export const toEntry = (word: string, pages = 1): VocabularyEntry => ({
  ...emptyEntry(fold(word)),
  word,
  documentFrequency: pages,
  widenedFrequency: pages,
});

/** So many words that each list fills several files. */
export const manyWords = Array.from({ length: 3000 }, (_, number) =>
  toEntry(
    Array.from(
      number.toString(7).padStart(5, '0'),
      (digit) => 'bdfgmrs'.charAt(Number(digit)) + 'aeioua'.charAt(number % 6),
    ).join(''),
    1 + (number % 9),
  ),
);

import { describe, expect, test } from 'vitest';
import { emptyEntry, type VocabularyEntry } from '../../../../../src/search/index/format/entry.ts';
import {
  createLookUps,
  type LookUps,
  type OpenIndex,
} from '../../../../../src/search/index/read/look-ups.ts';
import { emptyVocabulary } from '../../../../../src/search/index/read/vocabulary.ts';
import { toPageText } from '../../support/page-text.ts';
import { stemBy } from '../../support/stemmers.ts';

const toEntry = (stem: string, termFrequency: number, inTitle: boolean): VocabularyEntry => ({
  ...emptyEntry(stem),
  documentFrequency: 1,
  postings: [{ page: 7, termFrequency, inTitle }],
});

/** The look-ups of an index in which every word is found; what a test does not give is not asked. */
function lookUpsOf(
  find: (word: string) => readonly VocabularyEntry[],
  others: Partial<OpenIndex> = {},
): LookUps {
  return createLookUps({
    pages: 8,
    vocabulary: { ...emptyVocabulary, find: (word) => Promise.resolve(find(word)) },
    readPage: () => Promise.reject(new Error('No page is read.')),
    getStemmer: () => Promise.reject(new Error('The word is known.')),
    ...others,
  });
}

test('a page that two groups of a word hold counts as strongly as either says', async () => {
  const both = [toEntry('résumé', 0.25, true), toEntry('resume', 0.75, false)];
  for (const entries of [both, both.toReversed()]) {
    const { lookUp } = lookUpsOf(() => entries);
    expect(await lookUp('resume')).toEqual([{ page: 7, termFrequency: 0.75, inTitle: true }]);
  }
});

test('a word is looked up folded, and a code with its signs', async () => {
  const asked: string[] = [];
  const { lookUp } = lookUpsOf((word) => {
    asked.push(word);
    return [toEntry(word, 0.5, false)];
  });
  for (const word of ['Días', 'it’s', 'v2.1.3', 'c++']) await lookUp(word);
  expect(asked).toEqual(['dias', 'its', 'v2.1.3', 'c++']);
});

test('the pages are those that the vocabulary tells of each entry', async () => {
  const entries = [toEntry('bike', 0.5, false), toEntry('bikes', 0.25, true)];
  const asked: string[] = [];
  const { lookUp } = lookUpsOf(() => entries, {
    vocabulary: {
      ...emptyVocabulary,
      find: () => Promise.resolve(entries),
      readPages: ({ word }) => {
        asked.push(word);
        return Promise.resolve([{ page: 3, termFrequency: 1, inTitle: true }]);
      },
    },
  });
  expect(await lookUp('bike')).toEqual([{ page: 3, termFrequency: 1, inTitle: true }]);
  expect(asked).toEqual(['bike', 'bikes']);
});

describe('a word that is on no page', () => {
  const onlyToldOf = (): VocabularyEntry[] => [emptyEntry('bikes')];
  const findStem = (stem: string): Promise<VocabularyEntry[]> =>
    Promise.resolve(stem === 'bike' ? [toEntry('bike', 0.5, false)] : []);
  const vocabulary = {
    ...emptyVocabulary,
    find: () => Promise.resolve(onlyToldOf()),
    findStem,
  };

  test('is looked up by its stem', async () => {
    const getStemmer = () => Promise.resolve(stemBy((word) => word.replace(/s$/u, '')));
    const { lookUp } = lookUpsOf(onlyToldOf, { vocabulary, getStemmer });
    expect(await lookUp('bikes')).toHaveLength(1);
  });

  test('is looked up by the first of its stems that is known', async () => {
    const asked: string[] = [];
    const { lookUp } = lookUpsOf(onlyToldOf, {
      vocabulary: {
        ...vocabulary,
        findStem: (stem) => {
          asked.push(stem);
          return findStem(stem);
        },
      },
      getStemmer: () =>
        Promise.resolve({ stem: (word) => word, listStems: () => ['bikes', 'bike', 'bik'] }),
    });
    expect(await lookUp('bikes')).toHaveLength(1);
    expect(asked).toEqual(['bikes', 'bike']);
  });

  test('is not answered if its stemmer cannot be loaded', async () => {
    const { lookUp } = lookUpsOf(onlyToldOf, {
      vocabulary,
      getStemmer: () => Promise.reject(new Error('offline')),
    });
    await expect(lookUp('bikes')).rejects.toThrow('offline');
  });

  test('is not looked for if nothing is left of it', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('Nothing was to be asked.'));
    const { lookUp } = lookUpsOf(onlyToldOf, {
      vocabulary: { ...vocabulary, findStem: refuse },
      getStemmer: () => Promise.resolve(stemBy(() => '')),
    });
    expect(await lookUp('!')).toEqual([]);
  });
});

/** What is kept: the 64 used last; a question that is dropped is asked again. */
describe('of what was loaded', () => {
  const kept = 64;

  /** How often something is loaded when 64 are asked for twice, and when one more and the first are. */
  async function countLoads(
    open: (note: () => void) => (number: number) => Promise<unknown>,
  ): Promise<[twice: number, oneMore: number]> {
    let loads = 0;
    const ask = open(() => (loads += 1));
    for (let number = 0; number < 2 * kept; number++) await ask(number % kept);
    const twice = loads;
    await ask(kept);
    await ask(0);
    return [twice, loads];
  }

  test('the answers to 64 words are kept', async () => {
    const counts = await countLoads((note) => {
      const { lookUp } = lookUpsOf(() => {
        note();
        return [toEntry('bike', 0.5, false)];
      });
      return (number) => lookUp(`word${number}`);
    });
    expect(counts).toEqual([kept, kept + 2]);
  });

  test('64 pages are kept', async () => {
    const counts = await countLoads((note) => {
      const { load } = lookUpsOf(() => [], {
        readPage: (page) => {
          note();
          return Promise.resolve(toPageText({ words: [page] }));
        },
      });
      return load;
    });
    expect(counts).toEqual([kept, kept + 2]);
  });
});

test('tells how many pages the index has', async () => {
  expect(await lookUpsOf(() => []).countPages()).toBe(8);
});

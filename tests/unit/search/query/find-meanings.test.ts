import { describe, expect, test } from 'vitest';
import type { IndexedConcept } from '../../../../src/search/index/format/concept.ts';
import type { Phrase } from '../../../../src/search/index/format/entry.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';
import { findMeanings, type Meaning } from '../../../../src/search/query/find-meanings.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { createIndexOf, type KnownWord } from '../support/known-words.ts';

const refund: IndexedConcept = {
  words: [{ word: 'refund', degree: 1 }],
  documentFrequency: 2,
  postings: [{ page: 3, termFrequency: 0.5, inTitle: true }],
};

/** A phrase that means the refund. */
const phrase = (
  preceding: readonly string[] = [],
  following: readonly string[] = [],
  more: Partial<Phrase> = {},
): Phrase => ({ preceding, following, concept: { file: 0, line: 0 }, closeness: 0.7, ...more });

/** An index in which phrases are found under a word; a word's stem is what stands before its `s`. */
const indexWith = (head: string, ...phrases: readonly Phrase[]): SearchIndex =>
  createIndexOf([{ word: head, documentFrequency: 0, phrases }], {}, [refund]);

const meaningsOf = (query: string, index: SearchIndex): Promise<Meaning[]> =>
  findMeanings(index, parseQuery(query, 'en'), { literal: false });

const placesOf = async (
  query: string,
  ...asked: Parameters<typeof indexWith>
): Promise<(readonly number[])[]> =>
  (await meaningsOf(query, indexWith(...asked))).map(({ places }) => places);

test('a word means its concept, as far as it does', async () => {
  const [meaning, ...others] = await meaningsOf('my cashback', indexWith('cashback', phrase()));
  expect(others).toEqual([]);
  expect(meaning).toMatchObject({
    places: [1],
    variant: { kind: 'synonym', weight: 0.7, postings: refund.postings },
  });
});

test('a word may mean several things', async () => {
  const index = indexWith('cashback', phrase(), phrase([], [], { closeness: 0.4 }));
  const found = await meaningsOf('cashback', index);
  expect(found.map(({ variant }) => variant.weight)).toEqual([0.7, 0.4]);
});

test('a word without meaning has none', async () => {
  expect(await meaningsOf('deposit', indexWith('cashback', phrase()))).toEqual([]);
});

describe('the words of a phrase', () => {
  const money = phrase(['get'], ['back']);

  test('stand in the query in their order', async () => {
    expect(await placesOf('get money back', 'money', money)).toEqual([[0, 1, 2]]);
    expect(await placesOf('back money get', 'money', money)).toEqual([]);
    expect(await placesOf('money get back', 'money', money)).toEqual([]);
    expect(await placesOf('money back', 'money', money)).toEqual([]);
  });

  test('have two others between them at most, before and behind the head', async () => {
    expect(await placesOf('get all my money right here back', 'money', money)).toEqual([[0, 3, 6]]);
    expect(await placesOf('get all of my money back', 'money', money)).toEqual([]);
    expect(await placesOf('get money right over here back', 'money', money)).toEqual([]);
  });

  test('are counted from the word before', async () => {
    const long = phrase([], ['way', 'through']);
    expect(await placesOf('go all the way right up through', 'go', long)).toEqual([[0, 3, 6]]);
  });

  test('are the nearest of each', async () => {
    expect(await placesOf('get get money back back', 'money', money)).toEqual([[1, 2, 3]]);
  });

  test('may stand in other forms', async () => {
    expect(await placesOf('gets moneys backs', 'money', money)).toEqual([[0, 1, 2]]);
  });

  test('may stand by any mention of their head, once', async () => {
    expect(await placesOf('money please. get money back', 'money', money)).toEqual([[2, 3, 4]]);
    const twice = 'get money back, I said get money back';
    expect(await placesOf(twice, 'money', money)).toEqual([[0, 1, 2]]);
  });

  test('may be stop words, even the head', async () => {
    const how = phrase([], ['to', 'it']);
    expect(await placesOf('how to do it with a bike on a train', 'how', how)).toEqual([[0, 1, 3]]);
  });

  test('may be one word of the query with a hyphen', async () => {
    expect(await placesOf('my e-mail', 'email', phrase())).toEqual([[1]]);
  });
});

test('a stop word is not looked up unless a phrase is found under it', async () => {
  const asked: string[] = [];
  const index = indexWith('how', phrase([], ['to']));
  const listening: SearchIndex = {
    ...index,
    vocabulary: {
      ...index.vocabulary,
      find: (word) => {
        asked.push(word);
        return index.vocabulary.find(word);
      },
    },
  };
  await meaningsOf('how and why do we lock the bike in Basel', listening);
  expect([...new Set(asked)].toSorted()).toEqual(['basel', 'bike', 'how', 'lock']);
});

test('a misspelt word is a part of a phrase, and means nothing alone', async () => {
  const index = createIndexOf([{ word: 'money', phrases: [phrase(), phrase([], ['back'])] }], {}, [
    refund,
  ]);
  const placesIn = async (query: string, literal: boolean): Promise<(readonly number[])[]> =>
    (await findMeanings(index, parseQuery(query, 'en'), { literal })).map(({ places }) => places);
  expect(await placesIn('mony back', false)).toEqual([[0, 1]]);
  expect(await placesIn('mony gone', false)).toEqual([]);
  expect(await placesIn('mony back', true)).toEqual([]);
});

test('another form of a word has its phrases, the less likely only if the likeliest has none', async () => {
  const placesWith = async (...words: KnownWord[]): Promise<number> => {
    const index: SearchIndex = {
      ...createIndexOf(words, {}, [refund]),
      listStems: () => Promise.resolve(['leave', 'leaf']),
    };
    return (await meaningsOf('leaves', index)).length;
  };
  const leave = { word: 'leave', documentFrequency: 0, phrases: [phrase()] };
  const leaf = { word: 'leaf', documentFrequency: 0, phrases: [phrase(), phrase()] };
  expect(await placesWith(leave, leaf)).toBe(1);
  expect(await placesWith(leaf)).toBe(2);
  expect(await placesWith({ ...leave, phrases: [] }, leaf)).toBe(2);
});

test('what is out of reach is an error', async () => {
  const index = createIndexOf([{ word: 'cashback', phrases: [phrase()] }]);
  await expect(meaningsOf('cashback', index)).rejects.toThrow('no concept');
});

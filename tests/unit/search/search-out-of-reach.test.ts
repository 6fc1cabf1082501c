import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import type { SearchOutcome } from '../../../src/search/outcome.ts';
import { createSearch } from '../../../src/search/search.ts';
import { createSmallIndex, type SmallPage } from './support/small-index.ts';

const pages: SmallPage[] = [
  { url: '/pay/', title: 'Paying', text: 'We book the card on the day of the month it began.' },
  { url: '/lock/', title: 'The bike is locked', text: 'Pay the open amount and it unlocks.' },
  { url: '/theft/', title: 'Report a theft', text: 'Tell the police within three days.' },
];

const urlsOf = ({ results }: SearchOutcome): string[] => results.map(({ url }) => url);

describe('an index', () => {
  const searchIn = (change: Partial<SearchIndex>, list = pages) =>
    createSearch({ index: { ...createSmallIndex(list), ...change }, language: 'en' });
  const fail = (): Promise<never> => Promise.reject(new Error('offline'));

  test('that is out of reach is told where nothing is found, not asked where something is', async () => {
    await expect(searchIn({ confirm: fail })('xylophone')).rejects.toThrow('offline');
    expect((await searchIn({ confirm: fail })('police')).total).toBe(1);
  });

  test('is asked nothing for a query without words', async () => {
    expect(await searchIn({ countPages: fail })('?!')).toMatchObject({
      query: '?!',
      results: [],
      total: 0,
      confidence: 'none',
      partial: false,
      correctedQuery: '?!',
    });
  });

  test('without pages has no results', async () => {
    const empty = { countPages: () => Promise.resolve(0), lookUp: fail };
    expect(await searchIn(empty)('police')).toMatchObject({ total: 0, partial: false });
  });

  test('none of whose pages can be loaded is out of reach; if one can, the rest is missing', async () => {
    await expect(searchIn({ load: fail })('pay')).rejects.toThrow('offline');
    const small = createSmallIndex(pages);
    const load = (page: number) => (page === 0 ? small.load(page) : fail());
    expect(await searchIn({ load })('day paying pay')).toMatchObject({
      total: 1,
      partial: true,
    });
    expect((await searchIn({})('pay')).partial).toBe(false);
  });

  test('of which a word is missing answers from the others', async () => {
    const small = createSmallIndex(pages);
    const outcome = await searchIn({
      lookUp: (word) => (word === 'three' ? fail() : small.lookUp(word)),
    })('police three');
    expect(outcome.partial).toBe(true);
    expect(urlsOf(outcome)).toEqual(['/theft/']);
  });

  test('ends a search between its steps', async () => {
    const reason = new Error('A newer query was typed.');
    const abortBy = async (step: 'lookUp' | 'load'): Promise<boolean> => {
      const controller = new AbortController();
      const small = createSmallIndex(pages);
      let loads = 0;
      const search = searchIn({
        lookUp: (word) => {
          if (step === 'lookUp') controller.abort(reason);
          return small.lookUp(word);
        },
        load: (page) => {
          loads += 1;
          if (step === 'load') controller.abort(reason);
          return small.load(page);
        },
      });
      await expect(search('police', { signal: controller.signal })).rejects.toBe(reason);
      return loads > 0;
    };
    expect(await abortBy('lookUp')).toBe(false);
    expect(await abortBy('load')).toBe(true);
  });

  test('lets the page breathe after each answer and each page that is compared or ranked, and ends there if it has to', async () => {
    const small = createSmallIndex(pages);
    const pauses = { before: 0, after: 0 };
    let isReading = false;
    const pause = () => {
      pauses[isReading ? 'after' : 'before'] += 1;
      return Promise.resolve();
    };
    let answers = 0;
    const count = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
      answers += 1;
      return answer;
    };
    const searching = searchIn({
      countPages: () => count(small.countPages()),
      lookUp: (word) => count(small.lookUp(word)),
      load: (page) => {
        isReading = true;
        return small.load(page);
      },
    });
    await searching('day paying pay', { pause });
    // Two pages are compared and ranked; one pause stands between, one at the end.
    expect(pauses.after).toBe(6);
    expect(answers).toBeGreaterThan(3);
    expect(pauses.before).toBeGreaterThan(answers);
    const reason = new Error('A newer query was typed.');
    const controller = new AbortController();
    const abort = () => {
      controller.abort(reason);
      return Promise.resolve();
    };
    const { signal } = controller;
    await expect(searchIn({})('pay', { pause: abort, signal })).rejects.toBe(reason);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/search/search.ts';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import type { SearchOutcome } from '../../../src/search/outcome.ts';
import { createKnownWords } from './support/known-words.ts';
import { createSmallIndex, type SmallPage, recordLoads } from './support/small-index.ts';

const pages: SmallPage[] = [
  { url: '/pay/', title: 'Paying', text: 'We book the card on the day of the month it began.' },
  { url: '/lock/', title: 'The bike is locked', text: 'Pay the open amount and it unlocks.' },
  { url: '/theft/', title: 'Report a theft', text: 'Tell the police within three days.' },
];

const ask = (query: string, list: readonly SmallPage[] = pages): Promise<SearchOutcome> =>
  createSearch({ index: createSmallIndex(list), language: 'en' })(query);

const urlsOf = ({ results }: SearchOutcome): string[] => results.map(({ url }) => url);

test('finds the page that holds the words', async () => {
  expect(urlsOf(await ask('Who tells the police about a theft?'))[0]).toBe('/theft/');
});

test('finds words that are only alike, and judges whether these are enough', async () => {
  const search = createSearch({ index: createSmallIndex(pages), language: 'en' });
  expect(urlsOf(await search('unlocking', { unjudged: true }))).toEqual(['/lock/']);
  expect((await search('unlocking')).confidence).not.toBe('sure');
});

test('a page whose title is the query stands first, and those that fit stay', async () => {
  const text = 'The deposit, deposit, deposit and deposit.';
  const list = [
    { url: '/a/', title: 'Your deposit', text },
    { url: '/b/', title: 'Deposit', text: 'Nothing is said here.' },
    { url: '/c/', title: 'Bike', text: 'The deposit.' },
  ];
  const found = await ask('DEPOSIT?', list);
  expect(urlsOf(found).slice(0, 2)).toEqual(['/b/', '/a/']);
});

test.each(['', '   ', '?!', '…', 'qwertz asdf'])('finds nothing for "%s"', async (query) => {
  expect(await ask(query)).toMatchObject({ confidence: 'none', results: [], total: 0 });
});

test('a title that says nothing but what was asked for comes before a longer one', async () => {
  const text = 'Here is all about deposits.';
  const list = [
    { url: '/a/', title: 'Deposit and later payments in other countries', text },
    { url: '/b/', title: 'Deposit', text },
  ];
  expect(urlsOf(await ask('how much is the deposit', list))[0]).toBe('/b/');
});

test('finds the pieces of a word of the title', async () => {
  const list = [
    { url: '/a/', title: 'The @brisela/lock package', text: 'Nothing else.' },
    { url: '/b/', title: 'The package', text: 'It has a lock.' },
  ];
  expect(urlsOf(await ask('brisela package', list))).toEqual(['/a/']);
});

test('leaves out what holds a word by the way, beside a page that answers', async () => {
  const list = [
    {
      url: '/invoice/',
      title: 'Change the name on an invoice',
      text: 'Open the invoice, change the name.',
    },
    { url: '/bike/', title: 'Your bike', text: 'A name can be engraved. The bike is blue.' },
  ];
  expect(urlsOf(await ask('name', list))).toEqual(['/invoice/', '/bike/']);
  expect(urlsOf(await ask('change name on invoice', list))).toEqual(['/invoice/']);
});

test('explains how a result got its place', async () => {
  const [result] = (await ask('open amount')).results;
  expect(result?.explanation.evidence.map(({ word, kind }) => [word, kind])).toEqual([
    ['open', 'typed'],
    ['amount', 'typed'],
  ]);
});

test('an article whose title holds what is typed so far stands first', async () => {
  const list = [
    { url: '/fees/', title: 'Fees', text: 'Deposit, deposits, depositing: the deposit is 50.' },
    { url: '/deposit/', title: 'Your deposit', text: 'It comes back when you leave.' },
  ];
  const search = createSearch({ index: createSmallIndex(list), language: 'en' });
  expect(urlsOf(await search('depo', { asYouType: true }))[0]).toBe('/deposit/');
  expect(urlsOf(await search('the deposit is 50', { asYouType: true }))[0]).toBe('/fees/');
  expect(urlsOf(await search('deposit is 50'))[0]).toBe('/fees/');
});

test('ends with the reason of its signal', async () => {
  const search = createSearch({ index: createSmallIndex(pages), language: 'en' });
  const stopped = AbortSignal.abort(new Error('A newer query was typed.'));
  await expect(search('pay', { signal: stopped })).rejects.toThrow('A newer query was typed.');
});

test('throws what the index throws', async () => {
  const broken: SearchIndex = {
    ...createSmallIndex(pages),
    countPages: () => Promise.reject(new Error('offline')),
  };
  await expect(createSearch({ index: broken, language: 'en' })('pay')).rejects.toThrow('offline');
});

describe('properties', () => {
  const word = fc.constantFrom('pay', 'card', 'bike', 'lock', 'police', 'deposit', 'refund');
  const page = fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 3 }),
    text: fc.array(word, { minLength: 1, maxLength: 20 }),
  });
  const toPages = (list: readonly { title: string[]; text: string[] }[]): SmallPage[] =>
    list.map(({ title, text }, index) => ({
      url: `/${index}/`,
      title: title.join(' '),
      text: text.join(' '),
    }));

  test('an unrelated article never removes a result', async () => {
    const unrelated = { url: '/other/', title: 'Zzz', text: 'Xylophone quux vexing jazz.' };
    await fc.assert(
      fc.asyncProperty(
        fc.array(page, { minLength: 1, maxLength: 9 }),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        async (list, query) => {
          const askAll = (pages: readonly SmallPage[]): Promise<SearchOutcome> =>
            createSearch({ index: createSmallIndex(pages), language: 'en' })(query.join(' '), {
              unjudged: true,
            });
          const before = await askAll(toPages(list));
          const after = await askAll([...toPages(list), unrelated]);
          expect(urlsOf(after).sort()).toEqual(urlsOf(before).sort());
        },
      ),
    );
  });

  test('no query of any Unicode text throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (query) => {
        expect((await ask(query)).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('how many', () => {
  const filler = 'Nothing else is said here.';
  const toPages = (count: number, text: string): SmallPage[] =>
    Array.from({ length: count }, (_, number) => ({ url: `/${number}/`, title: 'Help', text }));

  test('results are shown at first, and all that match are counted', async () => {
    const about = toPages(12, filler).map((page) => ({ ...page, title: 'Deposit' }));
    const { results, total } = await ask('deposit', about);
    expect([results.length, total]).toEqual([10, 12]);
  });

  test('pages are read', async () => {
    let loaded = 0;
    const index = createSmallIndex(toPages(150, `The deposit. ${filler}`));
    const counting: SearchIndex = {
      ...index,
      load: (page) => {
        loaded += 1;
        return index.load(page);
      },
    };
    await createSearch({ index: counting, language: 'en' })('deposit', { limit: 3 });
    expect(loaded).toBeGreaterThanOrEqual(10);
    expect(loaded).toBeLessThan(100);
  });
});

test('an answer is shown if its page is among the first three', async () => {
  const text = 'Where is my deposit? It comes back.';
  const list = Array.from({ length: 5 }, (_, number) => ({
    url: `/${number}/`,
    title: 'Deposit',
    text,
  }));
  const answerFrom = async (answering: number): Promise<string | undefined> => {
    const index = createSmallIndex(list);
    const withQuestion: SearchIndex = {
      ...index,
      load: async (number) => {
        const page = await index.load(number);
        const text = number === answering ? 'Where is my deposit?' : 'Where is my deposit';
        return { ...page, headings: [{ id: 'where', text, level: 2, place: 1 }] };
      },
    };
    const search = createSearch({ index: withQuestion, language: 'en' });
    return (await search('where is the deposit')).answer?.url;
  };
  expect(await answerFrom(2)).toBe('/2/#where');
  expect(await answerFrom(3)).toBeUndefined();
});

describe('a longer list', () => {
  const text = 'The deposit. Nothing else is said here.';
  const many = Array.from({ length: 14 }, (_, number) => ({
    url: `/${String(number).padStart(2, '0')}/`,
    title: 'Deposit',
    text,
  }));
  const search = createSearch({ index: createSmallIndex(many), language: 'en' });

  test('goes on where the shorter one ends', async () => {
    const short = await search('deposit');
    const long = await search('deposit', { limit: 13 });
    expect(urlsOf(long)).toHaveLength(13);
    expect(urlsOf(long).slice(0, 10)).toEqual(urlsOf(short));
    expect(long.total).toBe(14);
  });

  test('counts of the pages that were not read those that hold a word, no stop word', async () => {
    const withStopWords = [
      ...many,
      ...Array.from({ length: 30 }, (_, number) => ({
        url: `/x${number}/`,
        title: 'A',
        text: 'how',
      })),
    ];
    const { total } = await createSearch({
      index: createSmallIndex(withStopWords),
      language: 'en',
    })('how deposit', { unjudged: true });
    expect(total).toBe(14);
  });

  test.each([
    { options: {}, read: 12 },
    { options: { mostRead: 4 }, read: 10 },
    { options: { mostRead: 4, limit: 3 }, read: 4 },
    { options: { mostRead: 4, limit: 5 }, read: 5 },
  ])('reads as few pages as were asked for: $options', async ({ options, read }) => {
    const { index, loaded } = recordLoads(createSmallIndex(many));
    await createSearch({ index, language: 'en' })('deposit', options);
    expect(loaded).toHaveLength(read);
  });

  test('reads pages that hold much of what the first one holds, and six in any case', async () => {
    const { index, loaded } = recordLoads(
      createSmallIndex([
        ...many.slice(0, 2).map((page) => ({ ...page, text: 'Deposit of the bike for police.' })),
        ...many.slice(2).map((page) => ({ ...page, text: 'A bike.', title: 'Ride' })),
      ]),
    );
    const search = createSearch({ index, language: 'en' });
    await search('deposit police bike');
    expect(loaded).toHaveLength(6);
    expect(loaded.slice(0, 2).toSorted()).toEqual([0, 1]);
    await search('bike');
    expect(new Set(loaded).size).toBeGreaterThan(10);
  });

  test('asks for all pages at once where none stands out', async () => {
    const { index, loaded } = recordLoads(createSmallIndex(many));
    const pause = (): Promise<void> =>
      loaded.length === 0
        ? Promise.resolve()
        : Promise.reject(new Error(`${loaded.length} asked for`));
    const search = createSearch({ index, language: 'en' });
    await expect(search('deposit', { pause })).rejects.toThrow('12 asked for');
  });

  test('is sure of what is relevant', async () => {
    expect((await search('deposit')).confidence).toBe('sure');
  });

  test('has whatever was read, if nothing is judged', async () => {
    expect((await search('depositing')).confidence).not.toBe('sure');
    expect((await search('depositing', { unjudged: true })).results).toHaveLength(10);
  });
});

test('a phrase that means something leads to the pages of its concept', async () => {
  const list = [{ url: '/login/', title: 'Login', text: 'The login is above.' }];
  const small = createSmallIndex(list);
  const phrases = [
    { preceding: [], following: ['zzup'], concept: { file: 0, line: 0 }, closeness: 1 },
  ];
  const concept = {
    words: [{ word: 'login', degree: 1 }],
    documentFrequency: 1,
    postings: [{ page: 0, termFrequency: 0.5, inTitle: true }],
  };
  const vocabulary = createKnownWords(
    [{ word: 'zzsign', documentFrequency: 0, phrases }, 'login'],
    [concept],
  );
  const search = createSearch({ index: { ...small, vocabulary }, language: 'en' });
  const whole = await search('zzsign zzup');
  expect(whole.expanded.map(({ word }) => word)).toEqual(['zzsign', 'zzup', 'zzsign zzup']);
  expect(urlsOf(whole)).toEqual(['/login/']);
  expect(urlsOf(await search('zzsign zzdown'))).toEqual([]);
});

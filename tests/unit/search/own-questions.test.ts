import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOwnQuestions } from '../../../src/search/own-questions.ts';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

/** Two pages that say and are asked the same: only one of them can be first. */
const twin = '<h1>Refund</h1><p>It takes ten days.</p><p id="search-question:1" hidden>money</p>';

let index: TemporaryIndex;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    en: {
      '/en/cancel/': `<h1>Cancel your <em>plan</em></h1><p>You can cancel on any day.</p>
        <p id="search-question:1" hidden>I want out</p>
        <p id="search-question:2" hidden>zzz</p>`,
      '/en/refund/a/': twin,
      '/en/refund/b/': twin,
    },
    de: { '/de/kuendigen/': '<h1>Kündigen</h1><p>Jederzeit.</p>' },
  });
});

afterAll(() => index[Symbol.asyncDispose]());

test('each article is asked its title and its questions, in the order of the index', async () => {
  const asked = await askOwnQuestions(index.engineOf('en'), 'en');
  const ofCancel = asked.filter(({ article }) => article.url === '/en/cancel/');
  expect(ofCancel.map(({ number, question }) => [number, question])).toEqual([
    [undefined, 'Cancel your plan'],
    [0, 'I want out'],
    [1, 'zzz'],
  ]);
  expect(asked).toHaveLength(7);
  expect(await askOwnQuestions(index.engineOf('de'), 'de')).toEqual([
    {
      article: { url: '/de/kuendigen/', title: 'Kündigen' },
      question: 'Kündigen',
      number: undefined,
      place: 1,
      first: { url: '/de/kuendigen/', title: 'Kündigen' },
    },
  ]);
});

test('titles may be left out', async () => {
  const asked = await askOwnQuestions(index.engineOf('en'), 'en', { titles: false });
  expect(asked.map(({ question }) => question).sort()).toEqual([
    'I want out',
    'money',
    'money',
    'zzz',
  ]);
});

test('the place of an article is told, and what stands before it', async () => {
  const asked = await askOwnQuestions(index.engineOf('en'), 'en');
  const [winner, loser] = asked
    .filter(({ question }) => question === 'money')
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  expect([winner?.place, loser?.place]).toEqual([1, 2]);
  expect(loser?.first).toEqual(winner?.article);
  expect(loser?.article.url).not.toBe(winner?.article.url);
});

test('a question that nothing answers has no place', async () => {
  const empty = await writeTemporaryIndex({ en: { '/en/a/': '<h1>?</h1><p>Text.</p>' } });
  expect(await askOwnQuestions(empty.engineOf('en'), 'en')).toMatchObject([
    { question: '?', place: undefined, first: undefined },
  ]);
  await empty[Symbol.asyncDispose]();
});

test('a language without an index has nothing to ask', async () => {
  expect(await askOwnQuestions(index.engineOf('sv'), 'sv')).toEqual([]);
});

import { expect, test } from 'vitest';
import {
  searchElsewhere,
  sortByLikelihood,
  type SearchIn,
} from '../../../src/search/other-languages.ts';

const deposit = { url: '/de/kaution/' };
const nearest = { url: '/weather/' };

/** Searches of which only the German one is sure of what it finds; notes which of them are asked. */
function createSearches(asked: string[]): SearchIn<typeof deposit> {
  return (language) => () => {
    asked.push(language);
    return Promise.resolve(
      language === 'de'
        ? { confidence: 'sure', results: [deposit] }
        : { confidence: 'unsure', results: [nearest] },
    );
  };
}

const { signal } = new AbortController();

test('tries the language first whose small words the query has', () => {
  expect(sortByLikelihood('wann kommt die Kaution', ['es', 'fr', 'de'])).toEqual([
    'de',
    'es',
    'fr',
  ]);
});

test('tries no language of another script', () => {
  expect(sortByLikelihood('سُرقت دراجتي', ['es', 'de', 'ar'])).toEqual(['ar']);
  expect(sortByLikelihood('bicicleta robada', ['ar', 'es'])).toEqual(['es']);
});

test('tries every language for a query without letters', () => {
  expect(sortByLikelihood('112', ['ar', 'es'])).toEqual(['ar', 'es']);
});

test('stops at the first language that is sure of an answer', async () => {
  const asked: string[] = [];
  const found = await searchElsewhere(
    'wann kommt die Kaution',
    ['es', 'de', 'fr'],
    createSearches(asked),
    signal,
  );
  expect(found?.language).toBe('de');
  expect(found?.results.map(({ url }) => url)).toEqual(['/de/kaution/']);
  expect(asked).toEqual(['de']);
});

test('asks two languages at most', async () => {
  const asked: string[] = [];
  const languages = ['es', 'fr', 'pt-BR', 'en'];
  const found = await searchElsewhere('xqzwv', languages, createSearches(asked), signal);
  expect(found).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test('goes on if the index of a language is out of reach', async () => {
  const searchIn = createSearches([]);
  const found = await searchElsewhere(
    'Kaution',
    ['en', 'de'],
    (language) => (language === 'en' ? () => Promise.reject(new Error('away')) : searchIn('de')),
    signal,
  );
  expect(found?.language).toBe('de');
});

test('shows three results of another language', async () => {
  let wanted: number | undefined;
  const searchIn: SearchIn<typeof deposit> =
    () =>
    (_, { limit }) => {
      wanted = limit;
      return Promise.resolve({ confidence: 'sure', results: [deposit] });
    };
  await searchElsewhere('Kaution', ['de'], searchIn, signal);
  expect(wanted).toBe(3);
});

test('a query in two scripts is tried in the languages that write half of it', () => {
  expect(sortByLikelihood('Kaution депозит', ['de', 'ru'])).toEqual(['de', 'ru']);
  expect(sortByLikelihood('Kaution der депозит', ['de', 'ru'])).toEqual(['de']);
});

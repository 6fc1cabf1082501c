import { expect, test } from 'vitest';
import { isInPassing } from '../../../../src/search/match/in-passing.ts';
import { matchPage, toTermMatchers } from '../../../../src/search/match/page-match.ts';
import type { PageText } from '../../../../src/search/index/search-index.ts';
import type { ExpandedTerm } from '../../../../src/search/query/variants.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const weather = toTerm('weather');
const forecast = toTerm('forecast');
/** A general word, which counts half. */
const tomorrow: ExpandedTerm = { ...toTerm('tomorrow'), weight: 0.5 };

/** Whether a page says the words of a query by the way. */
const tell = (terms: readonly ExpandedTerm[], page: Parameters<typeof toPageText>[0]): boolean =>
  isInPassing(
    matchPage(toTermMatchers(terms), { evidenceOf: () => undefined }, toPageText(page), new Set()),
  );

const words = ['Range', 'In', 'mild', 'weather', 'it', 'goes', 'far', 'tomorrow.'];
const heading = { id: 'a', level: 2, place: 1, text: 'In mild weather' };

type Fields = Partial<Pick<PageText, 'words' | 'title' | 'headings' | 'keywords' | 'questions'>>;

test.each<[where: string, fields: Fields, expected: boolean]>([
  ['its text', {}, true],
  ['its text, side by side,', { words: ['no', 'weather', 'tomorrow'] }, false],
  ['its title', { title: 'Weather and range' }, false],
  ['its title, in a word that is alike,', { title: 'Weatherproof' }, false],
  ['a heading', { headings: [heading] }, false],
  ['a keyword that is nothing else', { keywords: ['range,', 'weather,', 'far'] }, false],
  ['a part of a keyword', { keywords: ['range,', 'cold', 'weather,', 'far'] }, true],
  ['a question that asks for more', { questions: ['Is weather bad for it?'] }, true],
  ['a question with both words', { questions: ['Will the weather be bad tomorrow?'] }, false],
])(
  'two words are mentioned by the way or asked for, if %s has one or both',
  (_, fields, expected) => {
    expect(tell([weather, tomorrow], { words, ...fields })).toBe(expected);
  },
);

test.each([
  [0.9, 0.1, false],
  [0.9, 0, true],
])('two words are asked for where both are said', (one, other, expected) => {
  const strengths = new Map([
    [weather, one],
    [forecast, other],
  ]);
  const evidenceOf = (term: ExpandedTerm) => {
    const strength = strengths.get(term) ?? 0;
    return { word: '', variant: '', kind: 'typed' as const, strength, inTitle: 0 };
  };
  const page = toPageText({ words });
  const terms = toTermMatchers([weather, forecast]);
  expect(isInPassing(matchPage(terms, { evidenceOf }, page, new Set()))).toBe(expected);
});

test('a general word in the title says nothing of the question', () => {
  expect(tell([weather, tomorrow], { title: 'Tomorrow', words })).toBe(true);
  expect(tell([weather, forecast], { title: 'Forecast', words })).toBe(false);
});

test('what two words mean together may stand in the title alone', () => {
  const covered = [weather, forecast].map((term) => ({ ...term, weight: 0.5 }));
  const phrase: ExpandedTerm = { ...toTerm('weather forecast'), bases: [] };
  const inTitle = { word: '', variant: '', kind: 'synonym' as const, strength: 1, inTitle: 1 };
  const terms = [...covered, phrase];
  expect(tell(terms, { words })).toBe(true);
  expect(tell(terms, { words, keywords: ['weather'] })).toBe(false);
  const found = { evidenceOf: (term: ExpandedTerm) => (term === phrase ? inTitle : undefined) };
  const match = matchPage(
    toTermMatchers(terms),
    found,
    toPageText({ words, title: 'Storms' }),
    new Set(),
  );
  expect(isInPassing(match)).toBe(false);
});

test('a longer question may be answered by the text alone', () => {
  expect(tell([weather, forecast], { words })).toBe(true);
  expect(tell([weather, forecast, toTerm('range')], { words })).toBe(false);
});

test.each<[where: string, fields: Fields, expected: boolean]>([
  ['its text', {}, true],
  ['its title', { title: 'Weather and range' }, false],
  ['a heading', { headings: [heading] }, false],
  ['a keyword that is nothing else', { keywords: ['range,', 'weather,', 'far'] }, false],
  ['a part of a keyword', { keywords: ['range,', 'cold', 'weather,', 'far'] }, true],
  ['a question that asks for more', { questions: ['Is weather bad for it?'] }, true],
])('a single word is mentioned by the way or asked for, if %s has it', (_, fields, expected) => {
  expect(tell([weather], { words, ...fields })).toBe(expected);
  // A stop word beside it says nothing.
  expect(tell([{ ...toTerm('the'), weight: 0.2 }, weather], { words, ...fields })).toBe(expected);
});

test('a title with a word that is a little alike is not about a single word', () => {
  expect(tell([toTerm('insurance')], { words, title: 'Insured goods' })).toBe(true);
});

test('a code is asked for where it stands', () => {
  const code: ExpandedTerm = { ...toTerm('e07'), isCode: true };
  expect(tell([code], { words: ['Read', 'E07', 'there.'] })).toBe(false);
});

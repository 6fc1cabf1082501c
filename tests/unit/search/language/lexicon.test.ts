import { describe, expect, test } from 'vitest';
import {
  lexiconOf,
  parseLexicon,
  type Concept,
  type ConceptMember,
} from '../../../../src/search/language/lexicon.ts';
import { fold } from '../../../../src/search/language/normalize.ts';
import { stopWordsOf } from '../../../../src/search/language/stop-words.ts';
import { tokenize } from '../../../../src/search/language/tokenize.ts';

const textsOf = (members: readonly ConceptMember[] = []): string[] =>
  members.map(({ text }) => text);

describe('a line', () => {
  const [concept] = parseLexicon('refund, money back | pay back | reimburse, return it');

  test('is of members that mean the same, both ways', () => {
    expect(textsOf(concept?.from)).toEqual([
      'refund',
      'money back',
      'pay back',
      'reimburse',
      'return it',
    ]);
    expect(concept?.to).toEqual(concept?.from);
  });

  test('tells by its bars how surely each means it', () => {
    const closeness = concept?.from.map((member) => member.closeness) ?? [];
    expect(closeness).toEqual([1, 1, 0.7, 0.4, 0.4]);
  });

  test('with an arrow leads from the left to the right, less surely, and never back', () => {
    expect(parseLexicon('nicked, pinched > theft, police')).toEqual([
      {
        from: [
          { text: 'nicked', closeness: 1 },
          { text: 'pinched', closeness: 1 },
        ],
        to: [
          { text: 'theft', closeness: 0.7 },
          { text: 'police', closeness: 0.7 },
        ],
      },
    ]);
  });

  test('of a comment, and an empty one, says nothing', () => {
    expect(parseLexicon('\n# Money\n   \n  fee, charge\n')).toHaveLength(1);
  });
});

test('a language has its lexicon in every country, and most languages have none', () => {
  expect(lexiconOf('pt-BR')).toEqual(lexiconOf('pt'));
  expect(lexiconOf('hr')).toEqual([]);
});

test.each([
  ['ar', 'كلمة المرور'],
  ['de', 'Passwort'],
  ['en', 'password'],
  ['es', 'contraseña'],
  ['fr', 'mot de passe'],
  ['pt', 'senha'],
])('in %s other words are known for "%s"', (language, word) => {
  const concepts = lexiconOf(language).filter(({ to }) => textsOf(to).includes(word));
  expect(concepts.flatMap(({ from }) => from).length).toBeGreaterThan(3);
});

/** *ID* and *how much*, thanks, and what says how often: stop words that have a meaning of their own. */
const askingStopWords = (
  'ID thanks thank thx ty tmrw nope danke Dankeschön nochmal nochmals selber selbst weitere wieviele ' +
  'شكرا بكام قديش هلأ الآن'
).split(' ');

describe.each([
  ['ar', 500],
  ['de', 1200],
  ['en', 1200],
  ['es', 1200],
  ['fr', 500],
  ['pt', 500],
])('the lexicon of %s', (language, least) => {
  const concepts = lexiconOf(language);
  const sidesOf = ({ from, to }: Concept): (readonly ConceptMember[])[] =>
    from === to ? [from] : [from, to];
  const lineOf = (concept: Concept): string =>
    sidesOf(concept)
      .map((side) => textsOf(side).join(', '))
      .join(' > ');
  const keyOf = (text: string): string =>
    tokenize(text, language)
      .map((token) => token.text)
      .join(' ');

  test(`has ${least} concepts and more`, () => {
    expect(concepts.length).toBeGreaterThanOrEqual(least);
  });

  test('has something on both sides of every line, and a closeness for each', () => {
    const wrong = concepts.filter(
      (concept) =>
        concept.from.length === 0 ||
        concept.to.length === 0 ||
        sidesOf(concept).some((side) => side.some(({ closeness }) => closeness <= 0)),
    );
    expect(wrong.map(lineOf)).toEqual([]);
  });

  test('has no member without a word, and none that a sign was left in', () => {
    const members = concepts.flatMap((concept) => sidesOf(concept).flatMap(textsOf));
    expect(members.filter((text) => keyOf(text) === '')).toEqual([]);
    expect(members.filter((text) => /[|>#<=;:]|\s{2}/u.test(text))).toEqual([]);
  });

  test('has no member twice on a side', () => {
    const twice = concepts.flatMap((concept) =>
      sidesOf(concept).flatMap((side) => {
        const keys = textsOf(side).map((text) => text.toLowerCase());
        return keys.filter((key, place) => keys.indexOf(key) !== place);
      }),
    );
    expect(twice).toEqual([]);
  });

  test('has no two equal concepts', () => {
    const keys = concepts.map((concept) =>
      sidesOf(concept)
        .map((side) => textsOf(side).map(fold).toSorted().join(', '))
        .join(' > '),
    );
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  test('lets no stop word lead anywhere by itself, but the few that ask for a thing', () => {
    const stopWords = stopWordsOf(language);
    const asking = new Set(askingStopWords.map((word) => keyOf(word)));
    const single = concepts
      .flatMap(({ from }) => textsOf(from).filter((text) => !/[\s-]/u.test(text)))
      .map(keyOf)
      .filter((key) => stopWords.has(key) && !asking.has(key));
    expect(single).toEqual([]);
  });

  test('has five words in a phrase at most', () => {
    const members = concepts.flatMap((concept) => sidesOf(concept).flatMap(textsOf));
    expect(members.filter((text) => text.split(/\s+/u).length > 5)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { PageText } from '../../../../src/search/index/search-index.ts';
import {
  findPassage,
  findSectionBefore,
  listSections,
  matchNeighbours,
  matchSections,
  proximityScore,
  type Passage,
} from '../../../../src/search/match/passage.ts';
import type { NumberKind } from '../../../../src/search/language/numbers.ts';
import { cancelPage as page, degreesOn, toPageText } from '../support/page-text.ts';

/** The passage for words of the same weight. */
const findIn = (...asked: string[]): Passage =>
  findPassage(
    matchSections(page, degreesOn(page, asked)),
    asked.map(() => 1),
  );

test('a page falls into sections, the heading apart from the text', () => {
  expect(listSections(page).map(({ heading, from, to }) => [heading?.id, from, to])).toEqual([
    [undefined, 3, 9],
    ['how', 12, 21],
    ['deposit', 22, 35],
  ]);
});

test('the passage is in the section that holds most of the words', () => {
  expect(findIn('deposit', 'returned').section.heading?.id).toBe('deposit');
});

test('a word in the heading counts for the passages below it', () => {
  expect(findIn('cancel', 'profile').score).toBe(2);
});

test('a word in the title chooses the beginning of the page, but scores by itself', () => {
  const { section, score } = findIn('your', 'leave');
  expect([section.heading, score]).toEqual([undefined, 1]);
});

test('weights decide between passages', () => {
  const sections = matchSections(page, degreesOn(page, ['leave', 'returned']));
  expect(findPassage(sections, [2, 1]).section.heading).toBeUndefined();
  expect(findPassage(sections, [1, 2]).section.heading?.id).toBe('deposit');
});

test.each([
  ['beside each other', ['choose', 'profile'], 1],
  ['with a word between them', ['get', 'deposit'], 1],
  ['with two words between them', ['get', 'back'], 0],
  ['in the other order', ['app', 'open'], 0],
])('neighbours of the query %s on the page', (_, asked, expected) => {
  expect(proximityScore(matchNeighbours(degreesOn(page, asked)), [1, 1])).toBe(expected);
});

test('of two neighbours the lesser weight counts', () => {
  expect(proximityScore([1, 0.5], [3, 2, 1])).toBe(2.5);
});

test.each([
  ['one or two sentences', 15, 2],
  ['no more than these', 60, 1],
])('a passage is %s', (_, apart, expected) => {
  const words = ['change', ...Array.from({ length: apart }, () => 'and'), 'deposit'];
  const long = toPageText({ words });
  const sections = matchSections(long, degreesOn(long, ['change', 'deposit']));
  expect(findPassage(sections, [1, 1]).score).toBe(expected);
});

describe('a heading', () => {
  const sectionsOf = (words: string, headings: PageText['headings'], title = '') =>
    listSections(toPageText({ words: words.split(' '), headings, title })).map(({ from, to }) => [
      from,
      to,
    ]);

  test('of the first level begins no section', () => {
    const headings = [1, 2].map((level) => ({ id: 'a', text: 'Deposit', level, place: 2 }));
    expect(sectionsOf('Cancel. Now Deposit. Back.', headings, 'Cancel')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('takes no words that it does not have, whatever its signs', () => {
    const at = (text: string) => [{ id: 'a', text, level: 2, place: 1 }];
    expect(sectionsOf('Now Well – known. Back.', at('Well-known'))[1]).toEqual([4, 5]);
    expect(sectionsOf('Now Deposit back', at('Deposit and more'))[1]).toEqual([1, 3]);
    expect(sectionsOf('Now Deposits', at('Deposit'))[1]).toEqual([1, 2]);
    expect(sectionsOf('Now Deposit', at('Deposit'))[1]).toEqual([2, 2]);
  });
});

test('a place belongs to the section of the word before it, or of the heading', () => {
  const sections = matchSections(page, []);
  const at = (place: number) => findSectionBefore(sections, place)?.heading?.id;
  expect([0, 1, 9, 10, 21, 22, 99].map(at)).toEqual([
    ...[undefined, undefined, undefined],
    ...['how', 'how', 'deposit', 'deposit'],
  ]);
});

describe('a part that ends before the next heading', () => {
  const words = 'T. Lead. Q1 a b . After. H. c Tab d e. Rest f.'.split(' ');
  const headings = [
    { id: 'q1', text: 'Q1', level: 6, place: 2, end: 5 },
    { id: 'h', text: 'H', level: 2, place: 7 },
    { id: 'tab', text: 'Tab', level: 6, place: 9, end: 12 },
  ];
  const parted = toPageText({ title: 'T', words, headings });

  test('gives the text behind it back to the heading around it, without the marks between', () => {
    expect(listSections(parted).map(({ heading, from, to }) => [heading?.id, from, to])).toEqual([
      [undefined, 1, 2],
      ['q1', 3, 6],
      [undefined, 6, 7],
      ['h', 8, 9],
      ['tab', 10, 12],
      ['h', 12, 14],
    ]);
  });

  test('leaves the words of the heading around it to count for what follows', () => {
    const sections = matchSections(parted, degreesOn(parted, ['h', 'f']));
    expect(findPassage(sections, [1, 1])).toMatchObject({ score: 2, from: 13 });
  });

  test('may hold another, and end with the page', () => {
    const nested = toPageText({
      words: 'T. A x B y z'.split(' '),
      title: 'T',
      headings: [
        { id: 'a', text: 'A', level: 6, place: 1, end: 6 },
        { id: 'b', text: 'B', level: 6, place: 3, end: 5 },
      ],
    });
    expect(listSections(nested).map(({ heading, from, to }) => [heading?.id, from, to])).toEqual([
      [undefined, 1, 1],
      ['a', 2, 3],
      ['b', 4, 5],
      ['a', 5, 6],
    ]);
  });
});

test('a heading takes the marks that stand behind it by themselves', () => {
  const french = toPageText({
    words: 'Abonnement. Dois-je résilier ? Non.'.split(' '),
    title: 'Abonnement',
    headings: [{ id: 'q', text: 'Dois-je résilier ?', level: 2, place: 1 }],
  });
  expect(listSections(french)[1]).toMatchObject({ from: 4, to: 5 });
});

test('of passages that hold as much the first is taken', () => {
  const words = 'Lead. x deposit x x x x x x x x x x x x x x x x x x x x x x x x deposit'.split(
    ' ',
  );
  const two = toPageText({ words, title: 'Lead' });
  const found = findPassage(matchSections(two, degreesOn(two, ['deposit'])), [1]);
  expect(found.from).toBe(2);
});

test('a passage begins at each word that answers, and ends with its section', () => {
  const [lead, how] = matchSections(page, degreesOn(page, ['choose', 'get']));
  expect(lead?.passages).toEqual([]);
  expect(how?.passages.map(({ from, degrees }) => [from, degrees])).toEqual([
    [16, [1, 0]],
    [19, [1, 0]],
  ]);
});

test('neighbours answer as well as the lesser of them, the best pair of the page counts', () => {
  expect(
    matchNeighbours([
      [0.5, 0, 0, 1, 0],
      [0, 1, 0, 0, 0.8],
    ]),
  ).toEqual([0.8]);
  expect(
    matchNeighbours([
      [1, 0, 0, 0.9],
      [0, 0.4, 0, 0],
      [1, 0, 1, 0],
    ]),
  ).toEqual([0.4, 0.4]);
  expect(matchNeighbours([[1, 1]])).toEqual([]);
});

describe('of a page with a summary', () => {
  const words = [
    ...'Air. Fill the tyre to 3 bar. The tyre takes 3 bar of air.'.split(' '),
    ...Array.from({ length: 30 }, () => 'and'),
    ...'Fill the tyre slowly.'.split(' '),
  ];
  const summed = toPageText({ words, title: 'Air', summaryEnd: 7 });
  const findIn = (asked: readonly string[]): Passage =>
    findPassage(
      matchSections(summed, degreesOn(summed, asked)),
      asked.map(() => 1),
    );

  test('the summary or the text is shown, not both', () => {
    expect(findIn(['fill']).section).toMatchObject({ from: 1, to: 7 });
    expect(findIn(['takes']).section).toMatchObject({ from: 7, to: words.length });
  });

  test('the text is shown rather than the summary, if it begins with the same words', () => {
    expect(findIn(['tyre', 'bar']).from).toBe(8);
    expect(findIn(['tyre', 'fill']).from).toBe(1);
    expect(findIn(['air']).from).toBe(13);
  });

  test('the score is that of both together', () => {
    expect(findIn(['fill', 'takes'])).toMatchObject({ from: 9, score: 2, section: { from: 7 } });
  });
});

describe('to a question that asks for a number', () => {
  const words = 'T. A tyre loses air. The tyre has E07 code. Put 3.5 bar in a tyre now.'.split(' ');
  const tyre = toPageText({ words, title: 'T' });
  const find = (asked: readonly string[], numberAsked?: NumberKind): number =>
    findPassage(
      matchSections(tyre, degreesOn(tyre, asked)),
      asked.map(() => 1),
      numberAsked,
    ).from;

  /** The last sentence stands apart, further away than a passage is long. */
  const far = toPageText({
    words: [...words.slice(0, 10), ...Array.from({ length: 30 }, () => 'and.'), ...words.slice(10)],
    title: 'T',
  });
  const findFar = (asked: readonly string[], numberAsked?: NumberKind): Passage =>
    findPassage(
      matchSections(far, degreesOn(far, asked)),
      asked.map(() => 1),
      numberAsked,
    );

  test('a passage is shown that has one, also before its words, and no code', () => {
    expect(find(['tyre'], 'number')).toBe(2);
    expect(findFar(['tyre']).from).toBe(2);
    expect(findFar(['tyre'], 'number').from).toBe(45);
  });

  test('unless another holds much more of the question', () => {
    expect(findFar(['tyre', 'loses', 'air'], 'number').from).toBe(2);
  });

  test('a price is shown to a question that asks for one, and no other number', () => {
    const long = 'and. '.repeat(30).trim();
    const priced = toPageText({
      words: `T. A plan of 2 bikes. ${long} A plan for 9 € more.`.split(' '),
      title: 'T',
    });
    const findPriced = (numberAsked: NumberKind): number =>
      findPassage(matchSections(priced, degreesOn(priced, ['plan'])), [1], numberAsked).from;
    expect([findPriced('number'), findPriced('price')]).toEqual([2, 37]);
  });

  test('the score is the same', () => {
    expect(findFar(['tyre'], 'number').score).toBe(findFar(['tyre']).score);
  });
});

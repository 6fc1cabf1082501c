import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../../../../src/search/language/lexicon.ts';
import type { Group } from '../../../../../src/search/index/write/stem-groups.ts';
import {
  toConcepts,
  type NumberedPhrase,
  type SiteConcepts,
} from '../../../../../src/search/index/write/to-concepts.ts';
import type { IndexedConcept } from '../../../../../src/search/index/format/concept.ts';
import { toGroup } from '../../support/groups.ts';
import { stemBy } from '../../support/stemmers.ts';

const pageCount = 100;

const range = (length: number): number[] => Array.from({ length }, (_, page) => page);

/** What a lexicon says on a site; a word's stem is what stands before its `s`. */
const conceptsOf = (
  lexicon: string,
  groups: readonly Group[],
  language = 'en',
  pages = pageCount,
): SiteConcepts =>
  toConcepts(parseLexicon(lexicon), groups, pages, {
    language,
    stemmer: stemBy((word) => word.replace(/s$/u, '')),
    found: new Map(),
  });

const firstOf = (...asked: Parameters<typeof conceptsOf>): IndexedConcept | undefined =>
  conceptsOf(...asked).concepts[0];

const degreesOf = (...asked: Parameters<typeof conceptsOf>): Record<string, number> =>
  Object.fromEntries((firstOf(...asked)?.words ?? []).map(({ word, degree }) => [word, degree]));

const [refund, theft] = [toGroup('refund', 1), toGroup('theft', 2)];

describe('a concept', () => {
  test('is the words of the site that it is told by, each as surely as it is meant', () => {
    expect(degreesOf('cashback, refund | theft', [refund, theft])).toEqual({
      refund: 1,
      theft: 0.7,
    });
  });

  test('has all words of a stem', () => {
    const group = { ...toGroup('refund', 1), words: ['refund', 'refunds'] };
    expect(degreesOf('cashback, refunds', [group])).toEqual({ refund: 1, refunds: 1 });
  });

  test('of a line with an arrow is what stands on the right', () => {
    const { concepts, heads } = conceptsOf('nicked > theft', [toGroup('nicked', 3), theft]);
    expect(concepts.map(({ words }) => words.map(({ word }) => word))).toEqual([['theft']]);
    expect(heads.map(({ word }) => word)).toEqual(['nicked']);
  });

  test('that leads to no word of the site is none', () => {
    expect(conceptsOf('cashback, money back', [refund])).toEqual({ concepts: [], heads: [] });
  });

  test('of a single word that finds itself is none', () => {
    expect(conceptsOf('refund, refunds', [refund])).toEqual({ concepts: [], heads: [] });
    expect(conceptsOf('refund, theft', [refund, theft]).heads).toHaveLength(2);
  });

  test('of which one does not lead has the place of the next', () => {
    const { concepts, heads } = conceptsOf('nowhere > gone\nnicked > theft', [theft]);
    expect(concepts).toHaveLength(1);
    expect(heads.flatMap(({ phrases }) => phrases.map(({ concept }) => concept))).toEqual([0]);
  });
});

describe('a word of a phrase speaks for it', () => {
  const [rare, common] = [toGroup('declined', 1), toGroup('payment', ...range(60))];

  test('as far as it is rarer than the others, squared', () => {
    const twins = [toGroup('declined', 1), toGroup('payment', 2), toGroup('card', ...range(90))];
    const { declined = 0, ...others } = degreesOf('rejected > declined card', twins);
    expect(others).toEqual({});
    expect(declined).toBeGreaterThan(0.6);
    expect(declined).toBeLessThan(0.7);
    // Two words that tell as much have a quarter each: too little to say it.
    expect(firstOf('rejected > declined payment', twins)).toBeUndefined();
  });

  test('not if it says hardly anything of it', () => {
    expect(Object.keys(degreesOf('rejected > payment declined', [rare, common]))).toEqual([
      'declined',
    ]);
  });

  test('not if it tells less than a word that the site has not', () => {
    expect(firstOf('rejected > zzz declined', [rare])).toBeUndefined();
  });

  test('not if it is a stop word beside others, however rare it is on the site', () => {
    const twins = [toGroup('down', 1), toGroup('payment', ...range(60))];
    expect(firstOf('deposit > down payment', twins)).toBeUndefined();
    expect(Object.keys(degreesOf('nope > down', twins))).toEqual(['down']);
  });

  test('though it means the concept only at times', () => {
    expect(degreesOf('rejected | x | declined', [rare])).toEqual({ declined: 0.4 });
  });
});

describe('the pages of a concept', () => {
  test('are those of its words, each as far as its words say it', () => {
    const repay = { ...toGroup('repay', 1, 3), words: ['repay'] };
    const concept = firstOf('cashback, refund | repay', [refund, repay]);
    // 1 − (1 − 1 × ½) × (1 − 0.7 × ½), and 0.7 × ½.
    expect(concept?.postings.map(({ page }) => page)).toEqual([1, 3]);
    const [both = NaN, one = NaN] = (concept?.postings ?? []).map((one) => one.termFrequency);
    expect(both).toBeCloseTo(0.675, 10);
    expect(one).toBeCloseTo(0.35, 10);
    expect(concept?.documentFrequency).toBeCloseTo(1.7, 10);
  });

  const titled = (word: string, page: number): Group => ({
    ...toGroup(word, page),
    postings: [{ page, termFrequency: 0.5, inTitle: true }],
  });

  test('are about it if a word that means it usually stands in the title', () => {
    const concept = firstOf('cashback | repay | theft', [titled('repay', 1), titled('theft', 2)]);
    expect(concept?.postings.map(({ inTitle }) => inTitle)).toEqual([true, false]);
    const both = firstOf('cashback | theft, repay', [toGroup('theft', 1), titled('repay', 1)]);
    expect(both?.postings).toMatchObject([{ page: 1, inTitle: true }]);
  });

  test('are the strongest hundreds, titles first, in the order of their numbers', () => {
    const pages = range(4000);
    const postings = pages.map((page) => ({
      page,
      termFrequency: page / 8000,
      inTitle: page === 7,
    }));
    const group = { ...toGroup('refund', ...pages), postings };
    const found = firstOf('cashback > refund', [group], 'en', 9000)?.postings ?? [];
    expect(found.length).toBeGreaterThanOrEqual(100);
    expect(found.length).toBeLessThan(1000);
    expect(found[0]?.page).toBe(7);
    expect(found.at(-1)?.page).toBe(3999);
    const numbers = found.map(({ page }) => page);
    expect(numbers.slice(1)).toEqual(pages.slice(-(numbers.length - 1)));
  });
});

describe('a phrase', () => {
  const phraseOf = (
    text: string,
    language = 'en',
  ): [string, Partial<NumberedPhrase>] | undefined => {
    const [head] = conceptsOf(`${text} > refund`, [refund], language).heads;
    const { preceding = [], following = [] } = head?.phrases[0] ?? {};
    return head && [head.word, { preceding, following }];
  };

  test('is filed under its first telling word, among the stems around it', () => {
    expect(phraseOf('where is my cashbacks gone')).toEqual([
      'cashbacks',
      { preceding: ['where', 'i'], following: ['gone'] },
    ]);
  });

  test('has no articles and pronouns, unless a word alone or stop words are left', () => {
    expect(phraseOf('change my cashbacks')).toEqual([
      'change',
      { preceding: [], following: ['cashback'] },
    ]);
    expect(phraseOf('the cashbacks')).toEqual(['cashbacks', { preceding: ['the'], following: [] }]);
  });

  test('of stop words alone is filed under the longest', () => {
    expect(phraseOf('how does it')).toEqual(['does', { preceding: ['how'], following: ['it'] }]);
  });

  test('of one word stands alone', () => {
    expect(phraseOf('cashback')).toEqual(['cashback', { preceding: [], following: [] }]);
  });

  test('with hyphens is of its words, unless a piece is no word', () => {
    expect(phraseOf('pay-out day')).toEqual(['pay', { preceding: [], following: ['out', 'day'] }]);
    expect(phraseOf('e-mail')).toEqual(['email', { preceding: [], following: [] }]);
  });

  test('has its words without what is elided before them', () => {
    expect(phraseOf("remise d'argent", 'fr')).toEqual([
      'remise',
      { preceding: [], following: ['argent'] },
    ]);
  });

  test('and another of one stem have one head, each as surely as it is meant', () => {
    const { heads } = conceptsOf('cashback, cashbacks gone | x | cashback', [refund]);
    expect(heads).toEqual([]);
    const [head] = conceptsOf('refund, cashback | cashbacks gone', [refund]).heads;
    expect(head).toEqual({
      word: 'cashback',
      stem: 'cashback',
      phrases: [
        { preceding: [], following: [], concept: 0, closeness: 1 },
        { preceding: [], following: ['gone'], concept: 0, closeness: 0.7 },
      ],
    });
  });
});

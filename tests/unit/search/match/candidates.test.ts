import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTyped } from '../../../../src/search/query/expand-term.ts';
import {
  chooseCandidates,
  isFlat,
  rankCandidates,
  type Candidate,
} from '../../../../src/search/match/candidates.ts';
import { weighForRank } from '../../../../src/search/match/term-weights.ts';
import type { TermPostings } from '../../../../src/search/query/look-up-term.ts';
import { bareVariant } from '../../../../src/search/query/variants.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';

const pages = 100;

const rank = (terms: readonly TermPostings[]): Candidate[] =>
  rankCandidates(terms, weighForRank(terms, pages), new Set());

type Hit = ReturnType<typeof onPage>;

const hitsArbitrary = fc.uniqueArray(
  fc.record({
    page: fc.nat({ max: 5 }),
    termFrequency: fc.double({ min: 0.001, max: 1, noNaN: true }),
    inTitle: fc.boolean(),
  }),
  { selector: ({ page }) => page },
);

function toTermPostings(
  hits: readonly { page: number; inTitle: boolean; termFrequency: number }[][],
): TermPostings[] {
  const { terms } = parseQuery('alpha bravo charlie delta echo foxtrot', 'xx');
  return terms.map(asTyped).flatMap((term, index) => {
    const [variant] = term.variants;
    return variant
      ? [{ term, variants: [{ variant, postings: hits[index] ?? [], similar: [] }] }]
      : [];
  });
}

test('the order of terms and of hits does not matter', () => {
  fc.assert(
    fc.property(fc.array(hitsArbitrary, { maxLength: 6 }), (hits) => {
      const terms = toTermPostings(hits);
      const mirrored = terms
        .map(({ term, variants }) => ({
          term,
          variants: variants.map((one) => ({ ...one, postings: one.postings.toReversed() })),
        }))
        .toReversed();
      const places = (list: readonly TermPostings[]): [number, number][] =>
        rank(list).map(({ page, score }) => [page, score]);
      expect(places(mirrored)).toEqual(places(terms));
    }),
  );
});

test('a page that holds a rare word stands before one that holds a common word', () => {
  const common = [0, 1, 2, 3].map((page) => ({ page, termFrequency: 0.5, inTitle: false }));
  const [first] = rank(
    toTermPostings([common, [{ page: 25, termFrequency: 0.5, inTitle: false }]]),
  );
  expect(first?.page).toBe(25);
});

test('the best variant of a term counts, not their sum', () => {
  const [term] = parseQuery('e-mail', 'en').terms.map(asTyped);
  if (!term) throw new Error('The query has no term.');
  const postings = [{ page: 0, termFrequency: 0.5, inTitle: false }];
  const variants = term.variants.map((variant) => ({ variant, postings, similar: [] }));
  const [once] = rank([{ term, variants: variants.slice(0, 1) }]);
  const [twice] = rank([{ term, variants }]);
  expect(twice?.score).toBe(once?.score);
});

test('a page that holds only a word like the one asked for counts less', () => {
  const [term] = parseQuery('maschine', 'de').terms.map(asTyped);
  const [variant] = term?.variants ?? [];
  if (!term || !variant) throw new Error('The query has no term.');
  const postings = [{ page: 0, termFrequency: 0.5, inTitle: false }];
  const similar = [{ page: 1, termFrequency: 0.3 }];
  const found = rank([{ term, variants: [{ variant, postings, similar }] }]);
  expect(found.map(({ page, evidenceOf }) => [page, evidenceOf(term)?.kind])).toEqual([
    [0, 'typed'],
    [1, 'similar'],
  ]);
});

test('a page that has the word in its title is read before others that say it as often', () => {
  const hits = [0, 1, 2].map((page) => ({ page, termFrequency: 0.5, inTitle: page === 1 }));
  const found = rank(toTermPostings([hits]));
  expect(found.map(({ page }) => page)).toEqual([1, 0, 2]);
});

test('a word in the title does not outweigh saying it much more often', () => {
  const inTitle = { page: 0, termFrequency: 0.2, inTitle: true };
  const often = { page: 1, termFrequency: 0.9, inTitle: false };
  const found = rank(toTermPostings([[inTitle, often]]));
  expect(found.map(({ page }) => page)).toEqual([1, 0]);
});

const onPage = (page: number, termFrequency = 0.5, inTitle = false) => ({
  page,
  termFrequency,
  inTitle,
});

const inOrder = (...hits: Parameters<typeof toTermPostings>[0]): number[] =>
  rank(toTermPostings(hits)).map(({ page }) => page);

test('a page that holds two words stands before one that holds either better', () => {
  expect(inOrder([onPage(0), onPage(1, 0.8)], [onPage(0), onPage(2, 0.8)])).toEqual([0, 1, 2]);
});

test('equally good pages come in the order of their numbers as text', () => {
  expect(inOrder([10, 9, 100].map((page) => onPage(page)))).toEqual([10, 100, 9]);
  expect(inOrder([9, 100, 10].map((page) => onPage(page)))).toEqual([10, 100, 9]);
});

describe('of the variants of a term', () => {
  const [term] = parseQuery('invoice', 'en').terms.map(asTyped);
  const variantOf = (texts: string[], weight: number) => bareVariant(texts, 'synonym', weight);

  const rankVariants = (...variants: { weight: number; texts?: string[]; hits: Hit[] }[]) => {
    if (!term) throw new Error('The query has no term.');
    const found = rank([
      {
        term,
        variants: variants.map(({ weight, texts = [`word${weight}`], hits }) => ({
          variant: variantOf(texts, weight),
          postings: hits,
          similar: [],
        })),
      },
    ]);
    return found.map(({ page, evidenceOf }) => [page, evidenceOf(term)?.variant]);
  };

  test('a page is found by the one that counts most on it, in whatever order they come', () => {
    const strong = { weight: 0.9, hits: [onPage(0)] };
    const weak = { weight: 0.3, hits: [onPage(0), onPage(1, 0.9)] };
    for (const variants of [
      [strong, weak],
      [weak, strong],
    ]) {
      expect(rankVariants(...variants)).toEqual([
        [0, 'word0.9'],
        [1, 'word0.3'],
      ]);
    }
  });

  test('one in the title counts as far as the variant does', () => {
    const found = rankVariants(
      { weight: 0.2, hits: [onPage(0, 0.5, true)] },
      { weight: 1, hits: [onPage(1, 0.5)] },
    );
    expect(found.map(([page]) => page)).toEqual([1, 0]);
  });

  test('the first is told if two count the same', () => {
    const same = ['one', 'other'].map((text) => ({
      weight: 0.5,
      texts: [text],
      hits: [onPage(0)],
    }));
    expect(rankVariants(...same)).toEqual([[0, 'one']]);
  });

  test('several words are told with a plus between them', () => {
    expect(rankVariants({ weight: 0.5, texts: ['bill', 'address'], hits: [onPage(0)] })).toEqual([
      [0, 'bill + address'],
    ]);
  });

  test('none is told of a page or a term without any', () => {
    const [one, other] = parseQuery('invoice deposit', 'en').terms.map(asTyped);
    if (!one || !other) throw new Error('The query has two terms.');
    const variants = [{ variant: variantOf(['bill'], 1), postings: [onPage(0)], similar: [] }];
    const [found] = rank([{ term: one, variants }]);
    expect(found?.evidenceOf(other)).toBeUndefined();
  });
});

test('a page that may have the query as its title is read before all others', () => {
  const terms = toTermPostings([[onPage(0, 1, true), onPage(1)], [onPage(0, 1, true)]]);
  const found = rankCandidates(terms, weighForRank(terms, pages), new Set([1, 7]));
  expect(found.map(({ page }) => page)).toEqual([1, 7, 0]);
});

test('evidence tells how far a word in the title is what was asked for', () => {
  const terms = toTermPostings([[onPage(0, 0.5, true), onPage(1)]]);
  const [asked] = terms;
  if (!asked) throw new Error('There is no term.');
  expect(rank(terms).map(({ evidenceOf }) => evidenceOf(asked.term)?.inTitle)).toEqual([1, 0]);
});

describe('candidates that are read', () => {
  const choose = (hits: readonly Hit[], whole: readonly number[] = []): Candidate[] => {
    const terms = toTermPostings([[...hits]]);
    return chooseCandidates(terms, weighForRank(terms, pages), new Set(whole));
  };
  const hitsOf = (...frequencies: readonly number[]): Hit[] =>
    frequencies.map((frequency, page) => onPage(page, frequency));
  const numbers = (found: readonly Candidate[]): number[] => found.map(({ page }) => page);

  test('have two fifths of what the first one has', () => {
    const hits = hitsOf(1, 1, 1, 1, 1, 1, 0.41, 0.39);
    expect(numbers(choose(hits))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('are six in any case, the best first', () => {
    const hits = hitsOf(0.1, 0.2, 0.1, 0.1, 0.1, 1, 0.15, 0.1);
    expect(numbers(choose(hits))).toEqual([5, 1, 6, 0, 2, 3]);
    expect(numbers(choose(hits.slice(0, 2)))).toEqual([1, 0]);
    expect(choose([])).toEqual([]);
  });

  test('are measured by their words where one may have the query as its title', () => {
    const hits = hitsOf(1, 1, 1, 1, 1, 1, 0.41);
    expect(numbers(choose(hits, [9]))).toEqual([9, 0, 1, 2, 3, 4, 5, 6]);
  });

  test('are all read at once if the seventh has three fifths of what the first one has', () => {
    const flat = [1, 1, 1, 1, 1, 1];
    expect(isFlat(choose(hitsOf(...flat, 0.61)))).toBe(true);
    expect(isFlat(choose(hitsOf(...flat, 0.59)))).toBe(false);
    expect(isFlat(choose(hitsOf(...flat)))).toBe(false);
  });
});

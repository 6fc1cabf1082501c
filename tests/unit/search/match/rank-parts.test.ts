import { describe, expect, test } from 'vitest';
import { matchPage, toTermMatchers } from '../../../../src/search/match/page-match.ts';
import type { Evidence } from '../../../../src/search/match/result.ts';
import { toEvidence, toRankParts } from '../../../../src/search/match/rank-parts.ts';
import {
  partNames,
  rankWeights,
  scoreOf,
  type RankParts,
} from '../../../../src/search/match/rank-weights.ts';
import { noParts } from '../support/no-parts.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

type Page = Parameters<typeof toPageText>[0];

describe('the score', () => {
  test('is the sum of the parts, each weighed', () => {
    const some = { ...noParts, words: 0.5, title: 1, questions: 0.25 };
    expect(scoreOf(some)).toBeCloseTo(
      0.5 * rankWeights.words + rankWeights.title + 0.25 * rankWeights.questions,
      10,
    );
    expect(scoreOf(noParts)).toBe(0);
  });

  test('has a part for each weight, once', () => {
    expect(partNames.toSorted()).toEqual(Object.keys(rankWeights).toSorted());
  });

  /**
   * What outweighs all of a part, though not ten times as much. A weight that is tuned by a third
   * keeps its place; another order of magnitude loses it.
   */
  test.each<[keyof RankParts, Partial<RankParts>]>([
    ['words', { wording: 1.7 }],
    ['typed', { words: 0.7 }],
    ['lead', { words: 0.9 }],
    ['passage', { words: 0.6 }],
    ['proximity', { words: 1.4 }],
    ['wording', { words: 6 }],
    ['titleWording', { words: 0.3 }],
    ['title', { words: 0.3 }],
    ['titleShare', { words: 1.7 }],
    ['titleFit', { words: 0.65 }],
    ['keywords', { words: 1.2 }],
    ['questions', { words: 2.4 }],
    ['questionWording', { words: 2.4 }],
  ])('is more with %s, and less than with %j', (name, more) => {
    const ahead = scoreOf({ ...noParts, [name]: 1 });
    expect(ahead).toBeGreaterThan(0);
    expect(scoreOf({ ...noParts, ...more })).toBeGreaterThan(ahead);
  });
});

describe('the parts of a page', () => {
  const asked = ['change', 'card'].map(toTerm);

  /** The parts of a page for two words that weigh the same, unless it is told what they weigh. */
  const partsOf = (page: Page, weights: readonly number[] = [1, 1]): RankParts =>
    toRankParts(
      matchPage(
        toTermMatchers(asked),
        { evidenceOf: () => undefined },
        toPageText(page),
        new Set(['your']),
      ),
      weights,
      { page: 0.5, title: 0.25, question: 0 },
    );

  const filler = Array.from({ length: 60 }, () => 'and');
  const whole = {
    title: 'Change your card',
    words: ['Change', 'your', 'card.', 'Change', 'card'],
    keywords: ['change', 'card'],
    questions: ['change card'],
  };

  test('are shares of what a page could have of the query, whatever its words weigh', () => {
    for (const weights of [
      [1, 1],
      [30, 30],
      [0.02, 0.02],
    ]) {
      const { words, ...others } = partsOf(whole, weights);
      // Only reading told of the words: the index knows none.
      expect(words).toBeGreaterThan(0);
      expect(words).toBeLessThan(1);
      const { lead, passage, title, keywords, questions } = others;
      expect([lead, passage, title, keywords, questions].map((one) => one.toFixed(9))).toEqual(
        Array.from({ length: 5 }, () => '1.000000000'),
      );
      // Of two words one follows another.
      expect(others.proximity).toBeCloseTo(0.5, 10);
      expect(others).toMatchObject({ wording: 0.5, titleWording: 0.25 });
    }
  });

  test('are nothing where a page has nothing of the query, or nothing weighs', () => {
    const { wording, titleWording, ...parts } = partsOf({ words: ['Pay.'] });
    expect(Object.values(parts).every((part) => part === 0)).toBe(true);
    expect([wording, titleWording]).toEqual([0.5, 0.25]);
    expect(scoreOf(partsOf(whole, [0, 0]))).toBeGreaterThanOrEqual(0);
  });

  test('count a term as far as it weighs', () => {
    const page = { title: 'Card', words: ['Card.', 'card'], keywords: ['card'] };
    const [heavy, light] = [partsOf(page, [1, 3]), partsOf(page, [3, 1])];
    expect(heavy.passage).toBeCloseTo(0.75, 10);
    expect(heavy.title).toBeCloseTo(0.75, 10);
    for (const name of ['words', 'lead', 'passage', 'title', 'titleFit', 'keywords'] as const) {
      expect(heavy[name]).toBeGreaterThan(light[name]);
    }
  });

  test('tell what stands at the beginning of the page', () => {
    const early = partsOf({ words: ['A.', 'Change', 'the', 'card', ...filler] });
    const late = partsOf({ words: ['A.', ...filler, 'change', 'the', 'card'] });
    expect(early.lead).toBe(1);
    expect(late.lead).toBe(0);
    expect(late.passage).toBe(early.passage);
  });

  test('tell what stands in one passage, and what side by side', () => {
    const together = partsOf({ words: ['change', 'a', 'card'] });
    const near = partsOf({ words: ['change', 'a', 'good', 'card'] });
    const apart = partsOf({ words: ['change', ...filler, 'card'] });
    expect(together.proximity).toBeGreaterThan(near.proximity);
    expect(near.passage).toBeGreaterThan(apart.passage);
  });

  test('tell how far the title is the query, and the query the title', () => {
    const [exact, long, half] = ['Change card', 'Change cards and fees', 'Card'].map((title) =>
      partsOf({ title, words: [] }),
    );
    expect(exact).toMatchObject({ title: 1, titleShare: 1, titleFit: 1 });
    expect(long?.titleShare).toBeLessThan(0.6);
    expect(half).toMatchObject({ title: 0.5, titleShare: 1 });
    expect(half?.titleFit).toBeCloseTo(2 / 3, 10);
  });

  test('count all keywords of a query more than twice as much as half of them', () => {
    expect(partsOf({ words: [], keywords: ['change', 'card'] }).keywords).toBe(1);
    expect(partsOf({ words: [], keywords: ['card', 'fees'] }).keywords).toBe(0.25);
  });
});

describe('what speaks for a page', () => {
  const term = toTerm('pay');
  const indexed = (strength: number, kind: Evidence['kind']): Evidence => ({
    word: 'pay',
    variant: 'pay',
    kind,
    strength,
    inTitle: 0,
  });
  const evidenceOf = (best: number, one?: Evidence): Evidence | undefined =>
    toEvidence({ term, degrees: [], keywordDegrees: [], best, indexed: one });

  test('is what the index knows, however well a word like it answers', () => {
    expect(evidenceOf(1, indexed(0.01, 'typed'))).toEqual(indexed(0.01, 'typed'));
    expect(evidenceOf(0, indexed(0.4, 'synonym'))).toEqual(indexed(0.4, 'synonym'));
  });

  test('is a word like it on the page, for less than half, if the index knows none', () => {
    const read = evidenceOf(1);
    expect(read).toMatchObject({ word: 'pay', variant: 'pay', kind: 'read' });
    expect(read?.strength).toBeGreaterThan(0.1);
    expect(read?.strength).toBeLessThan(0.5);
    expect(evidenceOf(0.5)?.strength).toBeLessThan(read?.strength ?? 0);
    expect(evidenceOf(0)).toBeUndefined();
  });

  test('is a similar word of the index unless the page itself says more', () => {
    expect(evidenceOf(1, indexed(0.05, 'similar'))?.kind).toBe('read');
    expect(evidenceOf(1, indexed(0.6, 'similar'))?.kind).toBe('similar');
  });
});

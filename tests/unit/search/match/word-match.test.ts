import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createWordMatcher,
  matchSubstrings,
  matchThreshold,
  wordSimilarity,
} from '../../../../src/search/match/word-match.ts';
import { bareVariant } from '../../../../src/search/query/variants.ts';
import { toTerm } from '../support/page-text.ts';

describe('a word of a page', () => {
  test('of the stem of a term answers it as far as the variant counts', () => {
    const synonym = { ...bareVariant(['bill'], 'synonym', 0.5), words: ['bill', 'bills'] };
    const match = createWordMatcher({ ...toTerm('invoice'), variants: [synonym] });
    expect([match('invoice'), match('bills'), match('deposit')]).toEqual([1, 0.5, 0]);
  });

  test('that is similar answers as far as it is alike', () => {
    const similarWords = [{ word: 'billing', weight: 0.4 }];
    const variant = { ...bareVariant(['bill'], 'synonym', 0.5), similarWords };
    const match = createWordMatcher({ ...toTerm('invoice'), variants: [variant] });
    expect(match('billing')).toBe(0.2);
  });

  test('that is one of several answers less than all of them', () => {
    const match = createWordMatcher({
      ...toTerm('login'),
      variants: [bareVariant(['sign', 'in'], 'synonym', 0.9)],
    });
    expect(match('sign')).toBeGreaterThan(0.3);
    expect(match('sign')).toBeLessThan(0.9);
  });

  test('that begins with what is still being typed answers nearly as well as a whole word', () => {
    const open = createWordMatcher({ ...toTerm('pa'), isOpen: true });
    expect(open('password')).toBeGreaterThanOrEqual(matchThreshold);
    expect(open('password')).toBeLessThan(1);
    expect(createWordMatcher(toTerm('pa'))('password')).toBe(0);
  });
});

describe('two words by their letters', () => {
  test.each([
    ['descubrio', 'descubrieron'],
    ['warschaus', 'warschau'],
    ['maschine', 'dampfmaschine'],
    ['rechnung', 'rechnungsadresse'],
  ])('%s is like %s', (asked, found) => {
    expect(wordSimilarity(asked, found)).toBeGreaterThan(0.3);
  });

  test.each([
    ['pagar', 'pagina'],
    ['car', 'scarf'],
    ['bank', 'bahn'],
    ['react', 'reach'],
    ['asdfgh', 'as'],
  ])('%s is not like %s', (asked, found) => {
    expect(wordSimilarity(asked, found)).toBe(0);
  });

  test.each([
    ['an inflection', 'descubrio', 'descubrieron'],
    ['a short word with an ending', 'zahl', 'zahlen'],
    ['a compound', 'maschine', 'dampfmaschine'],
  ])('%s answers by itself', (_, asked, found) => {
    expect(wordSimilarity(asked, found)).toBeGreaterThanOrEqual(matchThreshold);
    expect(wordSimilarity(asked, found)).toBeLessThan(1);
  });

  test.each([
    ['a part of what was asked for', 'rechnungsadresse', 'adresse'],
    ['a long beginning in common', 'internet', 'international'],
  ])('%s only helps', (_, asked, found) => {
    expect(wordSimilarity(asked, found)).toBeGreaterThan(0);
    expect(wordSimilarity(asked, found)).toBeLessThan(matchThreshold);
  });

  test('of a compound hold each other the more, the more of it was asked for', () => {
    const most = wordSimilarity('dampfmaschine', 'dampfmaschinen');
    const more = wordSimilarity('maschine', 'dampfmaschine');
    const less = wordSimilarity('dampf', 'großdampfmaschine');
    expect(less).toBeLessThan(more);
    expect(more).toBeLessThan(most);
  });

  test('count less before different endings than their share in common', () => {
    expect(wordSimilarity('internet', 'international')).toBeLessThan(0.9 * (6 / 13));
  });

  test('of three letters are not joined by their beginning', () => {
    expect(wordSimilarity('pay', 'pays')).toBe(0);
  });

  test('are 1 if they are the same, and never more', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const similarity = wordSimilarity(one, other);
        return similarity >= 0 && similarity <= 1 && wordSimilarity(one, one) === 1;
      }),
    );
  });
});

describe('in a text without spaces', () => {
  test('a word is found wherever its letters stand together, however the page is parted', () => {
    expect(matchSubstrings(['以', '仁王', '出生'], '以仁王')).toEqual([1, 1, 0]);
  });

  test('a part of a longer word answers less well', () => {
    const [whole = 0, other] = matchSubstrings(['武藏浦和', '站'], '浦和');
    expect(whole).toBeGreaterThan(0.6);
    expect(whole).toBeLessThan(1);
    expect(other).toBe(0);
  });

  test('a single character is not looked for inside words', () => {
    expect(matchSubstrings(['仁王', '王'], '王')).toEqual([0, 0]);
  });

  test('a word that stands on the page twice is found twice', () => {
    expect(matchSubstrings(['密码', '和', '密码'], '密码')).toEqual([1, 0, 1]);
  });
});

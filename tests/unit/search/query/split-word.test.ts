import { describe, expect, test } from 'vitest';
import { splitCompound, splitUnspaced } from '../../../../src/search/query/split-word.ts';
import { createIndexOf, createKnownWords } from '../support/known-words.ts';

const compound = (word: string, ...known: string[]): Promise<readonly string[]> =>
  splitCompound(createIndexOf(known), word, 'de');

describe('a compound', () => {
  test.each(['rechnungsadresse', 'rechnungadresse'])('%s falls into its parts', async (word) => {
    expect(await compound(word, 'rechnung', 'adresse')).toEqual(['rechnung', 'adresse']);
  });

  test('stays whole if a part is not known', async () => {
    expect(await compound('rechnungsadresse', 'rechnung')).toEqual([]);
  });

  test('has no parts of three letters', async () => {
    expect(await compound('radwegrand', 'rad', 'wegrand')).toEqual([]);
    expect(await compound('wegrandrad', 'wegrand', 'rad')).toEqual([]);
  });

  test.each([
    ['adressanderung', 'adresse', 'anderung'],
    ['spracheinstellung', 'sprache', 'einstellung'],
  ])('%s begins with %s, which lost a letter', async (word, ...parts) => {
    expect(await compound(word, ...parts)).toEqual(parts);
    expect(await splitCompound(createIndexOf(parts), word, 'en')).toEqual([]);
  });

  test('ends in another form of a known word', async () => {
    expect(await compound('rechnungsadressens', 'rechnung', 'adressen')).toEqual([
      'rechnung',
      'adressen',
    ]);
  });

  test('may begin with the third longest word that it begins with, not with the fourth', async () => {
    expect(await compound('hausbaumarkt', 'haus', 'hausb', 'hausba', 'baumarkt')).toEqual([
      'haus',
      'baumarkt',
    ]);
    expect(
      await compound('hausbaumarkt', 'haus', 'hausb', 'hausba', 'hausbau', 'baumarkt'),
    ).toEqual([]);
  });
});

describe('a text without spaces', () => {
  test('falls into the longest known words, letters of none left out', async () => {
    const known = createKnownWords(['仁', '仁王', '以']);
    expect(await splitUnspaced(known, '以x仁王')).toEqual(['以', '仁王']);
  });

  test('falls into six words at most', async () => {
    expect(await splitUnspaced(createKnownWords(['一']), '一'.repeat(9))).toHaveLength(6);
  });
});

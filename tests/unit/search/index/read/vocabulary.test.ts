import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeVocabulary } from '../../../../../src/search/index/write/write-vocabulary.ts';
import { findSpellingCorrections } from '../../../../../src/search/query/spelling-corrections.ts';
import { fold } from '../../../../../src/search/language/normalize.ts';
import { splitCompound, splitUnspaced } from '../../../../../src/search/query/split-word.ts';
import { emptyEntry, type VocabularyEntry } from '../../../../../src/search/index/format/entry.ts';
import { createVocabulary } from '../../../../../src/search/index/read/vocabulary.ts';
import type { Vocabulary } from '../../../../../src/search/index/search-index.ts';

const sortEntries = (entries: readonly VocabularyEntry[]): VocabularyEntry[] =>
  entries.toSorted((one, other) => ((one.words[0] ?? '') < (other.words[0] ?? '') ? -1 : 1));

/** A vocabulary that is written and read back. */
function vocabularyOf(entries: readonly VocabularyEntry[]): Vocabulary {
  const { files } = writeVocabulary(sortEntries(entries));
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return createVocabulary((name) => {
    const content = contents.get(name);
    return content === undefined
      ? Promise.reject(new Error(name))
      : Promise.resolve(inflateRawSync(content).toString('utf8'));
  });
}

const toEntry = (word: string, pages = 1): VocabularyEntry => ({
  ...emptyEntry(fold(word)),
  word,
  documentFrequency: pages,
  widenedFrequency: pages,
});

/** So many words that each list fills several files. */
const many = Array.from({ length: 3000 }, (_, number) =>
  toEntry(
    Array.from(
      number.toString(7).padStart(5, '0'),
      (digit) => 'bdfgmrs'.charAt(Number(digit)) + 'aeioua'.charAt(number % 6),
    ).join(''),
    1 + (number % 9),
  ),
);

const site = vocabularyOf([
  ...many,
  toEntry('factura', 9),
  toEntry('contraseña', 4),
  toEntry('rechnung', 5),
  toEntry('adresse', 5),
  { ...toEntry('pausieren', 2), words: ['pausiere', 'pausieren', 'pausiert'] },
]);

describe('a word', () => {
  test('is found in whichever file it is', async () => {
    for (const { word } of many.filter((_, place) => place % 97 === 0)) {
      expect((await site.find(word)).map((entry) => entry.word)).toEqual([word]);
    }
  });

  test('is found by each of its forms', async () => {
    expect((await site.find('pausiert'))[0]?.word).toBe('pausieren');
  });

  test('that is not on the site is not found', async () => {
    expect(await site.find('xylophon')).toEqual([]);
  });

  test('is found by its beginning, the most common first', async () => {
    expect((await site.findBeginning('fact', 3)).map(({ word }) => word)).toEqual(['factura']);
  });
});

describe('corrections', () => {
  test.each([
    ['fatcura', 'factura'],
    ['afctura', 'factura'],
    ['gactura', 'factura'],
    ['facturaa', 'factura'],
    ['contrasna', 'contraseña'],
    ['contrsenia', 'contraseña'],
  ])('%s was meant as %s', async (typed, meant) => {
    expect((await findSpellingCorrections(site, typed, 'es'))[0]?.word).toBe(meant);
  });

  test.each(['xyz', 'e07', 'xylophon'])('%s is not corrected', async (typed) => {
    expect(await findSpellingCorrections(site, typed, 'es')).toEqual([]);
  });

  test('any one error in a word leads back to it, or to another known word', async () => {
    const known = new Set([
      ...many.map(({ word }) => word),
      'factura',
      'contraseña',
      'rechnung',
      'adresse',
      'pausieren',
      'pausiere',
      'pausiert',
    ]);
    const place = fc.nat(5);
    const letter = fc.constantFrom('x', 'a', 'e', 'r', 'ñ');
    await fc.assert(
      fc.asyncProperty(
        place,
        letter,
        fc.constantFrom('factura', 'adresse', 'rechnung'),
        async (at, other, word) => {
          const typed = word.slice(0, at) + other + word.slice(at + 1);
          const found = await findSpellingCorrections(site, fold(typed), 'es');
          expect(found.every((candidate) => known.has(candidate.word))).toBe(true);
          if (fold(typed) !== word) expect(found.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('corrections in other scripts', () => {
  const words = ['पासवर्ड', 'भुगतान', 'пароль', 'оплата', 'كلمة', 'بطاقة', '비밀번호', '결제하기'];
  const texts = vocabularyOf(words.map((word) => toEntry(word)));

  test.each([
    ['hi', 'पासवरड', 'पासवर्ड'],
    ['hi', 'भुगातन', 'भुगतान'],
    ['ru', 'праоль', 'пароль'],
    ['ar', 'بطاقت', 'بطاقة'],
    ['ko', '비밀반호', '비밀번호'],
    ['ko', '결재하기', '결제하기'],
  ])('in %s %s was meant as %s', async (language, typed, meant) => {
    expect((await findSpellingCorrections(texts, fold(typed), language))[0]?.word).toBe(meant);
  });
});

describe('compounds', () => {
  test.each([
    ['rechnungsadresse', ['rechnung', 'adresse']],
    ['facturaadresse', ['factura', 'adresse']],
    ['xyzadresse', []],
    ['rechnung', []],
  ])('%s falls into %j', async (word, parts) => {
    expect(await splitCompound(site, word)).toEqual(parts);
  });
});

describe('a word without spaces', () => {
  const texts = vocabularyOf(['以', '仁', '仁王', '充电', '充电器'].map((word) => toEntry(word)));
  test('falls into known words', async () => {
    expect(await splitUnspaced(texts, '以仁王')).toEqual(['以', '仁王']);
  });

  test('of letters that the site has not has no pieces', async () => {
    expect(await splitUnspaced(texts, '鹿')).toEqual([]);
  });
});

test('a file that was out of reach is asked for again', async () => {
  let isOffline = true;
  const { files } = writeVocabulary([toEntry('factura')]);
  const vocabulary = createVocabulary((name) => {
    const content = files.find((file) => file.name === name)?.content;
    return isOffline || content === undefined
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(inflateRawSync(content).toString('utf8'));
  });
  await expect(vocabulary.find('factura')).rejects.toThrow('offline');
  isOffline = false;
  expect(await vocabulary.find('factura')).toHaveLength(1);
});

test('no file is larger than what a query may cost', () => {
  const { files } = writeVocabulary(sortEntries(many));
  expect(files.filter(({ name }) => name.startsWith('w')).length).toBeGreaterThan(5);
  expect(Math.max(...files.map(({ content }) => content.length))).toBeLessThan(4000);
});

import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeVocabulary } from '../../../../../src/search/index/write/write-vocabulary.ts';
import { findSpellingCorrections } from '../../../../../src/search/language/spelling-corrections.ts';
import { fold } from '../../../../../src/search/language/normalize.ts';
import { splitCompound, splitUnspaced } from '../../../../../src/search/query/split-word.ts';
import type { VocabularyEntry } from '../../../../../src/search/index/format/entry.ts';
import { createIndexOf } from '../../support/known-words.ts';
import { manyWords, sortEntries, toEntry, vocabularyOf } from '../../support/written-vocabulary.ts';
import {
  createVocabulary,
  emptyVocabulary,
} from '../../../../../src/search/index/read/vocabulary.ts';

const site = vocabularyOf([
  ...manyWords,
  toEntry('factura', 9),
  toEntry('contraseña', 4),
  toEntry('rechnung', 5),
  toEntry('adresse', 5),
  { ...toEntry('pausieren', 2), words: ['pausiere', 'pausieren', 'pausiert'] },
]);

describe('a word', () => {
  test('is found in whichever file it is', async () => {
    for (const { word } of manyWords.filter((_, place) => place % 97 === 0)) {
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

describe('the words of a beginning', () => {
  const wordsOf = async (
    entries: readonly VocabularyEntry[],
    beginning: string,
    most = 9,
  ): Promise<string[]> =>
    (await vocabularyOf(entries).findBeginning(beginning, most)).map(({ word }) => word);

  test('come in the order of their pages, then of the alphabet, so manyWords as are wanted', async () => {
    const known = [toEntry('pagar'), toEntry('pago', 5), toEntry('pagos'), toEntry('pagamento')];
    expect(await wordsOf(known, 'pag')).toEqual(['pago', 'pagamento', 'pagar', 'pagos']);
    expect(await wordsOf(known, 'pag', 2)).toEqual(['pago', 'pagamento']);
  });

  test('are those of the site of which a form begins so', async () => {
    const forms = { ...toEntry('geht'), words: ['geht', 'ging'] };
    const told = { ...toEntry('gibt', 0) };
    expect(await wordsOf([forms, told, toEntry('gut')], 'gi')).toEqual(['geht']);
  });

  test('are looked for in three files at most', async () => {
    expect((await site.findBeginning('b', 9999)).length).toBeGreaterThan(200);
    expect((await site.findBeginning('', 9999)).length).toBeLessThan(1800);
  });
});

describe('a stem', () => {
  const stemmed = vocabularyOf([
    ...manyWords,
    { ...toEntry('apfel', 2), stem: 'zapf' },
    { ...toEntry('zapfen', 2), stem: 'zapf' },
    { ...toEntry('zapf', 0), stem: 'zapf' },
    { ...toEntry('zapfe', 2), stem: 'Zapf' },
  ]);

  test('leads to the words that have it, in whichever file these are', async () => {
    const found = await stemmed.findStem('zapf');
    expect(found.map(({ word }) => word).toSorted()).toEqual(['apfel', 'zapf', 'zapfen']);
    expect((await stemmed.findStem('Zapf')).map(({ word }) => word)).toEqual(['zapfe']);
    expect(await stemmed.findStem('xylophon')).toEqual([]);
  });
});

test('the words with which a word begins come once, the longest first', async () => {
  const forms = { ...toEntry('fahr'), words: ['fahr', 'fahrrad'] };
  const known = vocabularyOf([...manyWords, toEntry('fahrradweg'), forms, toEntry('fahrt')]);
  expect(await known.findHeads('fahrradwege')).toEqual(['fahrradweg', 'fahrrad', 'fahr']);
});

test('a word with two spellings has an entry for each', async () => {
  const both = [toEntry('peche', 2), { ...toEntry('pêche'), words: ['peche'], stem: 'pêch' }];
  const found = await vocabularyOf(both).find('peche');
  expect(found.map(({ word }) => word).toSorted()).toEqual(['peche', 'pêche']);
});

test('a vocabulary that is opened has its directory, and fails if that is out of reach', async () => {
  const read: string[] = [];
  const vocabulary = createVocabulary((name) => {
    read.push(name);
    return Promise.resolve('{"words":[],"starts":[],"ends":[],"heads":[]}');
  });
  await vocabulary.open();
  await vocabulary.open();
  expect(read).toEqual(['directory']);
  const broken = createVocabulary(() => Promise.reject(new Error('offline')));
  await expect(broken.open()).rejects.toThrow('offline');
});

test('without a vocabulary nothing is known', async () => {
  await emptyVocabulary.open();
  const answers = await Promise.all([
    emptyVocabulary.find('bike'),
    emptyVocabulary.findStem('bike'),
    emptyVocabulary.findBeginning('bike', 3),
    emptyVocabulary.findNeighbours('bike'),
    emptyVocabulary.findHeads('bike'),
    emptyVocabulary.findSpellings('bike', 4),
    emptyVocabulary.listHeads(),
  ]);
  expect(answers).toEqual([[], [], [], [], [], [], []]);
  expect(await emptyVocabulary.readConcept({ file: 0, line: 0 })).toEqual({
    words: [],
    documentFrequency: 0,
    postings: [],
  });
});

test.each(['factura', 'factuxx', 'xxctura'])(
  'near %s a spelling is found once, by its beginning or its end',
  async (typed) => {
    const found = (await site.findSpellings(typed, 7)).filter(({ word }) => word === 'factura');
    expect(found).toEqual([{ word: 'factura', commonness: 3 }]);
  },
);

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
      ...manyWords.map(({ word }) => word),
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
    expect(await splitCompound({ ...createIndexOf([]), vocabulary: site }, word, 'de')).toEqual(
      parts,
    );
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
  const { files } = writeVocabulary(sortEntries(manyWords));
  expect(files.filter(({ name }) => name.startsWith('w')).length).toBeGreaterThan(5);
  expect(Math.max(...files.map(({ content }) => content.length))).toBeLessThan(4000);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadStemmer, stemmedLanguages } from '../../../../src/search/language/stemmer.ts';

/** Two forms of a word that have one stem. */
const forms: Record<string, readonly [string, string]> = {
  ar: ['الكتاب', 'كتاب'],
  bg: ['книгата', 'книга'],
  da: ['betalinger', 'betaling'],
  de: ['Rechnungen', 'Rechnung'],
  el: ['λογαριασμός', 'λογαριασμό'],
  en: ['generously', 'generous'],
  es: ['facturaciones', 'facturación'],
  fi: ['laskussa', 'lasku'],
  fr: ['factures', 'facture'],
  ga: ['eolaíochta', 'eolaíocht'],
  hi: ['किताबें', 'किताब'],
  hu: ['számlában', 'számla'],
  hy: ['վճարումներ', 'վճարում'],
  id: ['pembayarannya', 'pembayaran'],
  it: ['fatture', 'fattura'],
  lt: ['knygos', 'knyga'],
  nb: ['fakturaer', 'fakturaen'],
  ne: ['किताबहरू', 'किताब'],
  nl: ['betalingen', 'betaling'],
  nn: ['fakturaer', 'fakturaen'],
  no: ['fakturaer', 'fakturaen'],
  pt: ['cobranças', 'cobrança'],
  ro: ['facturile', 'facturi'],
  ru: ['оплаты', 'оплата'],
  sr: ['књиге', 'књига'],
  sv: ['betalningar', 'betalning'],
  ta: ['புத்தகங்கள்', 'புத்தகம்'],
  tr: ['faturalar', 'faturanın'],
  uk: ['зміни', 'зміна'],
};

test('every language with a stemmer has two forms here', () => {
  expect(Object.keys(forms).sort()).toEqual([...stemmedLanguages].sort());
});

test.each(Object.entries(forms))('%s: two forms have one stem', async (language, [one, other]) => {
  const { stem } = await loadStemmer(language);
  expect(stem(one)).toBe(stem(other));
  expect(stem(one)).not.toBe('');
});

test('a region makes no difference, an unknown language has words for stems', async () => {
  const brazilian = await loadStemmer('pt-BR');
  expect(brazilian.stem('cobranças')).toBe('cobranc');
  const polish = await loadStemmer('pl');
  expect(polish.stem('Płatności')).toBe('platnosci');
  expect(polish.listStems('Płatności')).toEqual(['platnosci']);
});

test('a stem is folded, however its word is written', async () => {
  const { stem } = await loadStemmer('es');
  expect(stem('CANCIONES')).toBe('cancion');
  expect(stem('reclamación')).toBe('reclam');
  expect(stem('reclamación')).toBe('reclam');
});

describe('a word without its accents', () => {
  test.each([
    ['es', 'reclamacion', 'reclamaciones'],
    ['es', 'reembolsaran', 'reembolsarán'],
    ['pt', 'cobranca', 'cobranças'],
    ['pt', 'pagarao', 'pagarão'],
    ['fr', 'facturees', 'facturée'],
    ['tr', 'odemesi', 'ödemesi'],
  ])('%s: %s finds the stem of %s', async (language, typed, onSite) => {
    const { stem, listStems } = await loadStemmer(language);
    expect(listStems(typed)).toContain(stem(onSite));
  });

  test('has its own stem first, and a few beside it', async () => {
    const { listStems } = await loadStemmer('es');
    expect(listStems('reclamacion')).toEqual(['reclamacion', 'reclam']);
    expect(listStems('factura')).toEqual(['factur']);
    expect(listStems('reclamación')).toEqual(['reclam']);
  });
});

test.each(stemmedLanguages)('%s: no text makes the stemmer throw', async (language) => {
  const { stem, listStems } = await loadStemmer(language);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), (text) => {
      expect(typeof stem(text)).toBe('string');
      expect(listStems(text)[0]).toBe(stem(text));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['de', 'ändern', 'anderen'],
  ['de', 'Sicherheit', 'sich'],
  ['de', 'Daten', 'dat'],
  ['es', 'comida', 'como'],
  ['es', 'salud', 'saludos'],
  ['es', 'parar', 'para'],
  ['fr', 'série', 'sera'],
  ['pt', 'parado', 'para'],
  ['en', 'quit', 'quite'],
  ['en', 'wills', 'will'],
])('in %s %s is no form of %s', async (language, word, stopWord) => {
  const { stem, listStems } = await loadStemmer(language);
  expect(stem(word)).not.toBe(stem(stopWord));
  expect(listStems(word)[0]).toBe(stem(word));
});

test.each([
  ['de', 'Sicherheit', 'sicher'],
  ['es', 'parado', 'parar'],
  ['es', 'comer', 'comida'],
])(
  'in %s %s and %s stay forms of one word, though a stop word has their stem',
  async (language, one, other) => {
    const { stem } = await loadStemmer(language);
    expect(stem(one)).toBe(stem(other));
  },
);

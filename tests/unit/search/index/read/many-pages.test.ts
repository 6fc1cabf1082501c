import { describe, expect, test } from 'vitest';
import { emptyEntry } from '../../../../../src/search/index/format/entry.ts';
import { manyWords, toEntry, vocabularyOf } from '../../support/written-vocabulary.ts';

describe('a word with very many pages', () => {
  const pages = Array.from({ length: 3000 }, (_, page) => ({
    page,
    termFrequency: 1,
    inTitle: false,
  }));
  const texts = vocabularyOf([
    ...manyWords,
    { ...toEntry('factura', 3000), words: ['factura', 'zfactura'], postings: pages },
    toEntry('facturar'),
    toEntry('fabuloso'),
  ]);

  test('tells them in whichever file it is found', async () => {
    for (const word of ['factura', 'zfactura']) {
      const [entry = emptyEntry('')] = await texts.find(word);
      expect(await texts.readPages(entry)).toHaveLength(3000);
    }
  });

  test('has its neighbours in the files beside it', async () => {
    const near = (await texts.findNeighbours('facturado')).map(({ word }) => word);
    expect(near).toEqual(expect.arrayContaining(['fabuloso', 'factura', 'facturar']));
  });
});

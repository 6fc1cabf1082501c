import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

const article = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    es: { '/es/volver/': article('Vuelvo a empezar', 'Cuando vuelvo atrás.') },
    de: { '/de/fisch/': article('Fisch bestellen', 'Der Fisch ist frisch.') },
    en: {
      '/en/battery/': article('Battery charging', 'Plug the cable in.'),
      '/en/light/': article('The light of the bike', 'It shines at night.'),
      '/en/shows/': article('Shows on television', 'Watch the shows.'),
      '/en/payment/': article('Payment by card', 'All cards are taken.'),
      '/en/other/': article('Brothers and sisters', 'A bother for brothers.'),
    },
  });
}, 60_000);

afterAll(() => index[Symbol.asyncDispose]());

describe('slips', () => {
  test.each([
    ['baterry', 'battery'],
    ['baterry chargin', 'battery charging'],
    ['How is the baterry charged', 'How is the battery charged'],
  ])('"%s" is shown as "%s"', async (query, meant) => {
    const { results, correctedQuery } = await index.searchIn('en')(query);
    expect({ url: results[0]?.url, correctedQuery }).toEqual({
      url: '/en/battery/',
      correctedQuery: meant,
    });
  });

  test.each([
    ['en', 'flight'],
    ['en', 'shoes'],
    ['en', 'shoe'],
    ['es', 'vuelo'],
    ['es', 'vuelos'],
    ['de', 'Tisch'],
    ['en', 'mother'],
  ])('in %s "%s" is a word of its own', async (language, query) => {
    const { results, corrected } = await index.searchIn(language)(query);
    expect({ corrected, urls: results.map(({ url }) => url) }).toEqual({ corrected: [], urls: [] });
  });
});

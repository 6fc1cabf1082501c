import { expect, test } from 'vitest';
import { createDraw } from '../../../../tools/bench/search/chance.ts';
import { listNeighbourKeys } from '../../../../tools/bench/search/keyboards.ts';
import { countHolding, toKeywords } from '../../../../tools/bench/search/keywords.ts';
import { mistype } from '../../../../tools/bench/search/typing-error.ts';
import { listVariants } from '../../../../tools/bench/search/variants.ts';

const corpus = [
  { id: 'a', title: 'Größe', text: 'Die Dampfmaschine der Straße hat viele Räder.' },
  { id: 'b', title: 'Räder', text: 'Die Räder der Bahn.' },
  { id: 'c', title: 'Bahn', text: 'Eine Bahn mit Räder und Straße.' },
];
const question = 'Welche Räder hat die Dampfmaschine auf der Straße?';

const ask = (id: string): string | undefined =>
  listVariants(corpus, 'de')
    .find((variant) => variant.id === id)
    ?.toQuery(question);

test('takes the rarest words of a question, in its order', () => {
  expect(ask('keywords')).toBe('Dampfmaschine Straße');
});

test('takes no word that stands in no article', () => {
  const holding = countHolding(corpus, 'de');
  expect(toKeywords('Räder und Bahn im Sauerland', 'de', holding)).toEqual(['Räder', 'Bahn']);
});

test('makes the same error in the same question every time', () => {
  const typo = ask('typo');
  expect(typo).not.toBe(ask('keywords'));
  expect(ask('typo')).toBe(typo);
});

test('makes one error, in one word of at least four letters', () => {
  for (let round = 0; round < 500; round += 1) {
    const [short, long = ''] = mistype(['Rad', 'Straße'], 'de', createDraw(`round ${round}`));
    expect(short).toBe('Rad');
    expect(long).not.toBe('Straße');
    expect(Math.abs(long.length - 'Straße'.length)).toBeLessThanOrEqual(1);
  }
});

test('hits the first letter too', () => {
  const firsts = Array.from({ length: 200 }, (_, round) =>
    mistype(['maschine'], 'de', createDraw(`round ${round}`))
      .join('')
      .charAt(0),
  );
  expect(firsts.some((letter) => letter !== 'm')).toBe(true);
});

test('knows the keyboard of the language', () => {
  expect(listNeighbourKeys('z', 'de')).toEqual(['t', 'u', 'g', 'h']);
  expect(listNeighbourKeys('z', 'en')).toEqual(['x', 'a', 's']);
  expect(listNeighbourKeys('ó', 'es')).toEqual(['i', 'p', 'k', 'l']);
  expect(listNeighbourKeys('я', 'en')).toEqual([]);
});

test('drops accents, and writes German without umlauts', () => {
  expect(ask('plain')).toBe('Welche Rader hat die Dampfmaschine auf der Straße?');
  expect(ask('digraphs')).toBe('Welche Raeder hat die Dampfmaschine auf der Strasse?');
});

test('cuts the last word at 60 % of its letters, three at least', () => {
  expect(ask('half')).toBe('Dampfmaschine Stra');
  const half = listVariants(corpus, 'de').find(({ id }) => id === 'half');
  expect(half?.asYouType).toBe(true);
});

test('writes no umlauts apart in other languages', () => {
  expect(listVariants(corpus, 'es').map(({ id }) => id)).not.toContain('digraphs');
});

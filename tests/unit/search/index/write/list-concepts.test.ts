import { expect, test } from 'vitest';
import { listConcepts } from '../../../../../src/search/index/write/list-concepts.ts';
import { lexiconOf, type Concept } from '../../../../../src/search/language/lexicon.ts';
import type { Synonyms } from '../../../../../src/schemas/synonyms.ts';

/** Croatian has no lexicon. */
const inCroatian = (...synonyms: Synonyms['synonyms']): Concept[] =>
  listConcepts('hr', { synonyms: new Map([['hr', { synonyms }]]) });

const surely = (...texts: string[]) => texts.map((text) => ({ text, closeness: 1 }));

test('words that mean the same stand for each other, for certain', () => {
  expect(inCroatian({ both: ['račun', 'faktura'] })).toEqual([
    { from: surely('račun', 'faktura'), to: surely('račun', 'faktura') },
  ]);
});

test('what customers say stands for what the site says, not the other way round', () => {
  expect(inCroatian({ from: ['faktura', 'daj račun'], to: ['račun'] })).toEqual([
    { from: surely('faktura', 'daj račun'), to: surely('račun') },
  ]);
});

test('the words of a locale are found whatever its letters’ case', () => {
  const own = new Map([['pt-BR', { synonyms: [{ from: ['zzboleto'], to: ['fatura'] }] }]]);
  const [first] = listConcepts('pt-br', { synonyms: own });
  expect(first?.from).toEqual(surely('zzboleto'));
  expect(listConcepts('pt-pt', { synonyms: own })).toEqual(lexiconOf('pt'));
});

test('the words of the site come before those of every site', () => {
  const own = new Map([['en', { synonyms: [{ from: ['zzcycle'], to: ['bike'] }] }]]);
  const concepts = listConcepts('en', { synonyms: own });
  expect(concepts.slice(1)).toEqual(lexiconOf('en'));
  expect(concepts[0]?.to).toEqual(surely('bike'));
});

test('without the lexicon nothing stands for a word but what the site says', () => {
  const own = new Map([['en', { synonyms: [{ from: ['zzcycle'], to: ['bike'] }] }]]);
  expect(listConcepts('en', { synonyms: own, hasLexicon: false })).toHaveLength(1);
  expect(listConcepts('en', { hasLexicon: false })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Synonym } from '../../../../../src/search/index/format/entry.ts';
import { listSynonyms } from '../../../../../src/search/index/write/list-synonyms.ts';
import type { Synonyms } from '../../../../../src/schemas/synonyms.ts';

/** Croatian has no words that ship with the project, and no stop words. */
const inCroatian = (...synonyms: Synonyms['synonyms']) =>
  listSynonyms('hr', new Map([['hr', { synonyms }]]));

const inEnglish = (from: string, to: string, asked: string): readonly Synonym[] =>
  listSynonyms('en', new Map([['en', { synonyms: [{ from: [from], to: [to] }] }]])).get(asked) ??
  [];

const toSynonym = (words: string[], more: Partial<Synonym> = {}): Synonym => ({
  preceding: [],
  following: [],
  words,
  ...more,
});

test('words that mean the same stand for each other, none for itself', () => {
  expect(inCroatian({ both: ['račun', 'faktura', 'nota'] })).toEqual(
    new Map([
      ['racun', [toSynonym(['faktura']), toSynonym(['nota'])]],
      ['faktura', [toSynonym(['nota']), toSynonym(['racun'])]],
      ['nota', [toSynonym(['faktura']), toSynonym(['racun'])]],
    ]),
  );
});

test('what customers say stands for what the site says, not the other way round', () => {
  expect(inCroatian({ from: ['faktura'], to: ['račun'] })).toEqual(
    new Map([['faktura', [toSynonym(['racun'])]]]),
  );
});

test('the same synonym in two lists is one', () => {
  const list = { from: ['faktura'], to: ['račun'] };
  expect(inCroatian(list, list).get('faktura')).toEqual([toSynonym(['racun'])]);
});

test('a sign alone is no word and stands for none', () => {
  expect(inCroatian({ from: ['?', 'faktura'], to: ['!'] })).toEqual(new Map());
});

describe('a phrase', () => {
  test('is found by its first word that tells something, with those around it', () => {
    expect(inEnglish('where is my zzbike', 'theft', 'zzbike')).toEqual([
      toSynonym(['theft'], { preceding: ['where', 'is', 'my'] }),
    ]);
    expect(inEnglish('zzlog in again', 'login', 'zzlog')).toEqual([
      toSynonym(['login'], { following: ['in', 'again'] }),
    ]);
  });

  test('of stop words alone is found by the first', () => {
    expect(inEnglish('how to', 'zzguide', 'how')).toContainEqual(
      toSynonym(['zzguide'], { following: ['to'] }),
    );
  });

  test('that is meant is looked up without its stop words, unless it has no others', () => {
    expect(inEnglish('zzlogin', 'sign in', 'zzlogin')).toEqual([toSynonym(['sign'])]);
    expect(inEnglish('zzguide', 'how to', 'zzguide')).toEqual([toSynonym(['how', 'to'])]);
  });

  test('and another with the same first word are told apart', () => {
    const both = inCroatian({ from: ['dodaj karticu', 'dodaj'], to: ['plaćanje'] });
    expect(both.get('dodaj')).toEqual([
      toSynonym(['placanje']),
      toSynonym(['placanje'], { following: ['karticu'] }),
    ]);
  });
});

test('the words of a locale are found whatever its letters’ case', () => {
  const own = new Map([['pt-BR', { synonyms: [{ from: ['zzboleto'], to: ['fatura'] }] }]]);
  expect(listSynonyms('pt-br', own).get('zzboleto')).toEqual([toSynonym(['fatura'])]);
  expect(listSynonyms('pt-pt', own).get('zzboleto')).toBeUndefined();
});

test('the words that ship with the project are added to those of the site', () => {
  const base = listSynonyms('en', new Map());
  expect(base.size).toBeGreaterThan(10);
  const own = new Map([['en', { synonyms: [{ from: ['zzcycle'], to: ['bike'] }] }]]);
  expect(listSynonyms('en', own).size).toBe(base.size + 1);
});

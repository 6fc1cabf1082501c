import { describe, expect, test } from 'vitest';
import {
  matchPage,
  toTermMatchers,
  type PageMatch,
  type TermMatch,
} from '../../../../src/search/match/page-match.ts';
import { rankPages, type RankParts } from '../../../../src/search/match/rank.ts';
import type { Evidence, SearchResult } from '../../../../src/search/match/result.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const term = toTerm('pay');
const other = toTerm('card');

const evidence = (score: number, kind: Evidence['kind'] = 'typed'): Evidence => ({
  word: 'pay',
  variant: 'pay',
  kind,
  score,
});

/** How far a page is ahead in some parts of the score. */
type Lead = Partial<RankParts>;

/** A page that has everything once, and more of what is named. */
function toMatch(url: string, lead: Lead): { match: PageMatch; wording: number } {
  const part = (name: keyof RankParts): number => 1 + (lead[name] ?? 0);
  const toTermMatch = (one: typeof term, indexed: Evidence): TermMatch => ({
    term: one,
    degrees: [],
    keywordDegrees: [Math.sqrt(part('keywords'))],
    best: 0,
    indexed,
  });
  const page = toPageText({ url, words: [] });
  const inPassage = [part('passage'), 0];
  const section = { heading: undefined, start: 0, from: 0, to: 0 };
  return {
    wording: part('wording'),
    match: {
      page,
      terms: [toTermMatch(term, evidence(part('words'))), toTermMatch(other, evidence(0))],
      sections: [{ section, inHeading: [], passages: [{ from: 0, degrees: inPassage }] }],
      neighbours: [part('proximity')],
      title: { degrees: [Math.sqrt(part('title')), Math.sqrt(part('title'))], share: 0 },
    },
  };
}

function rank(...leads: readonly Lead[]): SearchResult[] {
  const all = leads.map((lead, place) => toMatch(`/${place}/`, lead));
  const wording = new Map(all.map((one) => [one.match.page, one.wording]));
  const weights = new Map([
    [term, 1],
    [other, 1],
  ]);
  return rankPages(
    all.map(({ match }) => match),
    {
      matchers: [],
      weights,
      relevanceWeights: weights,
      scoreNgrams: (page) => wording.get(page) ?? 0,
    },
  );
}

const firstOf = (...leads: readonly Lead[]): string | undefined => rank(...leads)[0]?.url;

describe.each<[keyof RankParts, Lead]>([
  ['words', { wording: 3 }],
  ['passage', { words: 1 }],
  ['proximity', { words: 1 }],
  ['wording', { words: 3 }],
  ['title', { words: 5 }],
  ['keywords', { words: 5 }],
])('a page that is ahead in its %s', (name, more) => {
  test('comes before one that is the same otherwise', () => {
    expect(firstOf({}, { [name]: 1 })).toBe('/1/');
  });

  test('comes behind one that is further ahead in what counts more', () => {
    expect(firstOf({ [name]: 1 }, more)).toBe('/1/');
  });
});

test('the score is the sum of its parts', () => {
  for (const { score, explanation } of rank({}, { words: 2, title: 1 })) {
    const { words, passage, proximity, wording, title, keywords } = explanation;
    expect(score).toBe(words + passage + proximity + wording + title + keywords);
  }
});

/** A page of which only reading told that it has a word like the one asked for. */
function rankRead(best: number, indexed?: Evidence): SearchResult[] {
  const { match } = toMatch('/a/', {});
  const terms = match.terms.slice(0, 1).map((one) => ({ ...one, best, indexed }));
  const weights = new Map([[term, 1]]);
  return rankPages([{ ...match, terms }], {
    matchers: [],
    weights,
    relevanceWeights: weights,
    scoreNgrams: () => 0,
  });
}

describe('a word that only reading found', () => {
  test('counts less than half of one that the index knows', () => {
    const words = rankRead(1)[0]?.explanation.words;
    expect(words).toBeGreaterThan(0.1);
    expect(words).toBeLessThan(0.5);
  });

  test('makes a page a result only if it is much like the one asked for', () => {
    expect(rankRead(0.7)).toHaveLength(1);
    expect(rankRead(0.5)).toEqual([]);
  });

  test('is no weaker evidence than a similar word of the index, unless that scores more', () => {
    const kindBeside = (score: number): string | undefined =>
      rankRead(1, evidence(score, 'similar'))[0]?.explanation.evidence[0]?.kind;
    expect(kindBeside(0.1)).toBe('read');
    expect(kindBeside(0.4)).toBe('similar');
  });
});

test('equally good pages come in the order of their addresses', () => {
  const urlsOf = (...urls: readonly string[]): string[] => {
    const all = urls.map((url) => toMatch(url, {}).match);
    const weights = new Map([[term, 1]]);
    const ranking = { matchers: [], weights, relevanceWeights: weights, scoreNgrams: () => 1 };
    return rankPages(all, ranking).map(({ url }) => url);
  };
  expect(urlsOf('/b/', '/a/', '/c/')).toEqual(['/a/', '/b/', '/c/']);
  expect(urlsOf('/c/', '/b/', '/a/')).toEqual(['/a/', '/b/', '/c/']);
});

describe('what answers is marked', () => {
  const stopWord = { ...toTerm('how'), weight: 0.2 };
  const unknown = toTerm('unknown');
  const terms = [stopWord, term, unknown];

  /** The marked words of a page about paying. */
  const marked = (): { title: string[]; snippet: string[] } => {
    const matchers = toTermMatchers(terms);
    const page = toPageText({
      title: 'How to pay unknown cards',
      words: 'How to pay unknown cards. How we pay.'.split(' '),
    });
    const match = matchPage(matchers, { evidenceOf: () => undefined }, page);
    const weights = new Map([
      [stopWord, 0.2],
      [term, 1],
    ]);
    const ranking = { matchers, weights, relevanceWeights: weights, scoreNgrams: () => 0 };
    const [result] = rankPages([match], ranking);
    const wordsOf = (parts: SearchResult['title'] = []): string[] =>
      parts.filter((part) => part.marked).map(({ text }) => text);
    return { title: wordsOf(result?.title), snippet: wordsOf(result?.snippet) };
  };

  test('in the title, but for stop words and words that no page has', () => {
    expect(marked().title).toEqual(['pay']);
  });

  test('in the text, but for stop words', () => {
    expect(marked().snippet).toEqual(['pay']);
  });
});

test('what nothing speaks for is no evidence', () => {
  expect(rankRead(1)[0]?.explanation.evidence).toEqual([
    { word: 'pay', variant: 'pay', kind: 'read', score: 0.3 },
  ]);
  expect(rankRead(0, evidence(1))[0]?.explanation.evidence).toEqual([evidence(1)]);
  const [result] = rank({});
  expect(result?.explanation.evidence).toHaveLength(2);
});

test('a page with a word that answers just well enough is a result', () => {
  expect(rankRead(0.6)).toHaveLength(1);
  expect(rankRead(0.59)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import {
  matchPage,
  toTermMatchers,
  type PageMatch,
  type TermMatch,
} from '../../../../src/search/match/page-match.ts';
import type { AskedWeights } from '../../../../src/search/match/confidence.ts';
import type { TermWeights } from '../../../../src/search/match/term-weights.ts';
import { rankPages } from '../../../../src/search/match/rank.ts';
import { scoreOf, type RankParts } from '../../../../src/search/match/rank-weights.ts';
import type { NgramScores } from '../../../../src/search/match/ngram-bm25.ts';
import type { Evidence, SearchResult } from '../../../../src/search/match/result.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const term = toTerm('pay');
const other = toTerm('card');

const evidence = (strength: number, kind: Evidence['kind'] = 'typed'): Evidence => ({
  word: 'pay',
  variant: 'pay',
  kind,
  strength,
  inTitle: 0,
});

const noGrams: NgramScores = { page: 0, title: 0, question: 0 };

/** How far a page is ahead in some parts of the score that a match tells. */
type Lead = Partial<
  Pick<RankParts, 'words' | 'passage' | 'proximity' | 'wording' | 'titleWording' | 'title'> &
    Pick<RankParts, 'titleShare' | 'keywords' | 'questions' | 'questionWording'>
>;

/** A page that has half of everything, and more of what is named. */
function toMatch(url: string, lead: Lead): { match: PageMatch; grams: NgramScores } {
  const part = (name: keyof Lead): number => 0.5 + (lead[name] ?? 0);
  const toTermMatch = (one: typeof term): TermMatch => ({
    term: one,
    degrees: [],
    keywordDegrees: [part('keywords')],
    best: 0,
    indexed: evidence(part('words')),
  });
  const section = { heading: undefined, title: { from: 0, to: 0 }, from: 0, to: 0 };
  const inPassage = [part('passage'), part('passage')];
  return {
    grams: {
      page: part('wording'),
      title: part('titleWording'),
      question: part('questionWording'),
    },
    match: {
      page: toPageText({ url, words: [] }),
      terms: [toTermMatch(term), toTermMatch(other)],
      sections: [
        {
          section,
          inHeading: [],
          summaryEnd: 0,
          passages: [{ from: 0, degrees: inPassage, shown: inPassage, hasNumber: () => false }],
        },
      ],
      unseen: [],
      neighbours: [part('proximity')],
      title: { degrees: [part('title'), part('title')], share: part('titleShare') },
      questions: [
        { degrees: [part('questions'), part('questions')], share: part('questions') },
        { degrees: [], share: 0 },
      ],
    },
  };
}

const toAsked = (weights: TermWeights): AskedWeights => ({ weights, pageCount: 9, length: 1 });

function rank(...leads: readonly Lead[]): SearchResult[] {
  const all = leads.map((lead, place) => toMatch(`/${place}/`, lead));
  const grams = new Map(all.map((one) => [one.match.page, one.grams]));
  const weights = new Map([
    [term, 1],
    [other, 1],
  ]);
  return rankPages(
    all.map(({ match }) => match),
    {
      matchers: [],
      weights,
      asked: toAsked(weights),
      scoreNgrams: (page) => grams.get(page) ?? noGrams,
      isQuery: () => false,
    },
  );
}

const firstOf = (...leads: readonly Lead[]): string | undefined => rank(...leads)[0]?.url;

test.each<keyof Lead>([
  'words',
  'passage',
  'proximity',
  'wording',
  'titleWording',
  'title',
  'titleShare',
  'keywords',
  'questions',
  'questionWording',
])('a page that is ahead in its %s comes before one that is the same otherwise', (name) => {
  expect(firstOf({}, { [name]: 0.5 })).toBe('/1/');
  expect(firstOf({ [name]: 0.5 }, {})).toBe('/0/');
});

test('a page that is ahead in much comes before one that is ahead in little', () => {
  expect(firstOf({ title: 0.5 }, { words: 0.5, wording: 0.5 })).toBe('/1/');
});

test('the score is that of the parts, which are told', () => {
  for (const { score, explanation } of rank({}, { words: 0.5, title: 0.5 })) {
    expect(score).toBe(scoreOf(explanation.parts));
    expect(explanation.parts.wording).toBe(0.5);
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
    asked: toAsked(weights),
    scoreNgrams: () => noGrams,
    isQuery: () => false,
  });
}

describe('a word that only reading found', () => {
  test('counts less than half of one that the index knows', () => {
    const words = rankRead(1)[0]?.explanation.parts.words;
    expect(words).toBeGreaterThan(0.1);
    expect(words).toBeLessThan(0.5);
  });

  test('makes a page a result only if it is much like the one asked for', () => {
    expect(rankRead(0.7)).toHaveLength(1);
    expect(rankRead(0.5)).toEqual([]);
  });

  test('is no weaker evidence than a similar word of the index, unless that is stronger', () => {
    const kindBeside = (strength: number): string | undefined =>
      rankRead(1, evidence(strength, 'similar'))[0]?.explanation.evidence[0]?.kind;
    expect(kindBeside(0.05)).toBe('read');
    expect(kindBeside(0.6)).toBe('similar');
  });
});

test('equally good pages come in the order of their addresses', () => {
  const urlsOf = (...urls: readonly string[]): string[] => {
    const all = urls.map((url) => toMatch(url, {}).match);
    const weights = new Map([[term, 1]]);
    const ranking = {
      matchers: [],
      weights,
      asked: toAsked(weights),
      scoreNgrams: () => noGrams,
      isQuery: () => false,
    };
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
    const match = matchPage(matchers, { evidenceOf: () => undefined }, page, new Set(['how']));
    const weights = new Map([
      [stopWord, 0.2],
      [term, 1],
    ]);
    const ranking = {
      matchers: matchers.terms,
      weights,
      asked: toAsked(weights),
      scoreNgrams: () => noGrams,
      isQuery: () => false,
    };
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
  expect(rankRead(1)[0]?.explanation.evidence).toMatchObject([{ word: 'pay', kind: 'read' }]);
  expect(rankRead(0, evidence(1))[0]?.explanation.evidence).toEqual([evidence(1)]);
  const [result] = rank({});
  expect(result?.explanation.evidence).toHaveLength(2);
});

test('a page with a word that answers just well enough is a result', () => {
  expect(rankRead(0.6)).toHaveLength(1);
  expect(rankRead(0.59)).toEqual([]);
});

describe('a page of which the query is', () => {
  /** The addresses of pages, by whether their title and a question are the query. */
  const order = (
    pages: Record<
      string,
      { title?: string; questions?: string[]; keywords?: string[]; lead?: Lead }
    >,
    query = 'pay',
  ) => {
    const weights = new Map([[term, 1]]);
    const all = Object.entries(pages).map(([url, { lead = {}, ...page }]) => {
      const { match } = toMatch(url, lead);
      return { ...match, page: toPageText({ url, title: '', words: [], ...page }) };
    });
    const ranking = {
      matchers: [],
      weights,
      asked: toAsked(weights),
      scoreNgrams: () => noGrams,
      isQuery: (text: string) => text.trim() === query,
    };
    return rankPages(all, ranking).map(({ url }) => url);
  };

  test('the title stands before one of which it is a question, and that before all others', () => {
    const much = { words: 0.5, passage: 0.5, title: 0.5, questions: 0.5 };
    const pages = {
      '/much/': { lead: much },
      '/question/': { questions: ['other', 'pay'], lead: much },
      '/title/': { title: 'pay' },
    };
    expect(order(pages)).toEqual(['/title/', '/question/', '/much/']);
  });

  test('a keyword of several words stands before one that says it as well in its title', () => {
    const pages = {
      '/title/': { lead: { title: 1, titleShare: 1 } },
      '/keyword/': { keywords: ['bank,', 'pay', 'late,', 'card'] },
      '/much/': { lead: { words: 1, passage: 1 } },
    };
    expect(order(pages, 'pay late')).toEqual(['/much/', '/keyword/', '/title/']);
  });

  test('a keyword of one word, or a part of one, stands where its words put it', () => {
    const much = { lead: { words: 0.5 } };
    const single = { '/much/': much, '/keyword/': { keywords: ['bank,', 'pay,', 'card'] } };
    expect(order(single)).toEqual(['/much/', '/keyword/']);
    const longer = { '/much/': much, '/keyword/': { keywords: ['pay', 'late', 'fee,', 'card'] } };
    expect(order(longer, 'pay late')).toEqual(['/much/', '/keyword/']);
  });

  test('the title is a result even if nothing on it tells so', () => {
    const { match } = toMatch('/a/', {});
    const terms = match.terms.map((one) => ({ ...one, indexed: undefined }));
    const urlsOf = (title: string): string[] =>
      rankPages([{ ...match, terms, page: toPageText({ title, words: [] }) }], {
        matchers: [],
        weights: new Map([[term, 1]]),
        asked: toAsked(new Map([[term, 1]])),
        scoreNgrams: () => noGrams,
        isQuery: (text) => text === 'pay',
      }).map(({ url }) => url);
    expect(urlsOf('pay')).toHaveLength(1);
    expect(urlsOf('card')).toEqual([]);
  });
});

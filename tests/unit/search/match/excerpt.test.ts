import { describe, expect, test } from 'vitest';
import { toExcerpt } from '../../../../src/search/match/excerpt.ts';
import { createNgramBm25 } from '../../../../src/search/match/ngram-bm25.ts';
import {
  matchPage,
  toTermMatchers,
  type PageMatch,
} from '../../../../src/search/match/page-match.ts';
import { toRankParts } from '../../../../src/search/match/rank-parts.ts';
import { toPageText, toTerm, toUnseen } from '../support/page-text.ts';

/** A page with a picture under its heading, and a definition at its beginning. */
const page = toPageText({
  url: '/en/lock/',
  title: 'Lock',
  words: 'Lock. Close the ring. Parts. The key is blue. It turns.'.split(' '),
  headings: [{ id: 'parts', text: 'Parts', level: 2, place: 4 }],
  unseen: [
    toUnseen('Ring: what closes around a spoke', 4),
    toUnseen('A blue key beside the lever, seen from the bolt', 9),
  ],
});

const noMatch = { evidenceOf: () => undefined };

const ask = (...words: readonly string[]): PageMatch =>
  matchPage(toTermMatchers(words.map(toTerm)), noMatch, page, new Set());

/** What is shown when words are asked for, each of the same weight, with marked words in brackets. */
function show(...words: readonly string[]): [string, string | undefined] {
  const { snippet, section } = toExcerpt(
    ask(...words),
    words.map(() => 1),
  );
  const text = snippet.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
  return [text, section?.url];
}

describe('what a reader sees only when asking', () => {
  test('is shown alone if only it answers, with the section where it is found', () => {
    expect(show('lever')).toEqual([
      'A blue key beside the [lever], seen from the bolt',
      '/en/lock/#parts',
    ]);
    expect(show('spoke')).toEqual(['Ring: what closes around a [spoke]', undefined]);
  });

  test('is shown with all its words marked, those in sight, too', () => {
    expect(show('blue', 'lever')[0]).toBe('A [blue] key beside the [lever], seen from the bolt');
  });

  test('is not shown if the text in sight answers as much', () => {
    expect(show('key')).toEqual(['The [key] is blue. It turns.', '/en/lock/#parts']);
    expect(show('turns', 'lever')[0]).toBe('The key is blue. It [turns].');
  });

  test('is not shown for a word that is only alike', () => {
    expect(show('boltings')[0]).toBe('Close the ring.');
  });

  test('of several texts the one is shown that holds most', () => {
    expect(show('spoke', 'lever', 'bolt')[0]).toContain('[lever]');
    expect(show('spoke', 'lever')[0]).toContain('[spoke]');
  });

  test('begins at its beginning, or near the word in the middle of a long one', () => {
    const showAfter = (count: number): string => {
      const unseen = [toUnseen(`Plan: ${'and '.repeat(count)}deposit${' or'.repeat(100)}`, 1)];
      const long = toPageText({ words: ['Plan.'], title: 'Plan', unseen });
      const match = matchPage(toTermMatchers([toTerm('deposit')]), noMatch, long, new Set());
      return toExcerpt(match, [1])
        .snippet.map(({ text }) => text)
        .join('');
    };
    expect(showAfter(38)).toMatch(/^Plan: and/u);
    expect(showAfter(40)).toMatch(/^… (?:and ){6}deposit or/u);
  });
});

describe('for the order of the pages an unseen text counts', () => {
  const partsOf = (...words: readonly string[]) => {
    const match = ask(...words);
    const terms = words.map(toTerm);
    const scoreNgrams = createNgramBm25({ words, terms }, [match.page, toPageText({ words: [] })]);
    return toRankParts(
      match,
      words.map(() => 1),
      scoreNgrams(match.page),
    );
  };

  test('like a passage, if it answers what nothing in sight answers', () => {
    expect(partsOf('lever').passage).toBe(1);
    expect(partsOf('blue', 'lever').passage).toBe(1);
    expect(partsOf('turns', 'blue').passage).toBe(1);
    expect(partsOf('nowhere').passage).toBe(0);
  });

  test('by its wording, likewise', () => {
    expect(partsOf('beside', 'the', 'lever').wording).toBeGreaterThan(0.5);
    expect(partsOf('key', 'nowhere').wording).toBeLessThan(0.3);
  });

  test('nothing, if all that it answers is in sight', () => {
    expect(ask('blue', 'key').unseen).toEqual([]);
    expect(ask('blue', 'key').page.unseen).toEqual([]);
    expect(ask('lever').page.unseen).toHaveLength(1);
  });

  test('in a language without spaces also by a part of its words', () => {
    const unseen = [
      {
        ...toUnseen('', 1),
        words: ['仁王', '出生'],
        folded: ['仁王', '出生'],
        texts: [['仁王'], ['出生']],
      },
    ];
    const unspaced = toPageText({ words: ['名'], separator: '', unseen });
    const match = matchPage(toTermMatchers([toTerm('王出')]), noMatch, unspaced, new Set());
    expect(match.unseen[0]?.degrees).toEqual([[0.7, 0.7]]);
  });
});

import type { Vocabulary } from '../index/search-index.ts';
import { isUnspacedScript } from '../language/normalize.ts';
import type { Token } from '../language/token.ts';
import type { ParsedQuery, QueryTerm } from './parse-query.ts';

/** Letters of a query that are looked at: each place is a look-up, if most in the same files. */
const mostLetters = 32;

/** A single sign says too little of where words end. */
const shortestSpan = 2;

/** What a known word counts that shares letters with one that was found beside it. */
const overlappedWeight = 0.5;

/**
 * Where words run together, a query may be parted in another way than the page that answers it
 * (开|发票, 开发|票; ばって|りー): a query with the longest words of the site that reach from one of its
 * words into the next. Words of the query that these take letters of count less, unknown ones nothing.
 */
export async function findSpanningTerms(
  vocabulary: Vocabulary,
  parsed: ParsedQuery,
): Promise<ParsedQuery> {
  let { terms } = parsed;
  for (const run of listRuns(parsed)) {
    const spans = await findSpans(vocabulary, run);
    if (spans.length === 0) continue;
    const overlapped = await listOverlapped(vocabulary, run, spans);
    terms = [
      ...terms.flatMap((term) => weigh(term, overlapped)),
      ...spans.map(({ text }) => toTerm(text)),
    ];
  }
  return terms === parsed.terms ? parsed : { ...parsed, terms: distinct(terms) };
}

/** Words of a query without anything between them, at least two. */
function listRuns({ tokens, query }: ParsedQuery): Token[][] {
  const runs: Token[][] = [];
  let place = 0;
  for (const token of tokens) {
    const found = query.indexOf(token.typed, place);
    const isNext = found === place && runs.length > 0;
    if (found >= 0) place = found + token.typed.length;
    if (token.isCode || !isUnspacedScript(token.text)) runs.push([]);
    else if (isNext) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs.filter((run) => run.length > 1);
}

/** A word of the site within a run. */
interface Span {
  text: string;
  start: number;
  end: number;
}

async function findSpans(vocabulary: Vocabulary, run: readonly Token[]): Promise<Span[]> {
  const whole = run.map(({ text }) => text).join('');
  const words = listWords(run);
  const places = Math.min(whole.length - 1, mostLetters);
  const heads = await Promise.all(
    Array.from({ length: places }, (_, start) => vocabulary.findHeads(whole.slice(start))),
  );
  const spans = heads.flatMap((found, start): Span[] =>
    found.map((text) => ({ text, start, end: start + text.length })),
  );
  const spanning = spans
    .filter(({ text }) => Array.from(text).length >= shortestSpan)
    .filter((span) => words.filter((word) => overlaps(span, word)).length > 1)
    .sort((one, other) => other.text.length - one.text.length || one.start - other.start);
  return spanning.filter((span, place) =>
    spanning.slice(0, place).every((longer) => !overlaps(span, longer)),
  );
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** Where the words of a run stand in it. */
function listWords(run: readonly Token[]): Span[] {
  let start = 0;
  return run.map(({ text }) => {
    const word = { text, start, end: start + text.length };
    start = word.end;
    return word;
  });
}

/** The words of a run that share letters with a span, and whether the site has them. */
async function listOverlapped(
  vocabulary: Vocabulary,
  run: readonly Token[],
  spans: readonly Span[],
): Promise<ReadonlyMap<string, boolean>> {
  const overlapped = listWords(run).filter((word) => spans.some((span) => overlaps(span, word)));
  return new Map(
    await Promise.all(
      overlapped.map(async ({ text }) => {
        const entries = await vocabulary.find(text);
        return [text, entries.some(({ documentFrequency }) => documentFrequency > 0)] as const;
      }),
    ),
  );
}

function weigh(term: QueryTerm, overlapped: ReadonlyMap<string, boolean>): QueryTerm[] {
  const isKnown = overlapped.get(term.text);
  if (isKnown === undefined) return [term];
  return isKnown ? [{ ...term, weight: term.weight * overlappedWeight }] : [];
}

const toTerm = (text: string): QueryTerm => ({
  word: text,
  text,
  joined: undefined,
  isCode: false,
  weight: 1,
  isOpen: false,
});

const distinct = (terms: readonly QueryTerm[]): QueryTerm[] => [
  ...new Map(terms.map((term) => [term.text, term])).values(),
];

import type { SearchIndex } from '../index/search-index.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import type { Token } from '../language/token.ts';
import { readOtherLayouts } from './keyboard-layouts.ts';
import { parseQuery, type ParsedQuery, type ParseOptions } from './parse-query.ts';
import { findSpanningTerms } from './spanning-terms.ts';

/** Shorter words are typed in any script, and stand on some page. */
const shortestTelling = 3;

/**
 * Takes a query apart as the site can answer it: one that was typed on another keyboard layout as it
 * was meant, one without spaces into words that the site has. What the index cannot tell is left as it
 * is typed.
 */
export async function readQuery(
  index: SearchIndex,
  query: string,
  language: string,
  { literal = false, ...options }: ParseOptions & { literal?: boolean } = {},
): Promise<ParsedQuery> {
  const typed = parseQuery(query, language, options);
  try {
    const meant = literal ? undefined : await readMeant(index, typed, options);
    return await findSpanningTerms(index.vocabulary, meant ?? typed);
  } catch {
    return typed;
  }
}

/** The query on another layout, if no word of it is known as it is typed and most are there. */
async function readMeant(
  index: SearchIndex,
  typed: ParsedQuery,
  options: ParseOptions,
): Promise<ParsedQuery | undefined> {
  const others = readOtherLayouts(typed.query, typed.language);
  if (others.length === 0 || (await countKnown(index, typed)).known > 0) return undefined;
  const counted = await Promise.all(
    others.map(async (query) => {
      const parsed = parseQuery(query, typed.language, options);
      return { parsed, ...(await countKnown(index, parsed)) };
    }),
  );
  return counted
    .filter(({ known, asked }) => known > 0 && known * 2 >= asked)
    .sort((one, other) => other.known - one.known)[0]?.parsed;
}

/** How many telling words of a query there are, and how many of these the site knows in some form. */
async function countKnown(
  index: SearchIndex,
  { tokens, terms, language }: ParsedQuery,
): Promise<{ asked: number; known: number }> {
  const stopWords = stopWordsOf(language);
  const telling = tokens.filter(
    ({ text }) => !stopWords.has(text) && Array.from(text).length >= shortestTelling,
  );
  const open = terms.find(({ isOpen }) => isOpen)?.text;
  const found = await Promise.all(telling.map((token) => isKnown(index, token, open)));
  return { asked: telling.length, known: found.filter(Boolean).length };
}

async function isKnown(
  index: SearchIndex,
  { text, spelling }: Token,
  open: string | undefined,
): Promise<boolean> {
  const stems = await index.listStems(spelling);
  const found = await Promise.all([
    index.vocabulary.find(text),
    ...stems.map((stem) => index.vocabulary.findStem(stem)),
    ...(text === open ? [index.vocabulary.findBeginning(text, 1)] : []),
  ]);
  return found.flat().length > 0;
}

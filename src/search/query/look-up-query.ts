import type { SearchIndex } from '../index/search-index.ts';
import { wholeTextKey } from '../language/whole-text.ts';
import { findMeanings, type Meaning } from './find-meanings.ts';
import { lookUpTerm, type TermPostings } from './look-up-term.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { ExpandedTerm, TermVariant } from './variants.ts';

/** What the index knows of a query. */
export interface LookedUpQuery {
  /** Its words in their order, then its phrases. */
  terms: readonly TermPostings[];
  /** Numbers of the pages that may have the query as their title or as one of their questions. */
  whole: ReadonlySet<number>;
  /** A part of the index was out of reach. */
  isPartial: boolean;
}

/**
 * Looks a query up: its words, each with what it means, and the phrases that mean something together.
 * What cannot be loaded is left out.
 */
export async function lookUpQuery(
  index: SearchIndex,
  parsed: ParsedQuery,
  { literal }: { literal: boolean },
): Promise<LookedUpQuery> {
  const { language } = parsed;
  const whole = index.lookUp(wholeTextKey(parsed.query, language)).catch(() => undefined);
  // Their pages are on the way while it is found out what the words mean.
  for (const { text } of parsed.terms) void index.lookUp(text).catch(() => undefined);
  const meant = await findMeanings(index, parsed, { literal }).catch(() => undefined);
  const found = meant ?? [];
  const meanings = ofWords(found, parsed);
  const covered = new Set(
    found.flatMap(({ places }) =>
      places.length > 1 ? places.map((place) => parsed.words[place]) : [],
    ),
  );
  const words = await Promise.all(
    parsed.terms.map((term) => lookUpTerm(index, term, { literal, language, meanings })),
  );
  return {
    terms: [...words.map((one) => weakenCovered(one.found, covered)), ...ofPhrases(found, parsed)],
    whole: new Set((await whole)?.map(({ page }) => page)),
    isPartial:
      meant === undefined || (await whole) === undefined || words.some((one) => one.isPartial),
  };
}

/** What a word counts beside a phrase that it is a part of: *top* and *up* beside *top up*. */
const coveredWeight = 0.5;

const weakenCovered = (
  found: TermPostings,
  covered: ReadonlySet<string | undefined>,
): TermPostings =>
  covered.has(found.term.text)
    ? { ...found, term: { ...found.term, weight: found.term.weight * coveredWeight } }
    : found;

/** What single words mean, by the text of the word. */
function ofWords(found: readonly Meaning[], { words }: ParsedQuery): Map<string, TermVariant[]> {
  const meanings = new Map<string, TermVariant[]>();
  for (const { places, variant } of found) {
    const [word = ''] = places.map((place) => words[place]);
    if (places.length === 1) meanings.set(word, [...(meanings.get(word) ?? []), variant]);
  }
  return meanings;
}

/** A term for each phrase of the query, with all that it means. */
function ofPhrases(found: readonly Meaning[], { words }: ParsedQuery): TermPostings[] {
  const phrases = found.filter(({ places }) => places.length > 1);
  const byPlaces = Map.groupBy(phrases, ({ places }) => places.join(' '));
  return Array.from(byPlaces.values(), (meanings): TermPostings => {
    const variants = meanings.map(({ variant }) => variant);
    const text = (meanings[0]?.places ?? []).map((place) => words[place]).join(' ');
    return {
      term: toPhraseTerm(text, variants),
      variants: variants.map((variant) => ({
        variant,
        postings: variant.postings ?? [],
        similar: [],
      })),
    };
  });
}

const toPhraseTerm = (text: string, variants: readonly TermVariant[]): ExpandedTerm => ({
  word: text,
  text,
  joined: undefined,
  isCode: false,
  weight: 1,
  isOpen: false,
  variants,
  bases: [],
});

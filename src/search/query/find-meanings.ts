import type { IndexedConcept } from '../index/format/concept.ts';
import type { Phrase, VocabularyEntry } from '../index/format/entry.ts';
import type { SearchIndex, Vocabulary } from '../index/search-index.ts';
import { findSpellingCorrections, leastCertainty } from '../language/spelling-corrections.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import type { Token } from '../language/token.ts';
import type { ParsedQuery } from './parse-query.ts';
import { conceptVariant, type TermVariant } from './variants.ts';

/** A word or a phrase of a query that means something for which the site has other words. */
export interface Meaning {
  /** Places of its words in the query, ascending. */
  places: readonly number[];
  variant: TermVariant;
}

/** Words that may stand between two of a phrase: *go all the way through*. */
const mostBetween = 2;

/**
 * What the words of a query mean, alone and together. Looked up are its terms and those of its stop
 * words under which phrases are found. A misspelt word is a part of a phrase, too: what it means alone
 * is found where it is corrected. Throws if a part of the vocabulary is out of reach.
 */
export async function findMeanings(
  index: SearchIndex,
  { words, tokens, terms, language }: ParsedQuery,
  { literal }: { literal: boolean },
): Promise<Meaning[]> {
  const heads = new Set([
    ...terms.map(({ text }) => text),
    ...(await index.vocabulary.listHeads()),
  ]);
  const spelt = await Promise.all(tokens.map((token) => listStems(index, token)));
  const asked = new Set(terms.filter(({ isOpen }) => !isOpen).map(({ text }) => text));
  const corrected = await Promise.all(
    tokens.map(async (token, place) =>
      literal || !asked.has(token.text)
        ? []
        : await listCorrectedStems(index, token, spelt[place] ?? [], language),
    ),
  );
  const stems = spelt.map((own, place) => [...own, ...(corrected[place] ?? [])]);
  const found = await Promise.all(
    [...new Set(words)].map(async (word): Promise<Meaning[]> => {
      if (!heads.has(word)) return [];
      const standing = words.flatMap((one, place) => (one === word ? [place] : []));
      const ofWord = new Set(standing.flatMap((place) => stems[place] ?? []));
      const entries = await findEntries(index.vocabulary, word, [...ofWord]);
      const isMisspelt = standing.some((place) => (corrected[place] ?? []).length > 0);
      const meant = entries.flatMap(({ phrases }) =>
        phrases
          .filter((phrase) => !isMisspelt || isLong(phrase))
          .flatMap((phrase) => {
            const places = standing
              .map((place) => placesOf(phrase, place, stems))
              .find((one) => one !== undefined);
            return places ? [{ phrase, places }] : [];
          }),
      );
      return Promise.all(
        meant.map(async ({ phrase, places }) => ({
          places,
          variant: await readVariant(index.vocabulary, phrase, places.length > 1),
        })),
      );
    }),
  );
  return found.flat();
}

const listStems = async (
  index: SearchIndex,
  { spelling, joined }: Token,
): Promise<readonly string[]> => [
  ...(await index.listStems(spelling)),
  ...(joined === undefined ? [] : await index.listStems(joined)),
];

const isLong = ({ preceding, following }: Phrase): boolean =>
  preceding.length + following.length > 0;

/** The stem of what a word is a slip for that neither the site nor its customers know. */
async function listCorrectedStems(
  index: SearchIndex,
  { text, isCode }: Token,
  stems: readonly string[],
  language: string,
): Promise<readonly string[]> {
  if (isCode || stopWordsOf(language).has(text)) return [];
  const { vocabulary } = index;
  const known = [vocabulary.find(text), ...stems.map((stem) => vocabulary.findStem(stem))];
  if ((await Promise.all(known)).flat().length > 0) return [];
  const [likeliest] = await findSpellingCorrections(vocabulary, text, language);
  if (likeliest === undefined || likeliest.weight < leastCertainty) return [];
  return (await index.listStems(likeliest.word)).slice(0, 1);
}

/**
 * The entries of a word and of its stem, of whatever form the phrases are. What else it may be is only
 * tried where there are no phrases of it as it is typed: *puerta* is no form of *portar*.
 */
async function findEntries(
  vocabulary: Vocabulary,
  word: string,
  [typed = word, ...others]: readonly string[],
): Promise<readonly VocabularyEntry[]> {
  const own = (await Promise.all([vocabulary.find(word), vocabulary.findStem(typed)])).flat();
  const isKnown = own.some(({ phrases }) => phrases.length > 0);
  const further = isKnown ? [] : await Promise.all(others.map((stem) => vocabulary.findStem(stem)));
  const byStem = [...own, ...further.flat()].map((entry) => [entry.stem, entry] as const);
  return [...new Map(byStem).values()];
}

/** Where the words of a phrase stand in the query, its head at a place; undefined if they do not. */
function placesOf(
  { preceding, following }: Phrase,
  head: number,
  stems: readonly (readonly string[])[],
): readonly number[] | undefined {
  const before = walk(preceding.toReversed(), head, -1, stems);
  const after = before && walk(following, head, 1, stems);
  return after && [...before.toReversed(), head, ...after];
}

/** The places of stems that follow each other from a place on, in one direction. */
function walk(
  wanted: readonly string[],
  from: number,
  step: 1 | -1,
  stems: readonly (readonly string[])[],
): number[] | undefined {
  const places: number[] = [];
  let place = from;
  for (const stem of wanted) {
    const next = Array.from(
      { length: mostBetween + 1 },
      (_, away) => place + step * (away + 1),
    ).find((one) => stems[one]?.includes(stem) === true);
    if (next === undefined) return undefined;
    places.push(next);
    place = next;
  }
  return places;
}

const readVariant = async (
  vocabulary: Vocabulary,
  { concept, closeness }: Phrase,
  isPhrase: boolean,
): Promise<TermVariant> => {
  const read: IndexedConcept = await vocabulary.readConcept(concept);
  return conceptVariant(read, closeness, isPhrase);
};

import type { Phrase, VocabularyEntry } from '../index/format/entry.ts';
import type { SearchIndex, Vocabulary } from '../index/search-index.ts';
import { leastOverlap, ngramOverlap, overlapWeight } from '../language/ngrams.ts';
import { fold, isUnspacedScript } from '../language/normalize.ts';
import type { QueryTerm } from './parse-query.ts';
import { findSpellingCorrections, leastCertainty } from '../language/spelling-corrections.ts';
import { splitCompound, splitUnspaced } from './split-word.ts';
import {
  bareVariant,
  compoundVariants,
  conceptVariant,
  knownVariant,
  knownVariantAlone,
  mostEntries,
  type ExpandOptions,
  type TermVariant,
} from './variants.ts';

/**
 * The variants of a word that stands nowhere on the site, in no form, and means nothing that is known:
 * a spelling without umlauts, a compound of known words, an error, or words like it. Throws if a part
 * of the index is out of reach.
 */
export async function expandUnknown(
  index: SearchIndex,
  term: QueryTerm,
  options: ExpandOptions,
): Promise<TermVariant[]> {
  const { vocabulary } = index;
  const typed = bareVariant([term.word], 'typed', 1);
  const spellings = await findSpellings(vocabulary, term.text);
  const onSite = spellings.filter(isOnSite).slice(0, mostEntries);
  if (onSite.length > 0 || term.weight < 1)
    return [typed, ...onSite.map((entry) => knownVariant(entry, 'spelling', 1))];
  const meanings = await readMeanings(vocabulary, spellings);
  const near = await vocabulary.findNeighbours(term.text);
  const pieces = await listPieces(vocabulary, term.text);
  const corrections =
    options.literal || meanings.length > 0 ? [] : await listCorrections(vocabulary, term, options);
  const parts = corrections.length > 0 ? [] : await listParts(index, term, options);
  return [typed, ...meanings, ...pieces, ...corrections, ...parts, ...listSimilar(near, term.text)];
}

/** What is typed where the keyboard has no umlaut, and the letter: *Rueckzahlung*, *Straat*. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ae/gu, 'a'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/aa/gu, 'a'],
];

const withoutDigraphs = (text: string): string =>
  digraphs.reduce((word, [pair, letter]) => word.replace(pair, letter), text);

/** The words that a text may spell: those of the site, and those that customers alone say. */
async function findSpellings(vocabulary: Vocabulary, text: string): Promise<VocabularyEntry[]> {
  const single = digraphs.map(([pair, letter]) => text.replace(pair, letter));
  const others = [...new Set([withoutDigraphs(text), ...single])].filter((word) => word !== text);
  return (await Promise.all(others.map((word) => vocabulary.find(word)))).flat();
}

const isOnSite = ({ documentFrequency }: VocabularyEntry): boolean => documentFrequency > 0;

/** What a compound is made of, in whichever way its umlauts are typed. */
async function listParts(
  index: SearchIndex,
  { text }: QueryTerm,
  { language }: ExpandOptions,
): Promise<TermVariant[]> {
  for (const word of new Set([text, withoutDigraphs(text)])) {
    const parts = await splitCompound(index, word, language);
    if (parts.length > 0) return compoundVariants(parts);
  }
  return [];
}

/** The words that may have been meant, their parts, and what the site says in place of them. */
async function listCorrections(
  vocabulary: Vocabulary,
  { text }: QueryTerm,
  { language }: ExpandOptions,
): Promise<TermVariant[]> {
  const candidates = await findSpellingCorrections(vocabulary, text, language);
  // What is hardly a slip is a word like it: it helps pages that have more, and is none by itself.
  const isSure = candidates.some(({ weight }) => weight >= leastCertainty);
  const kind = isSure ? 'correction' : 'similar';
  const found = await Promise.all(
    candidates.map(async ({ word, weight }) => {
      const entries = await vocabulary.find(fold(word));
      const known = entries
        .filter(isOnSite)
        .slice(0, 1)
        .map((entry) => ({ ...knownVariant(entry, kind, weight), texts: [word] }));
      if (!isSure) return known;
      const meanings = await readMeanings(vocabulary, entries);
      const parts = entries.flatMap((entry) => compoundVariants(entry.parts));
      return [...known, ...[...meanings, ...parts].map((one) => weaken(one, weight))];
    }),
  );
  return found.flat();
}

/** What a single word means. */
const isWord = ({ preceding, following }: Phrase): boolean =>
  preceding.length + following.length === 0;

/** What words mean by themselves. */
const readMeanings = (
  vocabulary: Vocabulary,
  entries: readonly VocabularyEntry[],
): Promise<TermVariant[]> =>
  Promise.all(
    entries
      .flatMap(({ phrases }) => phrases.filter(isWord))
      .map(async ({ concept, closeness }) =>
        conceptVariant(await vocabulary.readConcept(concept), closeness, false),
      ),
  );

const weaken = (variant: TermVariant, weight: number): TermVariant => ({
  ...variant,
  weight: variant.weight * weight,
});

/** What a known word counts that begins with what was asked for. */
const longerWeight = 0.6;
const mostLonger = 3;

/**
 * Where words end is a guess in a language without spaces: known words that begin with an unknown
 * one, and those that it is made of (以仁王: 以, 仁王). A single character says too little alone.
 */
async function listPieces(vocabulary: Vocabulary, text: string): Promise<TermVariant[]> {
  if (!isUnspacedScript(text)) return [];
  const longer = await vocabulary.findBeginning(text, mostLonger);
  const parts = compoundVariants(await splitUnspaced(vocabulary, text));
  return [
    ...longer.map((entry) => knownVariant(entry, 'similar', longerWeight)),
    ...parts.filter(({ texts }) => texts.length > 1 || texts.some(isLong)),
  ];
}

const isLong = (text: string): boolean => Array.from(text).length > 1;

/** Words like an unknown one that are looked up; each is a piece of the index. */
const mostSimilar = 3;

function listSimilar(near: readonly VocabularyEntry[], text: string): TermVariant[] {
  return near
    .filter(isOnSite)
    .map((entry) => ({
      entry,
      overlap: Math.max(...entry.words.map((word) => ngramOverlap(text, word))),
    }))
    .filter(({ overlap }) => overlap >= leastOverlap)
    .sort(
      (one, other) => other.overlap - one.overlap || (one.entry.word < other.entry.word ? -1 : 1),
    )
    .slice(0, mostSimilar)
    .map(({ entry, overlap }) => knownVariantAlone(entry, 'similar', overlapWeight(overlap)));
}

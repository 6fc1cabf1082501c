import { findCorrections, leastCertainty } from './spelling-corrections.ts';
import { listSynonyms } from './expand-synonyms.ts';
import { formsOfParts, mostGroups, plainForm, toForm } from './variants.ts';
import { leastLikeness, likenessOf, likenessWeight } from '../language/ngrams.ts';
import { fold } from '../language/normalize.ts';
import { findParts } from './split-compound.ts';
import { listPieces } from './split-unspaced.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ExpandOptions, Form, Term } from './query.ts';
import type { VocabularyEntry } from '../index/format/entry.ts';

/** Words like an unknown one that are looked up; each is a piece of the index. */
const mostNeighbours = 3;

/** Words of the same length and spelling for most of it, of which the index has one stem. */
const sameStemShare = 0.6;

/**
 * A word that stands nowhere on the site: another form of a stem that does, a spelling without
 * umlauts, a compound of known words, words like it, or an error.
 */
export async function expandUnknown(
  engine: SearchIndex,
  term: Term,
  options: ExpandOptions,
): Promise<Form[]> {
  const { vocabulary } = engine;
  const typed = plainForm([term.word], 'typed', 1);
  const postings = await engine.lookUp(term.word);
  const spellings = await listSpellings(engine, term.text);
  if (postings.length > 0) {
    const near = await vocabulary.findNeighbours(term.text);
    const same = near.find(
      ({ documentFrequency, word }) =>
        documentFrequency === postings.length && sharesStem(fold(word), term.text),
    );
    if (same) return [{ ...toForm(same, 'typed', 1), texts: [term.word] }];
    return [typed, ...spellings];
  }
  const kin = (await vocabulary.findNeighbours(term.text)).filter(
    ({ documentFrequency, words: [word = ''] }) =>
      documentFrequency === 0 && sharesStem(word, term.text),
  );
  const synonyms = await Promise.all(
    kin.map((entry) => synonymsFor(engine, term.text, entry, options)),
  );
  if (synonyms.flat().length > 0) return [typed, ...synonyms.flat()];
  if (spellings.length > 0 || term.weight < 1) return [typed, ...spellings];
  const corrections = options.literal ? [] : await correct(engine, term.text, options);
  const parts = corrections.length > 0 ? [] : await findParts(vocabulary, term.text);
  const pieces = await listPieces(vocabulary, term.text);
  return [
    typed,
    ...pieces,
    ...corrections,
    ...formsOfParts(parts),
    ...(await listNeighbours(engine, term)),
  ];
}

function sharesStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= sameStemShare * Math.max(one.length, other.length);
}

/** *Rueckzahlung*, *Strasse*: what is typed where the keyboard has no umlaut. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ae/gu, 'a'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/aa/gu, 'a'],
];

async function listSpellings({ vocabulary }: SearchIndex, text: string): Promise<Form[]> {
  const all = digraphs.reduce((word, [pair, letter]) => word.replace(pair, letter), text);
  const single = digraphs.map(([pair, letter]) => text.replace(pair, letter));
  const others = [...new Set([all, ...single])].filter((word) => word !== text);
  const entries = (await Promise.all(others.map((word) => vocabulary.find(word)))).flat();
  return entries
    .filter(({ documentFrequency }) => documentFrequency > 0)
    .slice(0, mostGroups)
    .map((entry) => toForm(entry, 'spelling', 1));
}

/** The words that may have been meant, their parts, and what the site says in place of them. */
async function correct(engine: SearchIndex, text: string, options: ExpandOptions): Promise<Form[]> {
  const candidates = await findCorrections(engine.vocabulary, text, options.language);
  // What is hardly a slip is a word like it: it helps pages that have more, and is none by itself.
  const isSure = candidates.some(({ weight }) => weight >= leastCertainty);
  const kind = isSure ? 'correction' : 'relative';
  const found = await Promise.all(
    candidates.map(async ({ word, weight }) => {
      const entries = await engine.vocabulary.find(fold(word));
      const known = entries
        .filter(({ documentFrequency }) => documentFrequency > 0)
        .slice(0, 1)
        .map((entry) => ({ ...toForm(entry, kind, weight), texts: [word] }));
      if (!isSure) return known;
      const synonyms = await Promise.all(
        entries.map((entry) => synonymsFor(engine, text, entry, options)),
      );
      const parts = entries.flatMap((entry) => formsOfParts(entry.parts));
      return [...known, ...[...synonyms.flat(), ...parts].map((form) => weaken(form, weight))];
    }),
  );
  return found.flat();
}

const weaken = (form: Form, weight: number): Form => ({ ...form, weight: form.weight * weight });

/** The synonyms of an entry, as if the query had its word in place of the typed one. */
const synonymsFor = (
  engine: SearchIndex,
  text: string,
  entry: VocabularyEntry,
  options: ExpandOptions,
): Promise<Form[]> =>
  listSynonyms(engine, entry, entry.word, {
    ...options,
    words: options.words.map((word) => (word === text ? entry.word : word)),
  });

async function listNeighbours({ vocabulary }: SearchIndex, { text }: Term): Promise<Form[]> {
  const near = await vocabulary.findNeighbours(text);
  return near
    .filter(({ documentFrequency }) => documentFrequency > 0)
    .map((entry) => ({
      entry,
      likeness: Math.max(...entry.words.map((word) => likenessOf(text, word))),
    }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort(
      (one, other) => other.likeness - one.likeness || (one.entry.word < other.entry.word ? -1 : 1),
    )
    .slice(0, mostNeighbours)
    .map(({ entry, likeness }) => ({
      ...toForm(entry, 'relative', likenessWeight(likeness)),
      similarWords: [],
      similarPages: [],
      widenedFrequency: entry.documentFrequency,
    }));
}

import type { VocabularyEntry } from '../index/format/entry.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { fold } from '../language/normalize.ts';
import { expandUnknown } from './expand-unknown.ts';
import type { QueryTerm } from './parse-query.ts';
import {
  bareVariant,
  compoundVariants,
  knownVariant,
  knownVariantAlone,
  mostEntries,
  type ExpandedTerm,
  type TermVariant,
  type ExpandOptions,
} from './variants.ts';

/** What a word counts that only begins like what is typed so far. */
const beginningWeight = 0.9;
const mostBeginnings = 6;

/** Two letters are a beginning; a character of Chinese is a word. */
const shortestBeginning = 2;

/** Gives a term its variants. Throws if a part of the vocabulary is out of reach. */
export async function expandTerm(
  index: SearchIndex,
  term: QueryTerm,
  options: ExpandOptions,
): Promise<ExpandedTerm> {
  const { vocabulary } = index;
  const asked = [term.text, ...(term.joined === undefined ? [] : [term.joined])];
  const found = (await Promise.all(asked.map((word) => vocabulary.find(word)))).flatMap(
    (entries, place) =>
      entries
        .slice(0, mostEntries)
        .map((entry) => ({ entry, kind: place === 0 ? 'typed' : 'joined' }) as const),
  );
  const known = found
    .filter(({ entry }) => entry.documentFrequency > 0)
    .map(({ entry, kind }) =>
      term.isCode ? knownVariantAlone(entry, kind, 1) : knownVariant(entry, kind, 1),
    );
  const sameStem = known.length > 0 || term.isCode ? noForms : await findSameStem(index, term.word);
  const ofStem = sameStem.onSite.map((entry) => knownVariant(entry, 'typed', 1));
  const meanings = options.meanings.get(term.text) ?? [];
  const beginnings = term.isOpen ? await listBeginnings(index, term) : [];
  const onSite = [...known, ...ofStem, ...beginnings];
  // A word that there is, or that means something, is no slip for another one; it may be made of others.
  const isWord = sameStem.isWord || found.some(({ kind }) => kind === 'typed');
  const literal = options.literal || meanings.length > 0 || isWord;
  const others = onSite.length === 0 ? await expandOther(index, term, { ...options, literal }) : [];
  const parts = term.isCode ? [] : found.flatMap(({ entry }) => compoundVariants(entry.parts));
  const variants = distinct([...onSite, ...meanings, ...others, ...parts]);
  return { ...term, variants, bases: basesOf(term, variants) };
}

/** What else a word may be; a code that the site has not is no other one. */
const expandOther = (
  index: SearchIndex,
  term: QueryTerm,
  options: ExpandOptions,
): Promise<TermVariant[]> =>
  term.isCode
    ? Promise.resolve([bareVariant([term.text], 'typed', 1)])
    : expandUnknown(index, term, options);

/** What is known of a word by its stem. */
interface Forms {
  /** Other forms of it on pages. */
  onSite: readonly VocabularyEntry[];
  /** The language has the word, if the site has not. */
  isWord: boolean;
}

const noForms: Forms = { onSite: [], isWord: false };

/** Other forms of a word that the site has not as it is typed. */
async function findSameStem(index: SearchIndex, word: string): Promise<Forms> {
  let isWord = false;
  for (const [place, stem] of (await index.listStems(word)).entries()) {
    const entries = await index.vocabulary.findStem(stem);
    const onSite = entries.filter(({ documentFrequency }) => documentFrequency > 0);
    if (onSite.length > 0) return { onSite: onSite.slice(0, mostEntries), isWord: true };
    // Further stems are guesses.
    if (place === 0) isWord = entries.length > 0;
  }
  return { onSite: [], isWord };
}

/** A term as typed, where the vocabulary is out of reach. */
export function asTyped(term: QueryTerm): ExpandedTerm {
  const joined = term.joined === undefined ? [] : [bareVariant([term.joined], 'joined', 1)];
  const variants = [bareVariant([term.isCode ? term.text : term.word], 'typed', 1), ...joined];
  return { ...term, variants, bases: [term.text] };
}

/** The page is compared with what was typed, or with what it was taken for. */
function basesOf(term: QueryTerm, variants: readonly TermVariant[]): string[] {
  const best = variants.find(({ kind }) => kind === 'correction' || kind === 'spelling');
  return best ? best.texts.map(fold) : [term.text];
}

async function listBeginnings(
  { vocabulary }: SearchIndex,
  { text }: QueryTerm,
): Promise<TermVariant[]> {
  if (text.length < shortestBeginning && !/\p{Lo}/u.test(text)) return [];
  const entries = await vocabulary.findBeginning(text, mostBeginnings);
  return entries.map((entry) => knownVariantAlone(entry, 'beginning', beginningWeight));
}

/** The strongest variant of each text; concepts have none. */
function distinct(variants: readonly TermVariant[]): TermVariant[] {
  const best = new Map<string, TermVariant>();
  const concepts = variants.filter(({ texts }) => texts.length === 0);
  for (const variant of variants) {
    const key = variant.texts.join(' ');
    if (key !== '' && variant.weight > (best.get(key)?.weight ?? 0)) best.set(key, variant);
  }
  return [...best.values(), ...concepts];
}

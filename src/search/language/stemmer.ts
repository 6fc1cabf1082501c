import { languageOf } from '../../lib/intl-names.ts';
import { accentedEndings } from './accented-endings.ts';
import { fold } from './normalize.ts';
import { stemEnglish } from './porter2.ts';

/** Words of one stem are found for each other. */
export interface Stemmer {
  /** The stem of a word as the site spells it: folded, as words are compared. */
  stem: (word: string) => string;
  /**
   * The stems that a typed word may have, the likeliest first: readers leave accents out, and endings
   * are told by theirs (*anotacion* is no noun, *anotación* is one).
   */
  listStems: (word: string) => readonly string[];
}

/** Takes the ending from a word in lower case. */
type DropEnding = (word: string) => string;

/** A module of the package, loaded for its language alone. */
type LoadModule = () => Promise<{ stemmer: DropEnding }>;

const modules: ReadonlyMap<string, LoadModule> = new Map<string, LoadModule>([
  ['ar', () => import('@orama/stemmers/arabic')],
  ['bg', () => import('@orama/stemmers/bulgarian')],
  ['da', () => import('@orama/stemmers/danish')],
  ['de', () => import('@orama/stemmers/german')],
  ['el', () => import('@orama/stemmers/greek')],
  ['es', () => import('@orama/stemmers/spanish')],
  ['fi', () => import('@orama/stemmers/finnish')],
  ['fr', () => import('@orama/stemmers/french')],
  ['ga', () => import('@orama/stemmers/irish')],
  ['hi', () => import('@orama/stemmers/indian')],
  ['hu', () => import('@orama/stemmers/hungarian')],
  ['hy', () => import('@orama/stemmers/armenian')],
  ['id', () => import('@orama/stemmers/indonesian')],
  ['it', () => import('@orama/stemmers/italian')],
  ['lt', () => import('@orama/stemmers/lithuanian')],
  ['nb', () => import('@orama/stemmers/norwegian')],
  ['ne', () => import('@orama/stemmers/nepali')],
  ['nl', () => import('@orama/stemmers/dutch')],
  ['nn', () => import('@orama/stemmers/norwegian')],
  ['no', () => import('@orama/stemmers/norwegian')],
  ['pt', () => import('@orama/stemmers/portuguese')],
  ['ro', () => import('@orama/stemmers/romanian')],
  ['ru', () => import('@orama/stemmers/russian')],
  ['sr', () => import('@orama/stemmers/serbian')],
  ['sv', () => import('@orama/stemmers/swedish')],
  ['ta', () => import('@orama/stemmers/tamil')],
  ['tr', () => import('@orama/stemmers/turkish')],
  ['uk', () => import('@orama/stemmers/ukrainian')],
]);

/** Languages that have a stemmer. */
export const stemmedLanguages: readonly string[] = ['en', ...modules.keys()];

/**
 * Loads the stemmer of a language (BCP 47 tag): Snowball, 1 to 4 kB on the wire. In a language without
 * one a word is its own stem. Throws if it cannot be loaded.
 */
export async function loadStemmer(tag: string): Promise<Stemmer> {
  const language = languageOf(tag);
  if (language === 'en') return createStemmer(tag, stemEnglish);
  const module = await modules.get(language)?.();
  return module
    ? createStemmer(tag, module.stemmer)
    : { stem: fold, listStems: (word) => [fold(word)] };
}

/** Other stems that are tried for a word without accents; each is a look-up beside the first. */
const mostGuesses = 3;

function createStemmer(tag: string, dropEnding: DropEnding): Stemmer {
  const stem = (word: string): string =>
    fold(dropEnding(word.normalize('NFC').toLocaleLowerCase(tag))) || fold(word);
  return {
    stem,
    listStems: (word) => {
      const typed = stem(word);
      // An accent that tells no ending leaves the stem as it is.
      const guesses = accentedEndings(word.toLocaleLowerCase(tag), languageOf(tag))
        .map(stem)
        .filter((guess) => guess.length < typed.length)
        .sort((one, other) => other.length - one.length);
      return [...new Set([typed, ...guesses])].slice(0, 1 + mostGuesses);
    },
  };
}

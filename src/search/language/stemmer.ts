import { languageOf } from '../../lib/intl/intl-names.ts';
import { memoizeLast } from '../../lib/lru-cache.ts';
import { accentedEndings } from './accented-endings.ts';
import { fold } from './normalize.ts';
import { stopWordsOf } from './stop-words.ts';

/** Words of one stem are found for each other. */
export interface Stemmer {
  /** The stem of a word as the site spells it: folded, as words are compared. */
  stem: (word: string) => string;
  /**
   * The stems that a typed word may have, the likeliest first: readers leave accents out, and endings
   * are told by theirs (*anotacion* is no noun, *anotación* is one); Arabic writes small words and
   * the next as one.
   */
  listStems: (word: string) => readonly string[];
}

/** Takes the ending from a word in lower case. */
type DropEnding = (word: string) => string;

/** What a typed word may be else; the stem of each is tried. */
type ListReadings = (word: string) => readonly string[];

/** A module, loaded for its language alone. */
type LoadModule = () => Promise<{ stemmer: DropEnding; listReadings?: ListReadings }>;

/** A stemmer of the package, with the readings of its language. */
function withReadings(
  loadStemmer: () => Promise<{ stemmer: DropEnding }>,
  loadReadings: () => Promise<{ listReadings: ListReadings }>,
): LoadModule {
  return async () => {
    const [{ stemmer }, { listReadings }] = await Promise.all([loadStemmer(), loadReadings()]);
    return { stemmer, listReadings };
  };
}

const modules: ReadonlyMap<string, LoadModule> = new Map<string, LoadModule>([
  ['ar', () => import('./arabic-stemmer.ts')],
  ['bg', () => import('@orama/stemmers/bulgarian')],
  ['da', () => import('@orama/stemmers/danish')],
  [
    'de',
    withReadings(
      () => import('@orama/stemmers/german'),
      () => import('./german-readings.ts'),
    ),
  ],
  ['el', () => import('@orama/stemmers/greek')],
  [
    'en',
    withReadings(
      () => import('./porter2.ts'),
      () => import('./english-readings.ts'),
    ),
  ],
  [
    'es',
    withReadings(
      () => import('@orama/stemmers/spanish'),
      () => import('./spanish-readings.ts'),
    ),
  ],
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
export const stemmedLanguages: readonly string[] = [...modules.keys()];

/** Stemmers kept: a page searches in its own language and in a few beside it. */
const keptStemmers = 8;

/**
 * Loads the stemmer of a language (BCP 47 tag): Snowball, or one of our own, 1 to 4 kB on the
 * wire. In a language without one a word is its own stem. Throws if it cannot be loaded. It is made
 * once, because the stems of all stop words are made with it.
 */
export const loadStemmer: (tag: string) => Promise<Stemmer> = memoizeLast(
  keptStemmers,
  async (tag) => {
    const module = await modules.get(languageOf(tag))?.();
    return module
      ? createStemmer(tag, module.stemmer, module.listReadings)
      : { stem: fold, listStems: (word) => [fold(word)] };
  },
);

/**
 * What tells the stem of a word from that of a stop word that it shares by chance: *ändern* and
 * *andere*, *comida* and *como*, *quit* and *quite*. No word has the sign.
 */
const apart = '~';

/** Other stems that are tried for a typed word; each is a look-up beside the first. */
const mostGuesses = 3;

/**
 * Stems are made of words with their accents, then folded: made of folded words, 0.5 % of Spanish
 * keywords find another page first (`npm run bench:search -- --engine`), for *había* and *haber* have
 * two stems.
 */
function createStemmer(
  tag: string,
  dropEnding: DropEnding,
  listReadings: ListReadings = () => [],
): Stemmer {
  const toStem = (word: string): string =>
    fold(dropEnding(word.normalize('NFC').toLocaleLowerCase(tag))) || fold(word);
  const stopWords = stopWordsOf(tag);
  const stemsOfStopWords = new Set([...stopWords].map(toStem));
  const stem = (word: string): string => {
    const found = toStem(word);
    return stemsOfStopWords.has(found) && !stopWords.has(fold(word)) ? found + apart : found;
  };
  return {
    stem,
    listStems: (word) => {
      const typed = stem(word);
      const lower = word.normalize('NFC').toLocaleLowerCase(tag);
      const readings = listReadings(lower).map(stem);
      // An accent that tells no ending leaves the stem as it is.
      const accented = accentedEndings(lower, languageOf(tag))
        .map(stem)
        .filter((guess) => guess.length < typed.length)
        .sort((one, other) => other.length - one.length);
      return [...new Set([typed, ...readings, ...accented])].slice(0, 1 + mostGuesses);
    },
  };
}

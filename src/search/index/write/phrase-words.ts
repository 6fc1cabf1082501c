import { lightWordsOf } from '../../language/light-words.ts';
import { fold, isUnspaced } from '../../language/normalize.ts';
import type { Stemmer } from '../../language/stemmer.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import type { Token } from '../../language/token.ts';
import { tokenize, tokenizeWords } from '../../language/tokenize.ts';

/** A word of a phrase. */
export interface PhraseWord {
  /** Folded. */
  word: string;
  stem: string;
  isStopWord: boolean;
}

/** Reads a phrase of the lexicon. */
export type ReadPhrase = (text: string) => readonly PhraseWord[];

/** The language of phrases (BCP 47 tag) and its stemmer. */
export interface PhraseLanguage {
  language: string;
  stemmer: Stemmer;
}

/** A reader of phrases. */
function createPhraseReader({ language, stemmer }: PhraseLanguage): ReadPhrase {
  const stopWords = stopWordsOf(language);
  return (text) =>
    tokenize(text, language).map((token) => {
      const read = toRead(token);
      const word = fold(read);
      return { word, stem: stemmer.stem(read), isStopWord: stopWords.has(word) };
    });
}

/** *e-mail* is one word, for its other piece is none; *check-in* is two, *l’adresse* the second. */
const toRead = ({ spelling, joined = spelling, pieces }: Token): string =>
  pieces.length > 0 ? joined : spelling;

/** A text as a page has it: its words, and what stands between two of them. */
export interface WrittenText {
  words: readonly string[];
  separator: string;
}

/** A reader of the stems of texts, which are long: it remembers those of words. */
export function createStemReader({
  language,
  stemmer,
}: PhraseLanguage): (text: WrittenText) => readonly string[] {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemmer.stem(word);
    stems.set(word, stem);
    return stem;
  };
  const isParted = ({ separator }: WrittenText): boolean =>
    separator !== '' && !isUnspaced(language);
  const toTokens = (text: WrittenText): readonly Token[] =>
    isParted(text)
      ? tokenizeWords(
          text.words.filter((word) => word !== ''),
          language,
        )
      : tokenize(text.words.join(text.separator), language);
  return (text) => toTokens(text).map((token) => stemOf(toRead(token)));
}

/**
 * The words of a phrase of the lexicon without those that others say otherwise: of *change my card* the
 * first and the last. What is left has two words at least, and not stop words alone.
 */
export function createMemberReader(options: PhraseLanguage): ReadPhrase {
  const read = createPhraseReader(options);
  const lightWords = lightWordsOf(options.language);
  return (text) => {
    const words = read(text);
    const telling = words.filter(({ word }) => !lightWords.has(word));
    return telling.length >= 2 && telling.some(({ isStopWord }) => !isStopWord) ? telling : words;
  };
}

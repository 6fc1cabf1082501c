import { lightWordsOf } from '../../language/light-words.ts';
import { fold } from '../../language/normalize.ts';
import type { Stemmer } from '../../language/stemmer.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';

/** A word of a phrase. */
export interface PhraseWord {
  /** Folded. */
  word: string;
  stem: string;
  isStopWord: boolean;
}

/** Reads a phrase of the lexicon. */
export type ReadPhrase = (text: string) => readonly PhraseWord[];

/** A reader of phrases in a language (BCP 47 tag). */
export function createPhraseReader({
  language,
  stemmer,
}: {
  language: string;
  stemmer: Stemmer;
}): ReadPhrase {
  const stopWords = stopWordsOf(language);
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stemmer.stem(word);
    stems.set(word, known);
    return known;
  };
  return (text) =>
    tokenize(text, language).map(({ spelling, joined = spelling, pieces }) => {
      // *e-mail* is one word, for its other piece is none; *check-in* is two, *l’adresse* the second.
      const read = pieces.length > 0 ? joined : spelling;
      const word = fold(read);
      return { word, stem: stemOf(read), isStopWord: stopWords.has(word) };
    });
}

/**
 * The words of a phrase of the lexicon without those that others say otherwise: of *change my card* the
 * first and the last. What is left has two words at least, and not stop words alone.
 */
export function createMemberReader(options: { language: string; stemmer: Stemmer }): ReadPhrase {
  const read = createPhraseReader(options);
  const lightWords = lightWordsOf(options.language);
  return (text) => {
    const words = read(text);
    const telling = words.filter(({ word }) => !lightWords.has(word));
    return telling.length >= 2 && telling.some(({ isStopWord }) => !isStopWord) ? telling : words;
  };
}

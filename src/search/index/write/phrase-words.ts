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

/** Tells whether a word of a text ends a sentence, or a part of one that can stand alone. */
export const endsSentence = (word: string | undefined): boolean =>
  /[.!?:;。！？؟…]["”»’)\]]*$/u.test(word ?? '');

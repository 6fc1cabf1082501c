/** A word or a code of a text: what is looked up for it, and under what the index has it. */
export interface Token {
  /** As it stands in the text, without the signs around it. */
  typed: string;
  /** In lower case, with its accents: as it is stemmed. */
  spelling: string;
  /** The spelling, folded: as it is compared. */
  text: string;
  /** A number, a version, a model: it is what it says or another one, never alike. */
  isCode: boolean;
  /** Spelling of the whole that it is a part of, as one word: `ntldienste` of *NTL-Dienste*. */
  joined: string | undefined;
  /** Spellings under which a page that has it is found, too. */
  pieces: readonly string[];
}

/** A number as a language counts it. */
export interface Counted {
  /** Plural category of CLDR, such as `one`. */
  category: string;
  /** Written in the digits of the language. */
  number: string;
}

/**
 * Counts in a language (BCP 47 tag). To make the first format of a page takes 40 ms of a slow processor:
 * the worker does it where it can.
 */
export const countIn = (tag: string, count: number): Counted => ({
  category: new Intl.PluralRules(tag).select(count),
  number: new Intl.NumberFormat(tag).format(count),
});

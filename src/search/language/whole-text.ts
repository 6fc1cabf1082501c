import { tokenize } from './tokenize.ts';

/** No word of any language begins so: keys stand by themselves at an end of the vocabulary. */
const prefix = 'zz0';

/** Constants of the hash FNV-1a of 32 bits (RFC 9923). */
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** The words of a text as they are compared, with nothing but a space between them. */
export const wholeText = (text: string, language: string): string =>
  tokenize(text, language)
    .map((token) => token.text)
    .join(' ');

/**
 * The word under which the index has a title or a question as a whole, so that who types all of it
 * finds its page among any number of pages that have its words. Of ten thousand texts one in a hundred
 * shares its key with another: what the page says decides.
 */
export function wholeTextKey(text: string, language: string): string {
  let hash = offset;
  for (const sign of wholeText(text, language)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), prime);
  }
  return prefix + (hash >>> 0).toString(36);
}

import { commonPrefixLength } from '../../../lib/text/common-prefix.ts';

/**
 * Writes a word as the number of letters that it shares with another (one digit to base 36, so 35 at
 * most) and the rest of its letters. In a sorted list most of a word is that of the one before it.
 *
 * @example
 * writeFront('rechnung', 'rechner'); // '5er'
 */
export function writeFront(before: string, word: string): string {
  const shared = Math.min(commonPrefixLength(before, word), 35);
  return shared.toString(36) + word.slice(shared);
}

/** The word that `writeFront` wrote against `before`. */
export const readFront = (before: string, text: string): string =>
  before.slice(0, parseInt(text.charAt(0), 36)) + text.slice(1);

import type { Vocabulary } from '../index/search-index.ts';
import { linkingElements, shortestPart } from '../language/linking-elements.ts';

/** Beginnings of a compound that are tried: the longest known ones. */
const mostHeads = 3;

/**
 * The two known words of which an unknown compound is made, as the site spells them; none if it is
 * not.
 *
 * @example
 * await splitCompound(vocabulary, 'rechnungsadresse'); // ['rechnung', 'adresse'], if these are known
 */
export async function splitCompound(
  vocabulary: Vocabulary,
  word: string,
): Promise<readonly string[]> {
  if (word.length < 2 * shortestPart || !/^\p{L}+$/u.test(word)) return [];
  const heads = (await vocabulary.findHeads(word))
    .filter((head) => head.length >= shortestPart && head.length <= word.length - shortestPart)
    .slice(0, mostHeads);
  for (const head of heads) {
    const rest = word.slice(head.length);
    const tails = linkingElements
      .filter((link) => rest.startsWith(link) && rest.length - link.length >= shortestPart)
      .map((link) => rest.slice(link.length));
    const found = await Promise.all(tails.map((tail) => findSpelling(vocabulary, tail)));
    const tail = found.find((one) => one !== undefined);
    if (tail !== undefined) return [(await findSpelling(vocabulary, head)) ?? head, tail];
  }
  return [];
}

/** A word as the site spells it; undefined if no page has it. */
const findSpelling = async (vocabulary: Vocabulary, word: string): Promise<string | undefined> =>
  (await vocabulary.find(word)).find(({ documentFrequency }) => documentFrequency > 0)?.word;

/** Names are long, and each piece is a look-up. */
const mostPieces = 6;

/**
 * The known words of which a text without spaces is made, the longest first at each place; letters
 * that belong to none are left out.
 *
 * @example
 * await splitUnspaced(vocabulary, '以仁王'); // ['以', '仁王'], if these are known
 */
export async function splitUnspaced(vocabulary: Vocabulary, text: string): Promise<string[]> {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '' && pieces.length < mostPieces) {
    const [head] = await vocabulary.findHeads(rest);
    if (head !== undefined) pieces.push(head);
    rest = rest.slice((head ?? Array.from(rest)[0] ?? rest).length);
  }
  return pieces;
}

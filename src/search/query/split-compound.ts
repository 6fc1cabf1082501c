import { links } from '../language/linking-elements.ts';
import type { Vocabulary } from '../index/search-index.ts';

/** Shorter pieces are endings and prefixes more often than words. */
const shortestPart = 4;

/** Beginnings tried: the longest known ones. */
const mostHeads = 3;

/**
 * The known words of which an unknown compound is made, as the site spells them; none if it is not.
 * *Rechnungsadresse* is found by *Rechnung* and *Adresse* where the site has only these.
 */
export async function findParts(vocabulary: Vocabulary, word: string): Promise<readonly string[]> {
  if (word.length < 2 * shortestPart || !/^\p{L}+$/u.test(word)) return [];
  const heads = (await vocabulary.findHeads(word))
    .filter((head) => head.length >= shortestPart && head.length <= word.length - shortestPart)
    .slice(0, mostHeads);
  for (const head of heads) {
    const rest = word.slice(head.length);
    const tails = links
      .filter((link) => rest.startsWith(link) && rest.length - link.length >= shortestPart)
      .map((link) => rest.slice(link.length));
    const found = await Promise.all(tails.map((tail) => vocabulary.find(tail)));
    const tail = found.flat().find(({ documentFrequency }) => documentFrequency > 0);
    if (tail) return [await spellingOf(vocabulary, head), tail.word];
  }
  return [];
}

const spellingOf = async (vocabulary: Vocabulary, word: string): Promise<string> =>
  (await vocabulary.find(word)).find(({ documentFrequency }) => documentFrequency > 0)?.word ??
  word;

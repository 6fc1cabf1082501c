import { linkingElements, shortestPart } from '../../language/linking-elements.ts';
import type { Group } from './stem-groups.ts';

/**
 * A language compounds if this share of its long words falls into two others: German 0.14, English
 * 0.11 (many by their hyphens), Spanish 0.04, where what falls apart does so by chance.
 */
const compoundingShare = 0.12;

/** Words so long may be compounds. */
const shortestCompound = 9;

/** The parts of each compound among the groups, by its folded word; empty unless the language compounds. */
export function findCompounds(groups: readonly Group[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map(
    groups.flatMap(({ words, pages }) => words.map((word) => [word, pages.size] as const)),
  );
  const long = groups.filter(({ words }) => isLong(words[0] ?? ''));
  const found = long.flatMap(({ words: [word = ''] }) => {
    const parts = splitCompound(word, (part) => known.get(part) ?? 0);
    return parts ? [[word, parts] as const] : [];
  });
  return new Map(found.length >= long.length * compoundingShare ? found : []);
}

const isLong = (word: string): boolean => word.length >= shortestCompound && /^\p{L}+$/u.test(word);

/** The two known words of which a word is made; of several ways the one with the commoner parts. */
export function splitCompound(
  word: string,
  pagesOf: (part: string) => number,
): readonly [string, string] | undefined {
  let best: { parts: readonly [string, string]; score: number } | undefined;
  for (let end = shortestPart; end <= word.length - shortestPart; end++) {
    const head = word.slice(0, end);
    const ofHead = pagesOf(head);
    if (ofHead === 0) continue;
    for (const link of linkingElements) {
      if (!word.startsWith(link, end)) continue;
      const tail = word.slice(end + link.length);
      if (tail.length < shortestPart) continue;
      const score = Math.min(ofHead, pagesOf(tail));
      if (score > (best?.score ?? 0)) best = { parts: [head, tail], score };
    }
  }
  return best?.parts;
}

import { languageOf } from '../../lib/intl/intl-names.ts';
import type { SearchIndex, Vocabulary } from '../index/search-index.ts';
import { linkingElements, lostEndings, shortestPart } from '../language/linking-elements.ts';

/** Beginnings of a compound that are tried: the longest known ones. */
const mostHeads = 3;

/** A known word with which a compound begins. */
interface Head {
  /** Folded. */
  word: string;
  /** Letters of the compound that are its. */
  length: number;
}

/**
 * The two known words of which an unknown compound is made, as the site spells them; none if it is
 * not. The second may be another form of a known word, the first may have lost a letter.
 *
 * @param word folded
 * @param language BCP 47 tag
 * @example
 * await splitCompound(index, 'rechnungsadresse', 'de'); // ['rechnung', 'adresse'], if these are known
 * await splitCompound(index, 'adressanderung', 'de'); // ['adresse', 'ändern'], if these are
 */
export async function splitCompound(
  index: SearchIndex,
  word: string,
  language: string,
): Promise<readonly string[]> {
  if (word.length < 2 * shortestPart || !/^\p{L}+$/u.test(word)) return [];
  const heads = await listHeads(index.vocabulary, word);
  for (const findTail of [findSpelling, findForm]) {
    const parts = await findParts(index, word, heads, findTail);
    if (parts.length > 0) return parts;
  }
  return findParts(
    index,
    word,
    await listShortenedHeads(index.vocabulary, word, language),
    findForm,
  );
}

/** Finds a word as the site spells it. */
type FindWord = (index: SearchIndex, word: string) => Promise<string | undefined>;

async function findParts(
  index: SearchIndex,
  word: string,
  heads: readonly Head[],
  findTail: FindWord,
): Promise<readonly string[]> {
  for (const head of heads) {
    const rest = word.slice(head.length);
    const tails = linkingElements
      .filter((link) => rest.startsWith(link) && rest.length - link.length >= shortestPart)
      .map((link) => rest.slice(link.length));
    const found = await Promise.all(tails.map((tail) => findTail(index, tail)));
    const tail = found.find((one) => one !== undefined);
    if (tail !== undefined) return [(await findSpelling(index, head.word)) ?? head.word, tail];
  }
  return [];
}

async function listHeads(vocabulary: Vocabulary, word: string): Promise<Head[]> {
  return (await vocabulary.findHeads(word))
    .filter((head) => head.length >= shortestPart && head.length <= word.length - shortestPart)
    .slice(0, mostHeads)
    .map((head) => ({ word: head, length: head.length }));
}

/** Known words of which a compound may begin with all but the last letter: *Adresse*, *Sprache*. */
async function listShortenedHeads(
  vocabulary: Vocabulary,
  word: string,
  language: string,
): Promise<Head[]> {
  const lengths = Array.from(
    { length: Math.max(0, word.length - 2 * shortestPart + 1) },
    (_, place) => word.length - shortestPart - place,
  );
  const possible = (lostEndings.get(languageOf(language)) ?? []).flatMap((ending) =>
    lengths.map((length): Head => ({ word: word.slice(0, length) + ending, length })),
  );
  const known = await Promise.all(possible.map((head) => isOnPage(vocabulary, head.word)));
  return possible.filter((_, place) => known[place]).slice(0, mostHeads);
}

const isOnPage = async (vocabulary: Vocabulary, word: string): Promise<boolean> =>
  (await vocabulary.find(word)).some(({ documentFrequency }) => documentFrequency > 0);

/** A word as the site spells it; undefined if no page has it. */
const findSpelling: FindWord = async ({ vocabulary }, word) =>
  (await vocabulary.find(word)).find(({ documentFrequency }) => documentFrequency > 0)?.word;

/** Another form of a word, as the site spells it. */
const findForm: FindWord = async (index, word) => {
  const stems = await index.listStems(word);
  const found = await Promise.all(stems.map((stem) => index.vocabulary.findStem(stem)));
  return found.flat().find(({ documentFrequency }) => documentFrequency > 0)?.word;
};

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

import { formsOfParts, toForm } from './variants.ts';
import type { Form } from './query.ts';
import type { Vocabulary } from '../index/search-index.ts';

/** Of a known word that begins with what was asked for. */
const longerWeight = 0.6;
const mostLonger = 3;

/** Names are long, and each piece is a look-up. */
const mostPieces = 6;

/**
 * Where words end is a guess in a language without spaces: known words that begin with an unknown
 * one, and those that it is made of (以仁王: 以, 仁王). A single character says too little alone.
 */
export async function listPieces(vocabulary: Vocabulary, text: string): Promise<Form[]> {
  if (!unspaced.test(text)) return [];
  const longer = await vocabulary.findBeginning(text, mostLonger);
  const parts = formsOfParts(await splitText(vocabulary, text));
  return [
    ...longer.map((entry) => toForm(entry, 'relative', longerWeight)),
    ...parts.filter(({ texts }) => texts.length > 1 || texts.some(isLong)),
  ];
}

const unspaced = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const isLong = (text: string): boolean => Array.from(text).length > 1;

/** The known words of which a text is made, the longest first; letters of none are left out. */
async function splitText(vocabulary: Vocabulary, text: string): Promise<string[]> {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '' && pieces.length < mostPieces) {
    const [head] = await vocabulary.findHeads(rest);
    if (head !== undefined) pieces.push(head);
    rest = rest.slice((head ?? Array.from(rest)[0] ?? rest).length);
  }
  return pieces;
}

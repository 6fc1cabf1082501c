/** Parts of the texts: each is tested with weights that the others gave. */
export const thirds = 3;

/** The third that `--tune` learns nothing from, so that what it says was not fitted to it. */
const keptAside = 2;

/**
 * Which third a text belongs to, from 0. All questions about it do, in every language: the same text
 * in another language is no new one.
 */
export function thirdOf(text: string): number {
  let sum = 0;
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return sum % thirds;
}

/** Tells whether a question about a text is kept aside while the weights are learned. */
export const isKeptAside = (text: string): boolean => thirdOf(text) === keptAside;

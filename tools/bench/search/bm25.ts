/** Score of each document, by its number; documents that hold nothing of the query are left out. */
export type Bm25 = (query: readonly string[]) => Map<number, number>;

/** The usual value: how much longer documents lose. */
const lengthWeight = 0.75;

/**
 * Textbook BM25 over documents that are lists of terms. `saturation` is k1: the smaller, the less a
 * second mention adds.
 */
export function createBm25(documents: readonly (readonly string[])[], saturation: number): Bm25 {
  const postings = new Map<string, Map<number, number>>();
  for (const [number, terms] of documents.entries()) {
    for (const term of terms) {
      const posting = postings.get(term) ?? new Map<number, number>();
      posting.set(number, (posting.get(number) ?? 0) + 1);
      postings.set(term, posting);
    }
  }
  const total = documents.reduce((sum, terms) => sum + terms.length, 0);
  const meanLength = total / documents.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const term of new Set(query)) {
      const posting = postings.get(term) ?? new Map<number, number>();
      const rarity = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [number, frequency] of posting) {
        const length = (documents[number]?.length ?? 0) / meanLength;
        const slack = saturation * (1 - lengthWeight + lengthWeight * length);
        const score = (rarity * frequency * (saturation + 1)) / (frequency + slack);
        scores.set(number, (scores.get(number) ?? 0) + score);
      }
    }
    return scores;
  };
}

/** Pieces of four letters of a word with its borders marked; the whole word if it is shorter. */
export function toGrams(word: string): string[] {
  const letters = Array.from(`_${word}_`);
  if (letters.length <= gramLength) return [letters.join('')];
  return letters
    .slice(0, letters.length - gramLength + 1)
    .map((_, start) => letters.slice(start, start + gramLength).join(''));
}

const gramLength = 4;

/**
 * Pieces of a text that writes no spaces, across its words: their borders are a guess, and two
 * characters of Chinese or Japanese say what four letters do.
 */
export function toGramsAcross(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((run) => {
    const letters = Array.from(run);
    const length = /\p{Ideographic}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(run)
      ? 2
      : gramLength;
    if (letters.length <= length) return [run];
    return letters
      .slice(0, letters.length - length + 1)
      .map((_, start) => letters.slice(start, start + length).join(''));
  });
}

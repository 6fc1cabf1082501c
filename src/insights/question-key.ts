import { removed } from '../lib/strip-personal.ts';
import { memoizeLast } from '../lib/lru-cache.ts';
import { loadStemmer, type Stemmer } from '../search/language/stemmer.ts';
import { stopWordsOf } from '../search/language/stop-words.ts';
import { tokenize } from '../search/language/tokenize.ts';

/** Stems in a key at most: further ones tell apart what means the same. */
const mostStems = 8;
/** Characters of a key at most; a row of an index has room for many times as much. */
const longestKey = 120;

/**
 * What questions of one meaning share, whatever their order, endings and small words are: stems,
 * sorted, each once. A question of nothing but small words has these. Empty if no word is left.
 *
 * @param tag BCP 47 tag; in a language without a stemmer words are compared folded
 * @example
 * await toQuestionKey('How do I cancel my subscriptions?', 'en'); // 'cancel subscript'
 */
export async function toQuestionKey(question: string, tag: string): Promise<string> {
  const stems = (await loadStemsOf(tag))(question);
  return stems.slice(0, mostStems).sort().join(' ').slice(0, longestKey).trim();
}

/** Languages kept: those of a site. */
const keptLanguages = 12;

/** The stems of a text without its small words, in its order and each once. */
export type StemsOf = (text: string) => string[];

/** `StemsOf` of a language. */
export const loadStemsOf: (tag: string) => Promise<StemsOf> = memoizeLast(
  keptLanguages,
  async (tag) => {
    const stemmer = await loadStemmer(tag).catch(() => plain);
    const stopWords = stopWordsOf(tag);
    return (text) => {
      const tokens = tokenize(text.replaceAll(removed, ' '), tag);
      const content = tokens.filter((token) => token.isCode || !stopWords.has(token.text));
      const said = content.length > 0 ? content : tokens;
      return [
        ...new Set(
          said.map(({ spelling, text: folded, isCode }) =>
            isCode ? folded : stemmer.stem(spelling),
          ),
        ),
      ];
    };
  },
);

const plain: Pick<Stemmer, 'stem'> = { stem: (word) => word };

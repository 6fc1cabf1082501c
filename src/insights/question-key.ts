import { removed } from '../lib/strip-personal.ts';
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
  const stemmer = await loadStemmer(tag).catch(() => plain);
  const tokens = tokenize(question.replaceAll(removed, ' '), tag);
  const stopWords = stopWordsOf(tag);
  const content = tokens.filter(({ text, isCode }) => isCode || !stopWords.has(text));
  const said = content.length > 0 ? content : tokens;
  const stems = said.map(({ spelling, text, isCode }) => (isCode ? text : stemmer.stem(spelling)));
  return [...new Set(stems)].slice(0, mostStems).sort().join(' ').slice(0, longestKey).trim();
}

const plain: Pick<Stemmer, 'stem'> = { stem: (word) => word };

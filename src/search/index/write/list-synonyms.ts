import { languageOf } from '../../../lib/intl-names.ts';
import { fold } from '../../language/normalize.ts';
import { tokenize } from '../../language/tokenize.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { baseSynonymsOf } from '../../language/synonyms.ts';
import type { Synonym } from '../format/entry.ts';
import type { Synonyms } from '../../../schemas/synonyms.ts';
import type { SynonymsByWord } from './to-entries.ts';

/** `content/synonyms/<locale>.yaml` of each locale that has one. */
export type SynonymsByLocale = ReadonlyMap<string, Synonyms>;

/**
 * The synonyms of an index's language: those of the content folder and those that ship with the
 * project. The order of the lists and of the words in them makes no difference.
 */
export function listSynonyms(language: string, own: SynonymsByLocale): SynonymsByWord {
  const locale = [...own.keys()].find((one) => one.toLowerCase() === language.toLowerCase());
  const lists = [...(own.get(locale ?? '')?.synonyms ?? []), ...baseSynonymsOf(language)];
  const found = new Map<string, Map<string, Synonym>>();
  for (const list of lists) {
    const from = 'both' in list ? list.both : list.from;
    const to = 'both' in list ? list.both : list.to;
    for (const asked of from) {
      for (const meant of to) if (asked !== meant) add(found, asked, meant, language);
    }
  }
  return new Map(
    Array.from(found, ([word, ofWord]) => [
      word,
      Array.from(ofWord.keys())
        .sort()
        .flatMap((key) => ofWord.get(key) ?? []),
    ]),
  );
}

function add(
  found: Map<string, Map<string, Synonym>>,
  asked: string,
  meant: string,
  language: string,
): void {
  const askedWords = wordsOf(asked, language);
  const words = tellingOf(wordsOf(meant, language), language);
  const place = placeOfHead(askedWords, language);
  const head = askedWords[place];
  if (head === undefined || words.length === 0) return;
  const preceding = askedWords.slice(0, place);
  const following = askedWords.slice(place + 1);
  const ofWord = found.get(head) ?? new Map<string, Synonym>();
  const key = [preceding, following, words].map((list) => list.join(' ')).join('=');
  ofWord.set(key, { preceding, following, words });
  found.set(head, ofWord);
}

/** The first telling word of a phrase: stop words of a question are not looked up. */
function placeOfHead(words: readonly string[], language: string): number {
  const stopWords = stopWordsOf(language);
  return Math.max(
    0,
    words.findIndex((word) => !stopWords.has(word)),
  );
}

const wordsOf = (text: string, language: string): string[] =>
  tokenize(text, languageOf(language)).map(({ text, joined }) =>
    joined === undefined ? text : fold(joined),
  );

/** What is looked up of a phrase: *in* of *sign in* stands on every page. */
function tellingOf(words: readonly string[], language: string): readonly string[] {
  const stopWords = stopWordsOf(language);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

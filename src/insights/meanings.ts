import { memoizeLast } from '../lib/lru-cache.ts';
import { lexiconOf, type Concept } from '../search/language/lexicon.ts';
import { loadStemmer } from '../search/language/stemmer.ts';
import { stopWordsOf } from '../search/language/stop-words.ts';
import { fold } from '../search/language/normalize.ts';

/** What stems mean: those of one meaning are the same in the answer. */
export type MeaningOf = (stems: readonly string[]) => string[];

/** Words of a phrase, and what it means. */
interface Phrase {
  stems: readonly string[];
  meaning: string;
}

/** Languages kept: those of a site. */
const keptLanguages = 12;

/**
 * The meanings of a language (BCP 47 tag) by the lexicon of the search: words and phrases that name
 * the same thing, and no other or it first of all. Those which only often mean it, and those of
 * several things, stand for themselves.
 */
export const loadMeanings: (tag: string) => Promise<MeaningOf> = memoizeLast(
  keptLanguages,
  async (tag) => {
    const { stem } = await loadStemmer(tag);
    const stopWords = stopWordsOf(tag);
    const toStems = (text: string): string[] => {
      const words = text.split(/\s+/u);
      const kept = words.filter((word) => !stopWords.has(fold(word)));
      // “Get my money back” is no “money”.
      return kept.length === 1 && words.length > 1 ? [] : kept.map(stem);
    };
    return createMeaningOf(lexiconOf(tag), toStems);
  },
);

/** `loadMeanings` of given concepts; `toStems` takes a phrase apart. */
export function createMeaningOf(
  concepts: readonly Concept[],
  toStems: (text: string) => readonly string[],
): MeaningOf {
  const phrases = indexPhrases(concepts, toStems);
  return (stems) => {
    const left = new Set(stems);
    const meanings: string[] = [];
    const found = [...left].flatMap((stem) => phrases.get(stem) ?? []);
    // The longest first: “direct debit” is more than “debit”.
    for (const phrase of found.sort((one, other) => other.stems.length - one.stems.length)) {
      if (!phrase.stems.every((stem) => left.has(stem))) continue;
      for (const stem of phrase.stems) left.delete(stem);
      meanings.push(phrase.meaning);
    }
    return [...meanings, ...left];
  };
}

/** What is known of the words of a phrase: the concepts with it, and those that it stands for first. */
interface PhraseUse {
  stems: readonly string[];
  concepts: Set<number>;
  heads: Set<number>;
}

/** Phrases of one concept, or at whose head they stand in one alone, by their first stem. */
function indexPhrases(
  concepts: readonly Concept[],
  toStems: (text: string) => readonly string[],
): ReadonlyMap<string, Phrase[]> {
  const uses = new Map<string, PhraseUse>();
  concepts.forEach(({ from, to }, place) => {
    // What leads one way only names another thing.
    if (from !== to) return;
    const named = from.flatMap(({ text, closeness }, rank) => {
      const stems = closeness < 1 ? [] : toStems(text);
      return stems.length === 0 ? [] : { key: [...stems].sort().join(' '), stems, rank };
    });
    const number = findSame(named, uses) ?? place;
    named.forEach(({ key, stems, rank }) => {
      const use = uses.get(key) ?? { stems, concepts: new Set(), heads: new Set() };
      use.concepts.add(number);
      if (rank === 0) use.heads.add(number);
      uses.set(key, use);
    });
  });
  const phrases = new Map<string, Phrase[]>();
  for (const { stems, concepts: all, heads } of uses.values()) {
    const [number, other] = all.size > 1 ? heads : all;
    const [first = ''] = stems;
    if (number === undefined || other !== undefined) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), { stems, meaning: `=${number}` }]);
  }
  return phrases;
}

/** The concept that two of these phrases name, too: files of the lexicon tell some things twice. */
function findSame(
  named: readonly { key: string }[],
  uses: ReadonlyMap<string, PhraseUse>,
): number | undefined {
  const seen = new Set<number>();
  for (const key of new Set(named.map((one) => one.key)))
    for (const number of uses.get(key)?.concepts ?? []) {
      if (seen.has(number)) return number;
      seen.add(number);
    }
  return undefined;
}

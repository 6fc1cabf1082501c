import MiniSearch from 'minisearch';
import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { isUnspaced } from '../../../src/search/language/normalize.ts';
import { createSearch } from '../../../src/search/search.ts';
import { createBm25, toGrams, toGramsAcross } from './bm25.ts';
import { foldWord, listBenchWords } from './keywords.ts';
import { openPlainPagefind, plainFolder } from './plain-pagefind.ts';
import type { CorpusArticle, Examination } from './questions.ts';
import { toStem } from './stems.ts';

/** A result as far as the benchmark looks at it. */
export interface FoundPage {
  url: string;
  /** What the reader sees of the text; a mere library shows nothing. */
  excerpt?: string;
}

/** A search to measure. */
export interface SearchContender {
  /** Names it on the command line. */
  id: string;
  name: string;
  find: (query: string, asYouType: boolean) => Promise<FoundPage[]>;
}

/** What the contenders search: the index for Pagefind, the texts for the others. */
export interface Searched extends Examination {
  index: string;
}

/** A collection in one language, with the name by which its figures are told. */
export interface NamedCollection extends Searched {
  name: string;
}

/** Results that are looked at. */
export const resultLimit = 10;

/** In the order in which they are listed. */
export const contenderIds: readonly string[] = [
  'candil',
  'pagefind',
  'minisearch',
  'minisearch-stems',
  'minisearch-title',
  'bm25',
  'bm25-grams',
];

/** The search of the site and those that it is compared with; `only` names some of them. */
export async function listContenders(
  searched: Searched,
  only: readonly string[] | undefined,
): Promise<SearchContender[]> {
  const makers: Record<string, () => SearchContender | Promise<SearchContender>> = {
    candil: () => toPlanner(searched),
    pagefind: () => toPlainPagefind(searched),
    minisearch: () => toMiniSearch(searched, 'minisearch', 'MiniSearch', foldWord),
    'minisearch-stems': () =>
      toMiniSearch(searched, 'minisearch-stems', 'MiniSearch, stems', toStemOf(searched)),
    'minisearch-title': () =>
      toMiniSearch(
        searched,
        'minisearch-title',
        'MiniSearch, stems, title × 2',
        toStemOf(searched),
        2,
      ),
    bm25: () => toTextbook(searched, 'bm25', 'BM25, stems', 0),
    'bm25-grams': () => toTextbook(searched, 'bm25-grams', 'BM25, stems and 4-grams', gramWeight),
  };
  const unknown = only?.find((id) => !(id in makers));
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" is no contender. There are ${Object.keys(makers).join(', ')}.`);
  }
  const contenders: SearchContender[] = [];
  for (const [id, make] of Object.entries(makers)) {
    if (only === undefined || only.includes(id)) contenders.push(await make());
  }
  return contenders;
}

const toStemOf =
  ({ language }: Searched) =>
  (word: string): string =>
    toStem(word, language);

/** The search of the site. */
export function toPlanner({ index, language }: Searched): SearchContender {
  const search = createSearch({ index: openIndexOnDisk(index, language), language });
  return {
    id: 'candil',
    name: 'Candil',
    find: async (query, asYouType) => {
      const { results } = await search(query, { asYouType, limit: resultLimit });
      return results.map(({ url, snippet }) => ({
        url,
        excerpt: snippet.map(({ text }) => text).join(''),
      }));
    },
  };
}

/** Pagefind as it comes, with the same pages. */
async function toPlainPagefind({ index, language }: Searched): Promise<SearchContender> {
  const pagefind = await openPlainPagefind(plainFolder(index), language);
  return {
    id: 'pagefind',
    name: 'plain Pagefind',
    find: async (query) => {
      const results = (await pagefind.search(query))?.results ?? [];
      const pages = await Promise.all(results.slice(0, resultLimit).map((result) => result.data()));
      return pages.flatMap((page) =>
        page ? [{ url: page.url, excerpt: page.excerpt.replace(/<\/?mark>/gu, '') }] : [],
      );
    },
  };
}

/** MiniSearch with what its documents recommend for a search box, which is also what ranks best. */
function toMiniSearch(
  { corpus, language, toUrl }: Searched,
  id: string,
  name: string,
  processTerm: (word: string) => string,
  titleBoost = 1,
): SearchContender {
  const index = new MiniSearch({
    fields: ['title', 'text', 'questions'],
    tokenize: (text) => listBenchWords(text, language),
    processTerm,
    searchOptions: { combineWith: 'OR', prefix: true, fuzzy: 0.2, boost: { title: titleBoost } },
  });
  index.addAll(corpus.map((one) => ({ ...one, questions: listQuestions(one) })));
  return {
    id,
    name,
    find: (query) => {
      const found = index.search(query).slice(0, resultLimit);
      return Promise.resolve(found.map((result) => ({ url: toUrl(String(result.id)) })));
    },
  };
}

/** What customers ask is a text like another for who has no place of its own for it. */
const listQuestions = ({ questions = [] }: CorpusArticle): string => questions.join('\n');

const stemSaturation = 1.2;

/** Grams of a word come together: a second mention of each says less than of the word. */
const gramSaturation = 0.6;
const gramWeight = 1;

/** BM25 on Snowball's stems, and as much again on pieces of four letters if they weigh anything. */
function toTextbook(
  { corpus, language, toUrl }: Searched,
  id: string,
  name: string,
  weightOfGrams: number,
): SearchContender {
  const toStems = (text: string): string[] =>
    listBenchWords(text, language).map((word) => toStem(word, language));
  const toAllGrams = (text: string): string[] =>
    isUnspaced(language)
      ? toGramsAcross(foldWord(text))
      : listBenchWords(text, language).flatMap((word) => toGrams(foldWord(word)));
  const texts = corpus.map((one) => `${one.title}\n${one.text}\n${listQuestions(one)}`);
  const stems = createBm25(texts.map(toStems), stemSaturation);
  const grams = createBm25(weightOfGrams > 0 ? texts.map(toAllGrams) : [], gramSaturation);
  return {
    id,
    name,
    find: (query) => {
      const scores = stems(toStems(query));
      for (const [number, score] of grams(toAllGrams(query))) {
        scores.set(number, (scores.get(number) ?? 0) + weightOfGrams * score);
      }
      const best = [...scores].sort(([, one], [, other]) => other - one).slice(0, resultLimit);
      return Promise.resolve(
        best.flatMap(([number]) => {
          const article = corpus[number];
          return article ? [{ url: toUrl(article.id) }] : [];
        }),
      );
    },
  };
}

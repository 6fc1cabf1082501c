import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import type { Confidence } from '../../../src/search/match/confidence.ts';
import { createSearch, type SearchOptions } from '../../../src/search/search.ts';
import { contenderIds, listContenders, resultLimit, type SearchContender } from './contenders.ts';
import type { Examination } from './questions.ts';
import { keepTextIndex, type TextIndexOptions } from './texts.ts';

/** A search of the table. */
export interface TableSearch {
  name: string;
  /** Whether it says that it is not sure. */
  canDoubt: boolean;
  find: (query: string, asYouType: boolean) => Promise<{ urls: string[]; told: Confidence }>;
}

/** Ours, ours without each of its parts, and the others; `only` names some of the contenders. */
export async function listTableSearches(
  examination: Examination,
  only: readonly string[] | undefined,
): Promise<TableSearch[]> {
  const index = await keepTextIndex(examination);
  const others = (only ?? contenderIds).filter((id) => id !== 'candil');
  const contenders = await listContenders({ ...examination, index }, others);
  return [
    ...(only === undefined || only.includes('candil') ? await listAblations(examination) : []),
    ...contenders.map(toTableSearch),
  ];
}

async function listAblations(examination: Examination): Promise<TableSearch[]> {
  const { corpus, language } = examination;
  const toCandil = async (
    name: string,
    of: Examination,
    indexed: TextIndexOptions = {},
    asked: SearchOptions = {},
  ): Promise<TableSearch> => {
    const index = openIndexOnDisk(await keepTextIndex(of, indexed), language);
    const search = createSearch({ index, language });
    return {
      name,
      canDoubt: asked.unjudged !== true,
      find: async (query, asYouType) => {
        const options = { ...asked, asYouType, limit: resultLimit };
        const { results, confidence } = await search(query, options);
        return { urls: results.map(({ url }) => url), told: confidence };
      },
    };
  };
  const hasQuestions = corpus.some(({ questions = [] }) => questions.length > 0);
  return [
    await toCandil('Candil', examination),
    await toCandil('… without titles', examination, { hasTitles: false }),
    ...(hasQuestions ? [await toCandil('… without questions', withoutQuestions(examination))] : []),
    await toCandil('… without lexicon', examination, { hasLexicon: false }),
    await toCandil('… without threshold', examination, {}, { unjudged: true }),
  ];
}

/** The articles alone, without the questions that a writer collected for them. */
export const withoutQuestions = (examination: Examination): Examination => ({
  ...examination,
  corpus: examination.corpus.map((article) => ({ ...article, questions: [] })),
});

/** What finds nothing says so; else it shows what it found. */
const toTableSearch = ({ name, find }: SearchContender): TableSearch => ({
  name,
  canDoubt: false,
  find: async (query, asYouType) => {
    const pages = await find(query, asYouType);
    return { urls: pages.map(({ url }) => url), told: pages.length === 0 ? 'none' : 'sure' };
  },
});

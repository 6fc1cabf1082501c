import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contenderIds } from './contenders.ts';

export const usage = `npm run bench:search [-- --corpus <folder>,<folder> --table]
Prints one table of all searches, and of the search without its parts, in Node; of the project's own
collection in es, de and en unless others are named. Two thirds of the texts are tuned for.
  --json <file>    writes the figures of the table, too
npm run bench:search -- --corpus <folder> [--lang es,de,en]
Builds a site of the texts and asks its search page in a browser; other searches stand beside it.
  --engine         asks the same search in Node instead, which takes seconds
  --lang es,de     languages; corpus.<lang>.jsonl and queries.<lang>.jsonl are in the folder
  --variants typo  only these of question, keywords, typo, plain, digraphs, half
  --only candil    only these of ${contenderIds.join(', ')}
  --limit 100      a sample of the questions, always the same (browser: 60 unless told; 0 is all)
  --misses 20      prints so many queries whose article is not first
  --tune           weighs the parts of the score anew, to see what each is worth (in Node)
  --unanswered     takes every second article away: what finds nothing, as it should, by threshold
  --cold 30        questions that are asked in a browser without a cache
  --warm 500       questions that are asked in one page, and what it holds after them
  --typing 10      questions that are typed key by key on a processor four times slower, on the
                   search page and in the dialog
  --grow 10000     fills the site up with so many made-up texts and measures the cost alone
  --dist <folder>  a site that an earlier run has built, instead of a new one
npm run bench:search -- --articles <content folder> [--lang es,de,en] …
Asks with the description of each article of a content folder, which is left out of the index.`;

export interface BenchOptions {
  /** Folder of texts and questions. */
  corpus: string | undefined;
  /** Content folder whose descriptions are the questions. */
  articles: string | undefined;
  languages: readonly string[];
  isEngine: boolean;
  /** What the parts of the score are worth is measured, not the score. */
  isTune: boolean;
  /** One table of all searches and of the parts of ours. */
  isTable: boolean;
  /** File for the figures of the table. */
  json: string | undefined;
  /** Half of the articles are taken away. */
  isUnanswered: boolean;
  variants: readonly string[] | undefined;
  only: readonly string[] | undefined;
  /** Questions asked of each variant. */
  limit: number;
  misses: number;
  cold: number;
  warm: number;
  typing: number;
  grow: number;
  dist: string | undefined;
}

/** What a company wrote and its customers asked, in three languages. */
const ownCollection = 'tools/bench/search/collections/shop';

/** In the browser a question takes longer than in Node. */
const usualBrowserLimit = 60;

/** Throws with the usage if something is missing or wrong. */
export function parseOptions(parameters: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      corpus: { type: 'string' },
      articles: { type: 'string' },
      lang: { type: 'string' },
      table: { type: 'boolean', default: false },
      json: { type: 'string' },
      engine: { type: 'boolean', default: false },
      unanswered: { type: 'boolean', default: false },
      tune: { type: 'boolean', default: false },
      variants: { type: 'string' },
      only: { type: 'string' },
      limit: { type: 'string' },
      misses: { type: 'string', default: '0' },
      cold: { type: 'string', default: '30' },
      warm: { type: 'string', default: '0' },
      typing: { type: 'string', default: '0' },
      grow: { type: 'string', default: '0' },
      dist: { type: 'string' },
    },
  });
  if (values.articles !== undefined && (values.corpus !== undefined || values.table)) {
    throw new Error(`Articles are asked alone, and without a table.\n${usage}`);
  }
  const isOwn = values.corpus === undefined && values.articles === undefined;
  const isOtherMode = values.engine || values.unanswered || values.tune;
  const isTable = values.table || (isOwn && !isOtherMode);
  const isInNode = isOtherMode || isTable;
  const toFolder = (folder: string | undefined) =>
    folder === undefined ? folder : resolve(folder);
  const limit = toCount(values.limit ?? (isInNode ? '0' : String(usualBrowserLimit)));
  return {
    corpus: (isOwn ? ownCollection : values.corpus)
      ?.split(',')
      .map((folder) => resolve(folder))
      .join(','),
    articles: toFolder(values.articles),
    languages: (values.lang ?? (isTable ? 'es,de,en' : 'es')).split(','),
    isEngine: isInNode,
    isTune: values.tune,
    isTable,
    json: toFolder(values.json),
    isUnanswered: values.unanswered,
    variants: values.variants?.split(','),
    only: values.only?.split(','),
    limit: limit === 0 ? Infinity : limit,
    misses: toCount(values.misses),
    cold: toCount(values.cold),
    warm: toCount(values.warm),
    typing: toCount(values.typing),
    grow: toCount(values.grow),
    dist: toFolder(values.dist),
  };
}

function toCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new Error(`"${text}" is no number.\n${usage}`);
}

/** So many of the items, evenly spread. */
export function toSample<Item>(items: readonly Item[], limit: number): Item[] {
  if (items.length <= limit) return [...items];
  const step = items.length / limit;
  return Array.from({ length: limit }, (_, number) => items[Math.floor(number * step)]).filter(
    (item) => item !== undefined,
  );
}

import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { listTableSearches, withoutQuestions, type TableSearch } from './ablations.ts';
import { toBothThirds, type Reply } from './figures.ts';
import { listForeign } from './foreign.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Examination, Question } from './questions.ts';
import { formatTable, type TableRow } from './table.ts';
import { examineTexts } from './texts.ts';
import { listVariants, usualVariants, type Variant } from './variants.ts';

/** A collection in one language. */
interface Collection extends Examination {
  /** By which the questions of other collections are told from its own. */
  name: string;
  /** Its name in the table. */
  label: string;
}

/**
 * Asks every search every question of all collections in this process, and prints one table: which
 * finds the right page, and what is told where there is none. What takes a while is told on stderr,
 * so that the output is the table alone.
 */
export async function benchTable(options: BenchOptions): Promise<void> {
  const collections: Collection[] = [];
  for (const folder of options.corpus?.split(',') ?? []) {
    for (const language of options.languages) {
      collections.push(...toCollections(basename(folder), await examineTexts(folder, language)));
    }
  }
  const rows: TableRow[] = [];
  for (const collection of collections) {
    console.error(`${collection.label}, ${collection.language}`);
    rows.push(...(await askCollection(collection, collections, options)));
  }
  console.log(formatTable(rows));
  if (options.json !== undefined) await writeFile(options.json, JSON.stringify(rows, null, 2));
}

/** A collection as it is and, where writers collected questions, the articles alone. */
function toCollections(name: string, examination: Examination): Collection[] {
  const most = examination.corpus.reduce(
    (count, { questions = [] }) => Math.max(count, questions.length),
    0,
  );
  const alone = { ...withoutQuestions(examination), name, label: name };
  if (most === 0) return [alone];
  return [alone, { ...examination, name, label: `${name}, ${most} questions an article` }];
}

async function askCollection(
  collection: Collection,
  all: readonly Collection[],
  { variants = usualVariants(collection.questions), only, limit }: BenchOptions,
): Promise<TableRow[]> {
  const { label, corpus, language } = collection;
  const foreign = listForeign(collection, all);
  const searches = await listTableSearches(collection, only);
  const rows: TableRow[] = [];
  for (const variant of listVariants(corpus, language, variants)) {
    const asked = { ...collection, questions: toSample(collection.questions, limit) };
    for (const search of searches) {
      const replies = await askAll(search, variant, asked);
      // What has no answer was written as a question; of its keywords some may be gone.
      if (variant.id === 'question') replies.push(...(await askUnanswered(search, asked, foreign)));
      rows.push({
        collection: variant.id === 'question' ? label : `${label}, ${variant.name}`,
        language,
        search: search.name,
        canDoubt: search.canDoubt,
        ...toBothThirds(replies),
      });
    }
  }
  return rows;
}

async function askAll(
  { find }: TableSearch,
  { toQuery, asYouType }: Variant,
  { questions, toUrl }: Examination,
): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const { query, relevant } of questions) {
    const { urls, told } = await find(toQuery(query), asYouType);
    const right = relevant.map(toUrl);
    const place = urls.findIndex((url) => right.includes(url)) + 1 || Infinity;
    replies.push({ about: relevant[0] ?? query, kind: 'answered', place, told });
  }
  return replies;
}

async function askUnanswered(
  { find }: TableSearch,
  { unanswerable }: Examination,
  foreign: readonly Question[],
): Promise<Reply[]> {
  const replies: Reply[] = [];
  const kinds = [
    ['unanswered', unanswerable],
    ['foreign', foreign],
  ] as const;
  for (const [kind, questions] of kinds) {
    for (const { query, relevant } of questions) {
      const { told } = await find(query, false);
      replies.push({ about: relevant[0] ?? query, kind, place: Infinity, told });
    }
  }
  return replies;
}

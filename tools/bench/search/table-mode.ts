import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { listTableSearches, withoutQuestions, type TableSearch } from './ablations.ts';
import { toBothThirds, type BothThirds, type Reply } from './figures.ts';
import { listForeign } from './foreign.ts';
import { listOthers } from './other-questions.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Examination, Question } from './questions.ts';
import { formatTable, type TableRow } from './table.ts';
import { examineTexts } from './texts.ts';
import { isAboutTexts, listVariants, usualVariants, type Variant } from './variants.ts';

/** A collection in one language. */
interface Collection {
  /** By which the questions of other collections are told from its own. */
  name: string;
  /** Its name in the table. */
  label: string;
  language: string;
  questions: readonly Question[];
  /** What is asked of which texts. */
  parts: readonly Examination[];
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
      const examination = await examineTexts(folder, language);
      const questions = toSample(examination.questions, options.limit);
      collections.push(...toCollections(basename(folder), { ...examination, questions }));
    }
  }
  const rows: TableRow[] = [];
  for (const collection of collections) {
    console.error(`${collection.label}, ${collection.language}`);
    rows.push(...(await askCollection(collection, listForeign(collection, collections), options)));
  }
  console.log(formatTable(rows));
  if (options.json !== undefined) await writeFile(options.json, JSON.stringify(rows, null, 2));
}

/** The articles alone and, where customers ask, with questions that writers would list. */
function toCollections(name: string, examination: Examination): Collection[] {
  const { language, questions, corpus } = examination;
  const toCollection = (label: string, parts: readonly Examination[]): Collection => ({
    name,
    label: label === '' ? name : `${name}, ${label}`,
    language,
    questions,
    parts,
  });
  const alone = toCollection('', [withoutQuestions(examination)]);
  const most = Math.max(0, ...corpus.map((text) => text.questions?.length ?? 0));
  if (most > 0) return [alone, toCollection(`${most} questions listed`, [examination])];
  const others = isAboutTexts(questions) ? [] : listOthers(examination);
  return others.length === 0
    ? [alone]
    : [alone, toCollection(`${others.length - 1} others listed`, others)];
}

async function askCollection(
  { label, language, questions, parts }: Collection,
  foreign: readonly Question[],
  { variants = usualVariants(questions), only }: BenchOptions,
): Promise<TableRow[]> {
  const rows = new Map<string, Omit<TableRow, keyof BothThirds> & { replies: Reply[] }>();
  for (const part of parts) {
    const searches = await listTableSearches(part, only);
    for (const variant of listVariants(part.corpus, language, variants)) {
      const collection = variant.id === 'question' ? label : `${label}, ${variant.name}`;
      // What has no answer was written as a question; of its keywords some may be gone.
      const isUnansweredAsked = variant.id === 'question' && part === parts[0];
      for (const search of searches) {
        const { name, canDoubt } = search;
        const row = rows.getOrInsert(`${collection}\n${name}`, {
          collection,
          language,
          search: name,
          canDoubt,
          replies: [],
        });
        row.replies.push(...(await askAll(search, variant, part)));
        if (isUnansweredAsked) row.replies.push(...(await askUnanswered(search, part, foreign)));
      }
    }
  }
  return Array.from(rows.values(), ({ replies, ...row }) => ({ ...row, ...toBothThirds(replies) }));
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

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import '../../src/cli/require-node.ts';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { applyProposals } from '../../src/content/write/apply-proposals.ts';
import { sourcesOf } from '../../src/content/write/read-sources.ts';
import { createSiteTexts } from '../../src/content/write/site-texts.ts';
import { leastReaders } from '../../src/insights/proposal-context.ts';
import { weekOf, weeksBefore } from '../../src/lib/intl/week.ts';
import { proposalFileSchema, type Proposal } from '../../src/schemas/proposal.ts';
import type { Search } from '../../src/search/search.ts';
import { openFile } from '../../src/server/db/connect.ts';
import { readProposals } from '../../src/server/insights/read-proposals.ts';
import { toHalves } from './proposals/halves.ts';
import { indexContent } from './proposals/index-content.ts';
import { replay } from './proposals/replay.ts';
import { resultLimit } from './search/contenders.ts';
import type { Examination, Question } from './search/questions.ts';
import { examineTexts, writeTexts } from './search/texts.ts';

const usage = `npm run bench:proposals -- --corpus <folder> [--lang en,es,de] [--readers 3]
Replays the first half of the questions of each text as searches after which it was opened, accepts all
that is proposed, and asks the second half before and after. The folder is that of bench:search.
  --readers 3  readers who ask each question; fewer than ${leastReaders} propose nothing unless
  --least 1    so many are enough`;

try {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      lang: { type: 'string', default: 'en,es,de' },
      readers: { type: 'string', default: String(leastReaders) },
      least: { type: 'string', default: String(leastReaders) },
    },
  });
  if (values.corpus === undefined) throw new Error(`CorpusMissing --corpus\n${usage}`);
  const corpus = resolve(values.corpus);
  console.log(`\n${basename(corpus)}, the second half of the questions, all proposals accepted`);
  console.log('        questions  proposals    first            among three      not sure or none');
  for (const language of values.lang.split(',')) {
    const options = { readers: Number(values.readers), least: Number(values.least) };
    await measure(await examineTexts(corpus, language), options);
  }
} catch (error) {
  exitWithError(error);
}

async function measure(
  examination: Examination,
  options: { readers: number; least: number },
): Promise<void> {
  const { language } = examination;
  const work = resolve('.candil/bench/proposals', language);
  await rm(work, { recursive: true, force: true });
  const content = join(work, 'content');
  await writeTexts(content, [examination]);
  const { first, second } = toHalves(examination.questions);
  const toUrls = ({ relevant }: Question): string[] => relevant.map(examination.toUrl);
  const { search } = await indexContent(content, language);
  const before = await ask(search, second, toUrls);
  const proposals = await propose(examination, { ...options, first, search, content, work });
  await accept(proposals, content);
  const after = await ask((await indexContent(content, language)).search, second, toUrls);
  const change = (count: keyof Counts): string => {
    const [one, other] = [before, after].map((counts) => (counts[count] / second.length) * 100);
    const [from, to] = [one ?? 0, other ?? 0];
    const sign = to >= from ? '+' : '−';
    return `${from.toFixed(1)} → ${to.toFixed(1)} (${sign}${Math.abs(to - from).toFixed(1)})`.padEnd(
      22,
    );
  };
  const figures = [change('first'), change('firstThree'), change('doubted')].join('');
  const asked = `${second.length}`.padStart(9);
  console.log(`${language.padEnd(8)}${asked}  ${`${proposals.length}`.padStart(9)}    ${figures}`);
}

interface Counts {
  first: number;
  firstThree: number;
  /** Told "nothing" or "not sure". */
  doubted: number;
}

async function ask(
  search: Search,
  questions: readonly Question[],
  toUrls: (question: Question) => readonly string[],
): Promise<Counts> {
  const counts = { first: 0, firstThree: 0, doubted: 0 };
  for (const question of questions) {
    const { results, confidence } = await search(question.query, { limit: resultLimit });
    const urls = toUrls(question);
    const place = results.findIndex(({ url }) => urls.includes(url)) + 1;
    if (place === 1) counts.first += 1;
    if (place >= 1 && place <= 3) counts.firstThree += 1;
    if (confidence !== 'sure') counts.doubted += 1;
  }
  return counts;
}

/** Replays searches into a database of their own, and reads what they propose. */
async function propose(
  { language, toUrl }: Examination,
  parts: {
    first: readonly Question[];
    search: Search;
    content: string;
    work: string;
    readers: number;
    least: number;
  },
): Promise<Proposal[]> {
  const { folder } = await indexContent(parts.content, language);
  const now = new Date();
  const toArticle = (id: string) => ({ path: toUrl(id).slice(1, -1), url: toUrl(id) });
  const db = await openFile(join(parts.work, 'data'));
  try {
    const { first, search, readers } = parts;
    await replay(db, first, { language, search, readers, now, toArticle });
    const week = weekOf(now);
    const titles = new Map(folder.articles.map(({ id, frontMatter }) => [id, frontMatter.title]));
    return await readProposals(
      db,
      { from: week, until: weeksBefore(week, -1), locale: language },
      {
        ...{ locales: [language], defaultLocale: language, sampled: 1 },
        findArticle: (locale, id) => {
          const title = titles.get(id);
          return title === undefined ? undefined : { title, url: `/${locale}/${id}/` };
        },
      },
      { site: await createSiteTexts(folder), least: parts.least },
    );
  } finally {
    await db.destroy();
  }
}

/** What a person does who takes all of them, through the file that they would be handed. */
async function accept(proposals: readonly Proposal[], content: string): Promise<void> {
  const file: unknown = JSON.parse(JSON.stringify({ candil: 'proposals', version: 1, proposals }));
  const { changes, outcomes } = await applyProposals(
    proposalFileSchema.parse(file).proposals,
    sourcesOf(content),
  );
  for (const { applied } of outcomes) if (!applied.ok) console.log(`Refused: ${applied.reason}`);
  for (const { path, after } of changes) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), after);
  }
}

import '../require-node.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { writeIndex } from '../../src/integrations/pagefind-index.ts';
import { toPlainPagefind, toPlanner, type SearchContender } from './search/contenders.ts';
import {
  readCorpus,
  readQuestions,
  type CorpusArticle,
  type Question,
} from './search/questions.ts';
import { toScore, type Answered, type Score } from './search/score.ts';
import { listVariants, type Variant } from './search/variants.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    lang: { type: 'string', default: 'es' },
    engine: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
  },
});
if (values.corpus === undefined || !values.engine) {
  console.error(
    'Usage: npm run bench:search -- --corpus <folder> --lang es[,de,en] --engine [--misses 20]\n' +
      'The folder holds corpus.<lang>.jsonl and queries.<lang>.jsonl.',
  );
  process.exit(2);
}

const columns = ['first', 'in 3', 'MRR@10', 'nothing', 'answer', 'p50 ms', 'p95 ms'];
const heading = ''.padEnd(42) + columns.map((column) => column.padStart(9)).join('');
const corpusFolder = resolve(values.corpus);
for (const language of values.lang.split(',')) await benchLanguage(language);
await close();

async function benchLanguage(language: string): Promise<void> {
  const corpus = await readCorpus(corpusFolder, language);
  const questions = await readQuestions(corpusFolder, language);
  const index = await mkdtemp(join(tmpdir(), 'candil-bench-'));
  await writeIndex(
    index,
    corpus.map((article) => toSource(article, language)),
  );
  const contenders = [toPlanner(index, language), await toPlainPagefind(index, language)];
  console.log(`\n${language}: ${corpus.length} articles, ${questions.length} questions`);
  console.log(heading);
  for (const variant of listVariants(corpus, language)) {
    for (const contender of contenders) {
      const answered = await askAll(contender, variant, questions);
      console.log(toLine(`${variant.name}, ${contender.name}`, toScore(answered)));
    }
  }
  await rm(index, { recursive: true });
}

function toSource({ id, title, text }: CorpusArticle, language: string) {
  const html =
    `<!doctype html><html lang="${language}"><body><article data-pagefind-body>` +
    `<h1>${escape(title)}</h1><p>${escape(text)}</p></article></body></html>`;
  return { url: `/${id}/`, read: () => Promise.resolve(html) };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function askAll(
  contender: SearchContender,
  variant: Variant,
  questions: readonly Question[],
): Promise<Answered[]> {
  const answered: Answered[] = [];
  let misses = Number(values.misses);
  for (const { query, relevant, answers } of questions) {
    const asked = variant.toQuery(query);
    const started = performance.now();
    const pages = await contender.find(asked, variant.asYouType);
    const milliseconds = performance.now() - started;
    const urls = relevant.map((id) => `/${id}/`);
    const place = pages.findIndex(({ url }) => urls.includes(url)) + 1 || Infinity;
    const excerpt = pages[0]?.excerpt ?? '';
    const hasAnswer = place === 1 && answers.some((answer) => excerpt.includes(answer));
    answered.push({ place, results: pages.length, hasAnswer, milliseconds });
    if (place !== 1 && contender.name === 'Candil' && misses-- > 0)
      console.log(`  ${place}  ${asked}`);
  }
  return answered;
}

function toLine(name: string, score: Score): string {
  const shares = [score.first, score.firstThree, score.mrr, score.withoutResults, score.answer];
  const times = [score.median, score.p95].map((time) => time.toFixed(1).padStart(9));
  return `${name.padEnd(42)}${shares.map((share) => `${(100 * share).toFixed(1)} %`.padStart(9)).join('')}${times.join('')}`;
}

import '../require-node.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { toPlainPagefind, toPlanner, type SearchContender } from './search/contenders.ts';
import { keepIndex } from './search/keep-index.ts';
import { readCorpus, readQuestions, type Question } from './search/questions.ts';
import { toScore, type Answered, type Score } from './search/score.ts';
import { listVariants, type Variant } from './search/variants.ts';

const usage =
  'npm run bench:search -- --corpus <folder> --lang es[,de,en] --engine\n' +
  '  --variants question,keywords,typo,plain,digraphs,half   only these\n' +
  '  --limit 100      a sample of the questions, always the same\n' +
  '  --only candil    no other search beside it\n' +
  '  --misses 20      prints so many queries whose article is not first\n' +
  'The folder holds corpus.<lang>.jsonl and queries.<lang>.jsonl.';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    lang: { type: 'string', default: 'es' },
    engine: { type: 'boolean', default: false },
    variants: { type: 'string' },
    limit: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});
if (values.corpus === undefined || !values.engine) {
  console.error(`Usage: ${usage}`);
  process.exit(2);
}

const columns = ['@1', '@3', '@5', 'MRR@10', 'nothing', 'answer@1', 'p50 ms', 'p95 ms'];
const heading = ''.padEnd(42) + columns.map((column) => column.padStart(9)).join('');
const corpusFolder = resolve(values.corpus);
for (const language of values.lang.split(',')) await benchLanguage(language);
await close();

async function benchLanguage(language: string): Promise<void> {
  const corpus = await readCorpus(corpusFolder, language);
  const questions = toSample(await readQuestions(corpusFolder, language), Number(values.limit));
  const index = await keepIndex(corpus, language);
  const contenders = [toPlanner(index, language), await toPlainPagefind(index, language)].filter(
    ({ id }) => values.only === undefined || values.only.split(',').includes(id),
  );
  console.log(`\n${language}: ${corpus.length} articles, ${questions.length} questions`);
  console.log(heading);
  const wanted = values.variants?.split(',');
  for (const variant of listVariants(corpus, language)) {
    if (wanted && !wanted.includes(variant.id)) continue;
    for (const contender of contenders) {
      const answered = await askAll(contender, variant, questions);
      console.log(toLine(`${variant.name}, ${contender.name}`, toScore(answered)));
    }
  }
}

/** So many of the questions, evenly spread. */
function toSample<Item>(items: readonly Item[], limit: number): Item[] {
  const step = Math.max(1, items.length / limit);
  const count = Math.min(items.length, limit);
  return Array.from({ length: count }, (_, number) => items[Math.floor(number * step)]).filter(
    (item) => item !== undefined,
  );
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
    if (place !== 1 && contender.id === 'candil' && misses-- > 0)
      console.log(`  ${place}  ${asked}`);
  }
  return answered;
}

function toLine(name: string, score: Score): string {
  const shares = [
    score.first,
    score.firstThree,
    score.firstFive,
    score.mrr,
    score.withoutResults,
    score.answer,
  ];
  const times = [score.median, score.p95].map((time) => time.toFixed(1).padStart(9));
  return `${name.padEnd(42)}${shares.map((share) => `${(100 * share).toFixed(1)} %`.padStart(9)).join('')}${times.join('')}`;
}

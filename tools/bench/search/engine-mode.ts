import { ask } from './ask.ts';
import { listContenders, type SearchContender, type Searched } from './contenders.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Question } from './questions.ts';
import { heading, toLine } from './report.ts';
import { toScore, type Answered } from './score.ts';
import { listVariants, type Variant } from './variants.ts';

/** Asks every contender in this process, and prints a line of figures for each way of asking. */
export async function benchEngine(searched: Searched, options: BenchOptions): Promise<void> {
  const { corpus, language } = searched;
  const contenders = await listContenders(searched, options.only);
  const questions = toSample(searched.questions, options.limit);
  console.log(`\n${language}: ${corpus.length} articles, ${questions.length} questions`);
  console.log(heading);
  for (const variant of listVariants(corpus, language, options.variants)) {
    for (const contender of contenders) {
      const missed = await askInNode(contender, variant, questions, searched.toUrl);
      if (contender.id !== 'candil') continue;
      for (const line of missed.slice(0, options.misses)) console.log(line);
    }
  }
}

/** Asks one contender, prints its figures and returns a line for each question not answered first. */
export async function askInNode(
  { name, find }: SearchContender,
  variant: Variant,
  questions: readonly Question[],
  toUrl: (id: string) => string,
): Promise<string[]> {
  const answered: Answered[] = [];
  const missed: string[] = [];
  for (const question of questions) {
    const asked = await ask(question, variant.toQuery(question.query), toUrl, async (query) => ({
      pages: await find(query, variant.asYouType),
    }));
    answered.push(asked.answered);
    if (asked.answered.place > 1) missed.push(`  ${asked.answered.place}  ${asked.query}`);
  }
  console.log(toLine(`${variant.name}, ${name}`, toScore(answered)));
  return missed;
}

import { createAddresses } from './addresses.ts';
import { ask } from './ask.ts';
import { listContenders } from './contenders.ts';
import { keepIndex } from './keep-index.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Examination } from './questions.ts';
import { heading, toLine } from './report.ts';
import { toScore, type Answered } from './score.ts';
import { listVariants } from './variants.ts';

/** Asks every contender in this process, and prints a line of figures for each way of asking. */
export async function benchEngine(examination: Examination, options: BenchOptions): Promise<void> {
  const { corpus, language } = examination;
  const toUrl = createAddresses(corpus, language);
  const index = await keepIndex(examination);
  const contenders = await listContenders({ index, language, corpus, toUrl }, options.only);
  const questions = toSample(examination.questions, options.limit);
  console.log(`\n${language}: ${corpus.length} articles, ${questions.length} questions`);
  console.log(heading);
  for (const variant of listVariants(corpus, language, options.variants)) {
    for (const { id, name, find } of contenders) {
      const answered: Answered[] = [];
      const missed: string[] = [];
      for (const question of questions) {
        const asked = await ask(
          question,
          variant.toQuery(question.query),
          toUrl,
          async (query) => ({
            pages: await find(query, variant.asYouType),
          }),
        );
        answered.push(asked.answered);
        if (asked.answered.place > 1) missed.push(`  ${asked.answered.place}  ${asked.query}`);
      }
      console.log(toLine(`${variant.name}, ${name}`, toScore(answered)));
      if (id === 'candil') for (const line of missed.slice(0, options.misses)) console.log(line);
    }
  }
}

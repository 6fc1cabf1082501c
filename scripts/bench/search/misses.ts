import { listContenders } from './contenders.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Examination } from './questions.ts';
import { keepTextIndex } from './texts.ts';
import { listVariants } from './variants.ts';

/**
 * Takes every second article away and asks all questions: those whose article is there have to find
 * something, the others are to find nothing. Prints both shares for each way of asking.
 */
export async function benchMisses(examination: Examination, options: BenchOptions): Promise<void> {
  const { language, toUrl } = examination;
  const corpus = examination.corpus.filter((_, number) => number % 2 === 0);
  const kept = new Set(corpus.map(({ id }) => id));
  const half = { ...examination, corpus };
  const searched = { ...half, index: await keepTextIndex(half) };
  const only = options.only ?? ['candil', 'pagefind'];
  const questions = toSample(examination.questions, options.limit);
  const isAnswered = ({ relevant }: { relevant: readonly string[] }) =>
    relevant.some((id) => kept.has(id));
  console.log(`\n${language}: ${corpus.length} of ${examination.corpus.length} articles`);
  for (const { name, find } of await listContenders(searched, only)) {
    // The words are those of the whole corpus: a reader does not know which articles are missing.
    for (const variant of listVariants(examination.corpus, language, options.variants)) {
      const found = { right: 0, answered: 0, nothing: 0, unanswered: 0 };
      for (const question of questions) {
        const pages = await find(variant.toQuery(question.query), variant.asYouType);
        const urls = question.relevant.map(toUrl);
        if (isAnswered(question)) {
          found.answered += 1;
          if (pages.some(({ url }) => urls.includes(url))) found.right += 1;
        } else {
          found.unanswered += 1;
          if (pages.length === 0) found.nothing += 1;
        }
      }
      console.log(
        `${variant.name}, ${name}`.padEnd(44) +
          `article is there: found ${toPercent(found.right, found.answered)}   ` +
          `article is not: nothing ${toPercent(found.nothing, found.unanswered)}`,
      );
    }
  }
}

const toPercent = (count: number, of: number): string =>
  `${((100 * count) / Math.max(1, of)).toFixed(1)} % of ${of}`;

import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { createSearch } from '../../../src/search/search.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Examination } from './questions.ts';
import { keepTextIndex } from './texts.ts';
import { listVariants } from './variants.ts';

/** Values of `relevanceThreshold` for which the shares are printed. */
const thresholds = [0.1, 0.15, 0.18, 0.2, 0.25, 0.3, 0.4];

/** How relevant the pages of one question are. */
interface Relevance {
  /** The article that answers; undefined if it was taken away, 0 if it was not found. */
  right: number | undefined;
  /** The most relevant page; 0 if there is none. */
  best: number;
}

/**
 * Takes every second article away, texts of one title together, and asks all questions: those whose
 * text is there have to find it, the others are to find nothing. Prints for each threshold which
 * share of either does.
 */
export async function benchMisses(examination: Examination, options: BenchOptions): Promise<void> {
  const { language } = examination;
  const titles = [...new Set(examination.corpus.map(({ title }) => title))];
  const corpus = examination.corpus.filter(({ title }) => titles.indexOf(title) % 2 === 0);
  const index = await keepTextIndex({ ...examination, corpus });
  const search = createSearch({ index: openIndexOnDisk(index, language), language });
  const kept = new Set(corpus.map(({ id }) => id));
  console.log(`\n${language}: ${corpus.length} of ${examination.corpus.length} articles`);
  console.log(
    'threshold'.padEnd(34) + thresholds.map((one) => one.toFixed(2).padStart(9)).join(''),
  );
  // The words are those of the whole corpus: a reader does not know which articles are missing.
  for (const { name, ...variant } of listVariants(examination.corpus, language, options.variants)) {
    const judged: Relevance[] = [];
    for (const { query, relevant } of toSample(examination.questions, options.limit)) {
      const { asYouType } = variant;
      const { results } = await search(variant.toQuery(query), { asYouType, unjudged: true });
      const urls = relevant.map(examination.toUrl);
      const bestOf = (some: typeof results): number =>
        some.reduce((most, { explanation }) => Math.max(most, explanation.relevance), 0);
      const isAnswered = relevant.some((id) => kept.has(id));
      judged.push({
        right: isAnswered ? bestOf(results.filter(({ url }) => urls.includes(url))) : undefined,
        best: bestOf(results),
      });
    }
    const answered = judged.flatMap(({ right }) => right ?? []);
    const unanswered = judged.flatMap(({ right, best }) => (right === undefined ? [best] : []));
    console.log(
      toRow(`${name}: found`, (least) => shareOf(answered, (relevance) => relevance >= least)),
    );
    console.log(
      toRow('… taken away: nothing', (least) =>
        shareOf(unanswered, (relevance) => relevance < least),
      ),
    );
  }
}

const shareOf = (judged: readonly number[], counts: (relevance: number) => boolean): number =>
  judged.filter(counts).length / Math.max(1, judged.length);

const toRow = (name: string, shareAt: (least: number) => number): string =>
  name.padEnd(34) +
  thresholds.map((least) => `${(100 * shareAt(least)).toFixed(1)} %`.padStart(9)).join('');

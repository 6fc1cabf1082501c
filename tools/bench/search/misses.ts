import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { createSearch } from '../../../src/search/search.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Examination } from './questions.ts';
import { keepTextIndex } from './texts.ts';
import { listVariants } from './variants.ts';

/** Log-odds for which the shares are printed; 0 is that of `sureOdds`. */
const thresholds = [-3, -2, -1, -0.5, 0, 0.5, 1, 2];

/** How likely the pages of one question answer it, as log-odds. */
interface Judged {
  /** The article that answers; undefined if it was taken away. */
  right: number | undefined;
  /** The likeliest page. */
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
    const judged: Judged[] = [];
    for (const { query, relevant } of toSample(examination.questions, options.limit)) {
      const { asYouType } = variant;
      const { results } = await search(variant.toQuery(query), { asYouType, unjudged: true });
      const urls = relevant.map(examination.toUrl);
      const bestOf = (some: typeof results): number =>
        some.reduce((most, { explanation }) => Math.max(most, explanation.odds), -Infinity);
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

import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { createSearch } from '../../../src/search/search.ts';
import { toSample, type BenchOptions } from './options.ts';
import type { Examination } from './questions.ts';
import { keepTextIndex } from './texts.ts';
import { listVariants } from './variants.ts';

/** Values of `leastFit` for which the shares are printed. */
const thresholds = [0.1, 0.15, 0.18, 0.2, 0.25, 0.3, 0.4];

/** How well the pages of one question fit. */
interface Fits {
  /** The article that answers; undefined if it was taken away, 0 if it was not found. */
  right: number | undefined;
  /** The page that fits best; 0 if there is none. */
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
  const search = createSearch({ engine: openIndexOnDisk(index, language), language });
  const kept = new Set(corpus.map(({ id }) => id));
  console.log(`\n${language}: ${corpus.length} of ${examination.corpus.length} articles`);
  console.log(
    'threshold'.padEnd(34) + thresholds.map((one) => one.toFixed(2).padStart(9)).join(''),
  );
  // The words are those of the whole corpus: a reader does not know which articles are missing.
  for (const { name, ...variant } of listVariants(examination.corpus, language, options.variants)) {
    const fits: Fits[] = [];
    for (const { query, relevant } of toSample(examination.questions, options.limit)) {
      const { asYouType } = variant;
      const { results } = await search(variant.toQuery(query), { asYouType, unjudged: true });
      const urls = relevant.map(examination.toUrl);
      const fitOf = (some: typeof results): number =>
        some.reduce((most, { explanation }) => Math.max(most, explanation.fit), 0);
      const isAnswered = relevant.some((id) => kept.has(id));
      fits.push({
        right: isAnswered ? fitOf(results.filter(({ url }) => urls.includes(url))) : undefined,
        best: fitOf(results),
      });
    }
    const answered = fits.flatMap(({ right }) => right ?? []);
    const unanswered = fits.flatMap(({ right, best }) => (right === undefined ? [best] : []));
    console.log(toRow(`${name}: found`, (least) => shareOf(answered, (fit) => fit >= least)));
    console.log(
      toRow('… taken away: nothing', (least) => shareOf(unanswered, (fit) => fit < least)),
    );
  }
}

const shareOf = (fits: readonly number[], counts: (fit: number) => boolean): number =>
  fits.filter(counts).length / Math.max(1, fits.length);

const toRow = (name: string, shareAt: (least: number) => number): string =>
  name.padEnd(34) +
  thresholds.map((least) => `${(100 * shareAt(least)).toFixed(1)} %`.padStart(9)).join('');

import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { rankWeights, type RankParts } from '../../../src/search/match/rank.ts';
import { createSearch } from '../../../src/search/search.ts';
import type { Searched } from './contenders.ts';
import { toSample, type BenchOptions } from './options.ts';
import { listVariants } from './variants.ts';

/** What each part of a score counts. */
type Weights = Record<keyof RankParts, number>;

/** A question as it was asked, with the pages that were read for it. */
interface Asked {
  /** Questions about the same text are tuned or tested together. */
  group: string;
  language: string;
  pages: readonly { parts: RankParts; isRight: boolean }[];
}

/** Ways of asking that are tuned for, unless the command names others. */
const usualVariants = ['question', 'keywords', 'typo'];

/** What a weight is multiplied with in search of a better one. */
const factors = [0, 0.5, 0.7, 1.4, 2];

/** Gains below this share of the questions are noise. */
const leastGain = 0.0005;

/** Parts of the texts, of which each is tested with weights that the others gave. */
const folds = 5;

const partNames = [
  'words',
  'passage',
  'proximity',
  'wording',
  'title',
  'keywords',
] as const satisfies readonly (keyof Weights)[];

/**
 * Asks all questions once and weighs the parts of their scores anew: prints how many first places
 * each weight is worth, the weights that give most, and, so that nobody takes a lucky fit for a gain,
 * what weights found on four fifths of the texts do on the last fifth.
 */
export async function tune(examined: readonly Searched[], options: BenchOptions): Promise<void> {
  const asked: Asked[] = [];
  for (const searched of examined) asked.push(...(await askAll(searched, options)));
  console.log(`\n${asked.length} questions; right first with the weights of today`);
  console.log(`  ${toShares(asked, rankWeights)}`);
  console.log('\nThe same with one weight multiplied by');
  console.log(''.padEnd(12) + factors.map((factor) => `× ${factor}`.padStart(9)).join(''));
  for (const name of partNames) {
    const gains = factors.map((factor) => {
      const changed = { ...rankWeights, [name]: rankWeights[name] * factor };
      return toSigned(firstShare(asked, changed) - firstShare(asked, rankWeights));
    });
    console.log(name.padEnd(12) + gains.map((gain) => gain.padStart(9)).join(''));
  }
  const best = climb(asked, rankWeights);
  console.log(`\nMost with ${toText(best)}\n  ${toShares(asked, best)}`);
  console.log(`On texts that were not tuned on: ${crossValidate(asked)}`);
}

async function askAll(searched: Searched, options: BenchOptions): Promise<Asked[]> {
  const { corpus, index, language, questions, toUrl } = searched;
  const search = createSearch({ index: openIndexOnDisk(index, language), language });
  const asked: Asked[] = [];
  for (const variant of listVariants(corpus, language, options.variants ?? usualVariants)) {
    for (const { query, relevant } of toSample(questions, options.limit)) {
      const { asYouType } = variant;
      const { results } = await search(variant.toQuery(query), { asYouType, unjudged: true });
      const urls = relevant.map(toUrl);
      const pages = results.map(({ url, explanation }) => ({
        parts: explanation,
        isRight: urls.includes(url),
      }));
      asked.push({ group: relevant[0] ?? query, language, pages });
    }
  }
  return asked;
}

/** Share of the questions of which the right page comes first; the weights of today divided out. */
function firstShare(asked: readonly Asked[], weights: Weights): number {
  const ratios = partNames.map((name): [keyof Weights, number] => [
    name,
    weights[name] / rankWeights[name],
  ]);
  const scoreOf = (parts: RankParts): number =>
    ratios.reduce((sum, [name, ratio]) => sum + parts[name] * ratio, 0);
  const right = asked.filter(({ pages }) => {
    const scored = pages.map(({ parts, isRight }) => ({ score: scoreOf(parts), isRight }));
    const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
    return scored.find(({ score }) => score === best)?.isRight === true;
  });
  return right.length / Math.max(1, asked.length);
}

/** Changes one weight after the other as long as that gains something. */
function climb(asked: readonly Asked[], start: Weights): Weights {
  let best = start;
  let share = firstShare(asked, best);
  for (let before = -1; share > before + leastGain;) {
    before = share;
    for (const name of partNames) {
      for (const factor of factors) {
        const changed = { ...best, [name]: best[name] * factor };
        const found = firstShare(asked, changed);
        if (found <= share + leastGain) continue;
        best = changed;
        share = found;
      }
    }
  }
  return best;
}

function crossValidate(asked: readonly Asked[]): string {
  const groups = [...new Set(asked.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, number) => [group, number % folds]));
  const tested = Array.from({ length: folds }, (_, fold) => {
    const inFold = (one: Asked): boolean => foldOf.get(one.group) === fold;
    const test = asked.filter(inFold);
    const found = climb(
      asked.filter((one) => !inFold(one)),
      rankWeights,
    );
    return {
      today: firstShare(test, rankWeights) * test.length,
      found: firstShare(test, found) * test.length,
    };
  });
  const sum = (name: 'today' | 'found'): number =>
    tested.reduce((total, one) => total + one[name], 0) / Math.max(1, asked.length);
  return `${toPercent(sum('found'))} with weights tuned on the others, ${toPercent(sum('today'))} today`;
}

function toShares(asked: readonly Asked[], weights: Weights): string {
  const languages = [...new Set(asked.map(({ language }) => language))];
  const shares = languages.map((language) => {
    const ofLanguage = asked.filter((one) => one.language === language);
    return `${language} ${toPercent(firstShare(ofLanguage, weights))}`;
  });
  return [...shares, `all ${toPercent(firstShare(asked, weights))}`].join('   ');
}

const toText = (weights: Weights): string =>
  partNames.map((name) => `${name} ${weights[name].toFixed(2)}`).join(', ');

const toPercent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const toSigned = (share: number): string =>
  `${share >= 0 ? '+' : '−'}${toPercent(Math.abs(share))}`;

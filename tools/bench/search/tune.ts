import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { partNames, rankWeights, type RankParts } from '../../../src/search/match/rank-weights.ts';
import { createSearch } from '../../../src/search/search.ts';
import { learnWeights, type Choice, type Weights } from './learn.ts';
import type { NamedCollection } from './contenders.ts';
import { toSample, type BenchOptions } from './options.ts';
import { isKeptAside, thirdOf, thirds } from './thirds.ts';
import { tuneOdds } from './tune-odds.ts';
import { listVariants, usualVariants } from './variants.ts';

/** A question as it was asked, with the pages that were read for it. */
interface Asked extends Choice {
  /** Questions about the same text are tuned or tested together. */
  group: string;
  collection: string;
}

/** Pages whose parts are compared: all that are read. */
const pagesCompared = 20;

/**
 * Asks all questions of all collections once and weighs the parts of their scores anew, each
 * collection counting the same: prints the first and the first three places with the weights of
 * today and without each part, what weights learned on two thirds of the texts do on the other third,
 * and the weights that a listwise model learns without the third that is kept aside.
 */
export async function tune(
  collections: readonly NamedCollection[],
  options: BenchOptions,
): Promise<void> {
  const asked: Asked[] = [];
  for (const one of collections) asked.push(...(await askAll(one, options)));
  const names = [...new Set(asked.map(({ collection }) => collection))];
  const counts = new Map(
    names.map((name) => [name, asked.filter(({ collection }) => collection === name).length]),
  );
  const weighed = asked.map((one) => ({ ...one, weight: 1 / (counts.get(one.collection) ?? 1) }));
  console.log(`\n${asked.length} questions; right first / among three, %`);
  console.log(''.padEnd(nameWidth) + names.map((name) => name.padStart(14)).join(''));
  const print = (name: string, weightsOf: (one: Asked) => Weights): void => {
    const cells = names.map((collection) =>
      toShares(
        weighed.filter((one) => one.collection === collection),
        weightsOf,
      ).padStart(14),
    );
    console.log(name.padEnd(nameWidth) + cells.join(''));
  };
  print('today', () => rankWeights);
  for (const part of partNames) print(`  without ${part}`, () => ({ ...rankWeights, [part]: 0 }));
  const ofThird = Array.from({ length: thirds }, (_, third) =>
    learnWeights(weighed.filter(({ group }) => thirdOf(group) !== third)),
  );
  print('learned on the other texts', ({ group }) => ofThird[thirdOf(group)] ?? rankWeights);
  const learned = learnWeights(weighed.filter(({ group }) => !isKeptAside(group)));
  print('learned on two thirds', () => learned);
  console.log(`\n${partNames.map((name) => `${name}: ${learned[name].toFixed(2)}`).join(', ')}`);
  await tuneOdds(collections);
}

const nameWidth = 30;

async function askAll(searched: NamedCollection, options: BenchOptions): Promise<Asked[]> {
  const { name, corpus, index, language, questions, toUrl } = searched;
  const search = createSearch({ index: openIndexOnDisk(index, language), language });
  const asked: Asked[] = [];
  const variants = options.variants ?? usualVariants(questions);
  for (const variant of listVariants(corpus, language, variants)) {
    for (const { query, relevant } of toSample(questions, options.limit)) {
      const { asYouType } = variant;
      const { results } = await search(variant.toQuery(query), {
        asYouType,
        unjudged: true,
        limit: pagesCompared,
      });
      const urls = relevant.map(toUrl);
      asked.push({
        group: relevant[0] ?? query,
        collection: `${name} ${language} ${variant.id.charAt(0)}`,
        weight: 1,
        pages: results.map(({ url, explanation: { parts } }) => ({
          parts,
          isRight: urls.includes(url),
        })),
      });
    }
  }
  return asked;
}

function toShares(asked: readonly Asked[], weightsOf: (one: Asked) => Weights): string {
  const places = asked.map((one) => placeOf(one.pages, weightsOf(one)));
  const share = (most: number): string =>
    ((100 * places.filter((place) => place <= most).length) / Math.max(1, places.length)).toFixed(
      1,
    );
  return `${share(1)} / ${share(3)}`;
}

/** The place of the right page among those that were read; `Infinity` if it is not among them. */
function placeOf(pages: Choice['pages'], weights: Weights): number {
  const scored = pages.map(({ parts, isRight }) => ({ isRight, score: toScore(parts, weights) }));
  const right = scored.filter(({ isRight }) => isRight).map(({ score }) => score);
  if (right.length === 0) return Infinity;
  const best = Math.max(...right);
  return 1 + scored.filter(({ isRight, score }) => !isRight && score > best).length;
}

const toScore = (parts: RankParts, weights: Weights): number =>
  partNames.reduce((sum, name) => sum + parts[name] * weights[name], 0);

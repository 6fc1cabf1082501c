import type { AnswerFacts } from '../../../src/search/match/answer-facts.ts';
import { factNames } from '../../../src/search/match/confidence.ts';
import { partNames, rankWeights, type RankParts } from '../../../src/search/match/rank-weights.ts';

/** What each part of a score counts. */
export type Weights = Record<keyof RankParts, number>;

/** Pages of which one is right. */
export interface Choice {
  pages: readonly { parts: RankParts; isRight: boolean }[];
  /** How much it counts beside others. */
  weight: number;
}

const rounds = 250;
const oddsRounds = 2000;
const step = 0.3;

/** Keeps weights of parts that say nothing near 0. */
const decay = 0.0005;

/** Decay rates of the two averages of Adam (Kingma and Ba 2015), and what keeps it from dividing by 0. */
const momentum = 0.9;
const spread = 0.99;
const tiny = 1e-8;

/**
 * The weights, none below 0, with which the right pages are likeliest to be chosen: the listwise
 * loss of ListNet (Cao et al. 2007) with one right page, minimised by Adam. The same choices give the
 * same weights.
 */
export function learnWeights(choices: readonly Choice[]): Weights {
  const values = partNames.map(() => 2);
  const first = partNames.map(() => 0);
  const second = partNames.map(() => 0);
  const usable = choices.filter(({ pages }) => pages.some(({ isRight }) => isRight));
  const total = usable.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (let round = 1; round <= rounds; round++) {
    const slopes = slopeOf(usable, values);
    values.forEach((value, part) => {
      const slope = (slopes[part] ?? 0) / total + decay * value;
      first[part] = momentum * (first[part] ?? 0) + (1 - momentum) * slope;
      second[part] = spread * (second[part] ?? 0) + (1 - spread) * slope ** 2;
      const mean = first[part] / (1 - momentum ** round);
      const deviation = Math.sqrt(second[part] / (1 - spread ** round)) + tiny;
      values[part] = Math.max(0, value - (step * mean) / deviation);
    });
  }
  return partNames.reduce<Weights>(
    (learned, name, part) => ({ ...learned, [name]: values[part] ?? 0 }),
    rankWeights,
  );
}

/** What is known of the best page for a question, and whether anything answers it. */
export interface JudgedQuestion {
  facts: AnswerFacts;
  isAnswered: boolean;
  /** How much it counts beside others. */
  weight: number;
}

/** The weights of a logistic model of whether a question has an answer, by gradient descent. */
export function learnOdds(judged: readonly JudgedQuestion[]): Record<string, number> {
  const total = judged.reduce((sum, { weight }) => sum + weight, 0) || 1;
  // Facts are brought to one scale, so that one step fits all.
  const scales = factNames.map((name) => {
    const mean = judged.reduce((sum, { facts, weight }) => sum + weight * facts[name], 0) / total;
    const square =
      judged.reduce((sum, { facts, weight }) => sum + weight * (facts[name] - mean) ** 2, 0) /
      total;
    return { mean, deviation: Math.sqrt(square) || 1 };
  });
  const rows = judged.map(({ facts }) => [
    ...factNames.map((name, place) => {
      const { mean, deviation } = scales[place] ?? { mean: 0, deviation: 1 };
      return (facts[name] - mean) / deviation;
    }),
    1,
  ]);
  const values = rows[0]?.map(() => 0) ?? [];
  for (let round = 0; round < oddsRounds; round++) {
    const slopes = values.map(() => 0);
    rows.forEach((row, place) => {
      const one = judged[place];
      const odds = row.reduce((sum, value, fact) => sum + value * (values[fact] ?? 0), 0);
      const error = (one?.weight ?? 0) * (1 / (1 + Math.exp(-odds)) - (one?.isAnswered ? 1 : 0));
      row.forEach((value, fact) => (slopes[fact] = (slopes[fact] ?? 0) + error * value));
    });
    values.forEach((value, fact) => (values[fact] = value - (slopes[fact] ?? 0) / total));
  }
  const learned = factNames.map((name, place): [string, number] => [
    name,
    (values[place] ?? 0) / (scales[place]?.deviation ?? 1),
  ]);
  const always = factNames.reduce(
    (sum, _, place) => sum - (learned[place]?.[1] ?? 0) * (scales[place]?.mean ?? 0),
    values.at(-1) ?? 0,
  );
  return Object.fromEntries([...learned, ['always', always]]);
}

/** The slope of the loss for each weight. */
function slopeOf(choices: readonly Choice[], values: readonly number[]): number[] {
  const slopes = partNames.map(() => 0);
  for (const { pages, weight } of choices) {
    const scores = pages.map(({ parts }) =>
      partNames.reduce((sum, name, part) => sum + parts[name] * (values[part] ?? 0), 0),
    );
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const whole = odds.reduce((sum, one) => sum + one, 0);
    const right = pages.filter(({ isRight }) => isRight).length;
    pages.forEach(({ parts, isRight }, place) => {
      const error = weight * ((odds[place] ?? 0) / whole - (isRight ? 1 / right : 0));
      partNames.forEach((name, part) => {
        slopes[part] = (slopes[part] ?? 0) + error * parts[name];
      });
    });
  }
  return slopes;
}

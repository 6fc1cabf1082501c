/** How well a list of results answered one question. */
export interface Answered {
  /** Place of the first right page, from 1; `Infinity` if it is not among the results. */
  place: number;
  results: number;
  /**
   * The shown excerpt of the first result holds the answer, and the page is right. Undefined if
   * nothing is shown, or no answer is known.
   */
  hasAnswer: boolean | undefined;
  milliseconds: number;
}

/** Figures over many questions; all but the times are shares between 0 and 1. */
export interface Score {
  first: number;
  firstThree: number;
  firstFive: number;
  /** Mean reciprocal rank of the first right page among the first ten. */
  mrr: number;
  withoutResults: number;
  answer: number | undefined;
  median: number;
  p95: number;
}

/** Throws if there is no question. */
export function toScore(answered: readonly Answered[]): Score {
  if (answered.length === 0) throw new Error('There is no question.');
  const share = (counts: (one: Answered) => boolean): number =>
    answered.filter(counts).length / answered.length;
  const sum = answered.reduce((total, { place }) => total + (place <= 10 ? 1 / place : 0), 0);
  const isShown = answered.some(({ hasAnswer }) => hasAnswer !== undefined);
  return {
    first: share(({ place }) => place === 1),
    firstThree: share(({ place }) => place <= 3),
    firstFive: share(({ place }) => place <= 5),
    mrr: sum / answered.length,
    withoutResults: share(({ results }) => results === 0),
    answer: isShown ? share(({ hasAnswer }) => hasAnswer === true) : undefined,
    ...toTimes(answered.map(({ milliseconds }) => milliseconds)),
  };
}

/** The middle and the slowest but one in twenty. */
export function toTimes(times: readonly number[]): { median: number; p95: number } {
  const sorted = times.toSorted((one, two) => one - two);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

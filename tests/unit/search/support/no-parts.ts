import type { RankParts } from '../../../../src/search/match/rank-weights.ts';

/** What a page has of a query that has nothing of it. */
export const noParts: RankParts = {
  words: 0,
  typed: 0,
  lead: 0,
  passage: 0,
  proximity: 0,
  wording: 0,
  titleWording: 0,
  title: 0,
  titleShare: 0,
  titleFit: 0,
  keywords: 0,
  questions: 0,
  questionWording: 0,
};

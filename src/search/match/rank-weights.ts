/**
 * What each part of the score counts. All parts are shares of what a page could have of the query.
 * `npm run bench:search -- --tune` finds them.
 */
export const rankWeights = {
  words: 5.6,
  typed: 1.2,
  lead: 1.1,
  passage: 2,
  proximity: 2,
  wording: 8.5,
  titleWording: 0.9,
  title: 0.3,
  titleShare: 2.2,
  titleFit: 1,
  keywords: 2,
  questions: 6,
  questionWording: 3.5,
} as const;

/** What a page has of a query, by the parts of the score. */
export type RankParts = Readonly<Record<keyof typeof rankWeights, number>>;

/** The names of the parts. */
export const partNames = [
  'words',
  'typed',
  'lead',
  'passage',
  'proximity',
  'wording',
  'titleWording',
  'title',
  'titleShare',
  'titleFit',
  'keywords',
  'questions',
  'questionWording',
] as const satisfies readonly (keyof typeof rankWeights)[];

/** The parts, weighed. */
export const scoreOf = (parts: RankParts): number =>
  partNames.reduce((sum, name) => sum + rankWeights[name] * parts[name], 0);

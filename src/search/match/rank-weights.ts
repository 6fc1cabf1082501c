/**
 * What each part of the score counts. All parts are shares of what a page could have of the query.
 * `npm run bench:search -- --tune` finds them.
 */
export const rankWeights = {
  words: 5.3,
  lead: 1.5,
  passage: 1,
  proximity: 2.4,
  wording: 10,
  titleWording: 0.5,
  title: 0.5,
  titleShare: 2.8,
  titleFit: 1.1,
  keywords: 2,
  questions: 4,
} as const;

/** What a page has of a query, by the parts of the score. */
export type RankParts = Readonly<Record<keyof typeof rankWeights, number>>;

/** The names of the parts. */
export const partNames = [
  'words',
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
] as const satisfies readonly (keyof typeof rankWeights)[];

/** The parts, weighed. */
export const scoreOf = (parts: RankParts): number =>
  partNames.reduce((sum, name) => sum + rankWeights[name] * parts[name], 0);

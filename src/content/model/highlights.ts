import type { Tallies } from '../../schemas/tallies.ts';
import type { Tally } from '../../schemas/vote.ts';
import type { CategoryView } from './categories.ts';
import type { ArticlePage } from './fallback.ts';

/** Lines in each list of the home page, unless it says otherwise. */
const highlightLimit = 5;

/** The articles that the writers put on the home page, in the order of categories and lists. */
export const listPromoted = (
  categories: readonly CategoryView[],
  limit = highlightLimit,
): ArticlePage[] =>
  categories
    .flatMap(listPages)
    .filter((page) => page.article.promoted)
    .slice(0, limit);

/** The articles of this language that changed last. */
export const listRecent = (pages: readonly ArticlePage[], limit = highlightLimit): ArticlePage[] =>
  pages
    .filter((page) => !page.isFallback && page.article.updated !== undefined)
    .sort((one, other) => ((one.article.updated ?? '') < (other.article.updated ?? '') ? 1 : -1))
    .slice(0, limit);

/** An article with its votes. */
export interface HelpfulPage {
  page: ArticlePage;
  tally: Tally;
}

/** With fewer votes than this, the interval spans most of the scale and says nothing. */
const fewestVotes = 5;

/**
 * The articles of a locale that most likely help, best first: own articles with at least
 * `fewestVotes` votes of which more than half are helpful.
 */
export const listMostHelpful = (
  pages: readonly ArticlePage[],
  tallies: Tallies,
  limit = highlightLimit,
): HelpfulPage[] =>
  listVoted(pages, tallies)
    .filter(({ tally }) => tally.helpful * 2 > tally.total)
    .sort((one, other) => wilsonLowerBound(other.tally) - wilsonLowerBound(one.tally))
    .slice(0, limit);

/** Own articles with votes enough to say something. */
const listVoted = (pages: readonly ArticlePage[], tallies: Tallies): HelpfulPage[] =>
  pages
    .flatMap((page): HelpfulPage[] => {
      const tally = tallies[`${page.locale}/${page.article.id}`];
      return tally && !page.isFallback ? [{ page, tally }] : [];
    })
    .filter(({ tally }) => tally.total >= fewestVotes);

/** Links below the search of the home page: a line of them on a desk. */
const askedLimit = 3;

/**
 * The articles that are asked for most, in a language: those with the most votes, whatever the
 * votes say, because who votes has read. Without votes those for which writers have noted more
 * questions than for most others; where all have as many, that says nothing, and there are none.
 */
export function listOftenAsked(pages: readonly ArticlePage[], tallies: Tallies): ArticlePage[] {
  const voted = listVoted(pages, tallies)
    .toSorted((one, other) => other.tally.total - one.tally.total)
    .map(({ page }) => page);
  return (voted.length > 0 ? voted : listMostNoted(pages.filter(isOwn))).slice(0, askedLimit);
}

function listMostNoted(pages: readonly ArticlePage[]): ArticlePage[] {
  const countOf = ({ article }: ArticlePage): number => article.questions.length;
  const counts = pages.map(countOf).toSorted((one, other) => one - other);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  return pages
    .filter((page) => countOf(page) > usual)
    .toSorted((one, other) => countOf(other) - countOf(one));
}

/** Articles that a reader may begin with, and what they were chosen for. */
export interface Suggested {
  reason: 'mostHelpful' | 'promoted';
  pages: readonly ArticlePage[];
}

/**
 * The articles that helped most; without enough votes those that the writers put on the home page, and
 * without these the first of each category. Only articles in the language of the page.
 */
export function listSuggested(
  pages: readonly ArticlePage[],
  categories: readonly CategoryView[],
  tallies: Tallies,
): Suggested {
  const helpful = listMostHelpful(pages, tallies).map(({ page }) => page);
  if (helpful.length > 0) return { reason: 'mostHelpful', pages: helpful };
  const promoted = listPromoted(categories).filter(isOwn);
  const firsts = categories.flatMap((category) => listPages(category).find(isOwn) ?? []);
  return {
    reason: 'promoted',
    pages: (promoted.length > 0 ? promoted : firsts).slice(0, highlightLimit),
  };
}

const isOwn = ({ isFallback }: ArticlePage): boolean => !isFallback;

/** The pages of a category, those of its sections last. */
export const listPages = ({ pages, sections }: CategoryView): ArticlePage[] => [
  ...pages,
  ...sections.flatMap((section) => section.pages),
];

/** The 97.5th percentile of the normal distribution: 95 % of it lie within ± this. */
const z = 1.959964;

/**
 * Lower bound of the Wilson score interval (95 %) for the share of helpful votes: what the share
 * is at least, likely, so that 5 of 5 does not beat 95 of 100. Between 0 and 1; 0 without votes.
 *
 * Source: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
 * Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilsonLowerBound({ helpful, total }: Tally): number {
  if (total === 0) return 0;
  const share = helpful / total;
  const square = z ** 2 / total;
  const spread = z * Math.sqrt((share * (1 - share) + square / 4) / total);
  return Math.max(0, (share + square / 2 - spread) / (1 + square));
}

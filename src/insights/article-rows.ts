import type {
  ArticleLink,
  ArticleRow,
  CommentRow,
  LeftRow,
  ReportFacts,
  ReportFilter,
  RewriteRow,
  TranslationRow,
} from './report.ts';
import type {
  EditionFacts,
  EditionKey,
  EditionSum,
  EditionWeek,
  OpenedSum,
  ReasonSum,
  WrittenComment,
} from './sums.ts';
import { wilsonLower } from './wilson.ts';

const toPath = ({ locale, articleId }: Pick<EditionKey, 'locale' | 'articleId'>): string =>
  `${locale}/${articleId}`;
/** Whether an article is of the category that a filter names, if it names one. */
export const isOfCategory = (
  { category }: Pick<ReportFilter, 'category'>,
  articleId: string,
): boolean => category === undefined || articleId.startsWith(`${category}/`);

const toKey = (edition: EditionKey): string => `${edition.edition} ${toPath(edition)}`;

const oneWeek = 7 * 24 * 60 * 60_000;

/** The editions that are shown now, by `<locale>/<articleId>`. `editions` stand in their order. */
export const listCurrent = (editions: readonly EditionFacts[]): Map<string, EditionFacts> =>
  new Map(editions.map((edition) => [toPath(edition), edition]));

/** An article by `<locale>/<articleId>`, with its words; undefined if it is gone. */
export function linkArticle(path: string, facts: ReportFacts): ArticleLink | undefined {
  const [locale = '', ...rest] = path.split('/');
  const articleId = rest.join('/');
  const found = facts.findArticle(locale, articleId);
  return found && { locale, articleId, title: found.title, url: found.url };
}

/**
 * Articles by how many readers they fail a week, at least: the lower bound of the share that said
 * "no", times the votes a week. Votes on earlier editions, and on articles that are gone, are left
 * out. An edition that began within the period is measured by the weeks since.
 */
export function rankArticles(
  sums: readonly EditionSum[],
  current: ReadonlyMap<string, EditionFacts>,
  { facts, filter, weekCount }: { facts: ReportFacts; filter: ReportFilter; weekCount: number },
): ArticleRow[] {
  const newest = new Map<string, EditionSum>();
  for (const sum of sums) {
    const path = toPath(sum);
    const edition = current.get(path)?.edition ?? newest.get(path)?.edition ?? 0;
    if (sum.edition >= edition) newest.set(path, sum);
  }
  const rows = [...newest].flatMap(([path, { edition, helpful, total }]): ArticleRow[] => {
    const link = linkArticle(path, facts);
    if (!link || total <= 0 || !isOfCategory(filter, link.articleId)) return [];
    const failing = wilsonLower(total - helpful, total);
    const weeks = countWeeks(current.get(path)?.beganAt, filter, weekCount);
    const failedPerWeek = (failing * total) / weeks;
    const none = { reasons: {}, weeks: [] };
    return [{ ...link, edition, helpful, total, failing, failedPerWeek, ...none }];
  });
  return rows.sort((one, other) => other.failedPerWeek - one.failedPerWeek);
}

/** Weeks of the period in which an edition stood on the site; one at least. */
function countWeeks(beganAt: string | undefined, { until }: ReportFilter, most: number): number {
  const began = Date.parse(beganAt ?? '');
  if (Number.isNaN(began)) return Math.max(1, most);
  const weeks = Math.ceil((Date.parse(until) - began) / oneWeek);
  return Math.max(1, Math.min(most, weeks));
}

/** Adds the reasons, and the weeks of those that have some, to articles. */
export function addDetails(
  rows: readonly ArticleRow[],
  reasons: readonly ReasonSum[],
  drawn: readonly EditionWeek[],
  weeks: readonly string[],
): ArticleRow[] {
  const reasonsOf = Map.groupBy(reasons, toKey);
  const weeksOf = Map.groupBy(drawn, toKey);
  return rows.map((row) => {
    const given = reasonsOf.get(toKey(row)) ?? [];
    const failed = weeksOf.get(toKey(row));
    return {
      ...row,
      reasons: Object.fromEntries(given.map(({ reason, given: count }) => [reason, count])),
      weeks: failed
        ? weeks.map((week) => failed.find((one) => one.week === week)?.failed ?? 0)
        : [],
    };
  });
}

/** Editions that began in the period, but for first ones: those whose effect is to be seen. */
export const listRewritten = (
  editions: readonly EditionFacts[],
  { from, until, locale, category }: ReportFilter,
): EditionFacts[] =>
  editions
    .filter(({ articleId }) => isOfCategory({ category }, articleId))
    .filter((edition) => locale === '' || edition.locale === locale)
    .filter(({ cause, beganAt }) => cause !== 'first' && beganAt >= from && beganAt < until)
    .sort((one, other) => other.beganAt.localeCompare(one.beganAt));

/** Rewrites with the votes before and after; those without a vote on either side say nothing. */
export function toRewriteRows(
  rewritten: readonly EditionFacts[],
  tallies: readonly EditionSum[],
  facts: ReportFacts,
): RewriteRow[] {
  const sums = new Map(tallies.map((tally) => [toKey(tally), tally]));
  const sumOf = (edition: EditionKey): { helpful: number; total: number } => {
    const { helpful = 0, total = 0 } = sums.get(toKey(edition)) ?? {};
    return { helpful, total };
  };
  return rewritten.flatMap((edition) => {
    const link = linkArticle(toPath(edition), facts);
    const before = sumOf({ ...edition, edition: edition.edition - 1 });
    if (!link || before.total === 0) return [];
    const { beganAt, cause } = edition;
    return [{ ...link, edition: edition.edition, beganAt, cause, before, after: sumOf(edition) }];
  });
}

/**
 * Translations that fail readers and whose original, the article with the same id in the language that
 * `translatedFrom` names or else in the default language, has begun a new edition since they did.
 */
export function toTranslationRows(
  articles: readonly ArticleRow[],
  current: ReadonlyMap<string, EditionFacts>,
  facts: ReportFacts,
): TranslationRow[] {
  return articles.flatMap((row) => {
    const { translatedFrom } = facts.findArticle(row.locale, row.articleId) ?? {};
    const from = translatedFrom ?? facts.defaultLocale;
    if (row.locale === from) return [];
    const path = `${from}/${row.articleId}`;
    const original = linkArticle(path, facts);
    const [ofOriginal, own] = [current.get(path), current.get(toPath(row))];
    if (!original || !ofOriginal || !own || ofOriginal.cause === 'first') return [];
    const [changed, translated] = [dayOf(ofOriginal), dayOf(own)];
    if (changed <= translated) return [];
    const { edition, reasons, weeks, ...rest } = row;
    return [{ ...rest, original, originalChangedAt: changed, translationChangedAt: translated }];
  });
}

/** What the writer said of a change counts before the day on which it was seen first. */
const dayOf = ({ declared, beganAt }: EditionFacts): string =>
  declared === '' ? beganAt.slice(0, 10) : declared;

/** Articles by the share of readers, at least, who left them for contact, times those readers. */
export const toLeftRows = (sums: readonly OpenedSum[], facts: ReportFacts): LeftRow[] =>
  sums
    .flatMap(({ article, opened, contacts }) => {
      const link = linkArticle(article, facts);
      const readers = Math.round(opened / facts.sampled);
      const left = Math.round(contacts / facts.sampled);
      return link
        ? [{ ...link, opened: readers, contacts: left, leaving: wilsonLower(contacts, opened) }]
        : [];
    })
    .sort((one, other) => other.leaving * other.opened - one.leaving * one.opened);

/** Comments with the edition that they speak of. */
export function toCommentRows(
  comments: readonly WrittenComment[],
  editions: readonly EditionFacts[],
  facts: ReportFacts,
): CommentRow[] {
  const known = new Map(editions.map((edition) => [toKey(edition), edition]));
  const current = listCurrent(editions);
  return comments.map(({ locale, articleId, edition, ...comment }) => {
    const path = toPath({ locale, articleId });
    const link = linkArticle(path, facts) ?? { locale, articleId, title: articleId, url: '' };
    const beganAt = known.get(toKey({ locale, articleId, edition }))?.beganAt ?? '';
    const isCurrent = edition >= (current.get(path)?.edition ?? 1);
    return { ...link, edition, beganAt, isCurrent, ...comment };
  });
}

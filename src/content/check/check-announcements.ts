import type { SiteModels } from '../model/site-model.ts';
import { toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { Announcement } from '../../schemas/announcement.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import { checkNamedArticle } from './contact/check-named-article.ts';

/** Checks announcements that are over, and links of announcements. */
export function checkAnnouncements(
  folder: ContentFolder,
  { models, lookup, now }: { models: SiteModels; lookup: ArticleLookup; now: Date },
): readonly Problem[] {
  return [...folder.entries.announcements.values()].flatMap(({ file, value, lineOf }) => {
    const problems: Problem[] = [];
    if (Date.parse(value.until) <= now.getTime()) {
      const message = `The announcement ended on ${value.until.slice(0, 10)} and is not shown any more.`;
      const place = { file, line: lineOf(['until']) };
      problems.push(toWarning('AnnouncementPast', place, message, 'Remove the file.'));
    }
    const { link } = value;
    if (link !== undefined && !/^https?:\/\//u.test(link)) {
      const place = { file, line: lineOf(['link']) };
      const remedy = (): string => remedyFor(link, lookup);
      const unknown = { code: 'LinkArticleUnknown', remedy } as const;
      const locales = listLocales(value, folder);
      problems.push(...checkNamedArticle({ id: link, place, locales, unknown }, models));
    }
    return problems;
  });
}

/** The locales that show an announcement. */
const listLocales = ({ text }: Announcement, { site }: ContentFolder): readonly string[] =>
  site.locales
    .map(({ locale }) => locale)
    .filter((locale) => typeof text === 'string' || text[locale] !== undefined);

function remedyFor(link: string, lookup: ArticleLookup): string {
  const nearest = lookup.findNearest(link);
  return nearest === undefined
    ? 'Write an article id such as "billing/invoices", or an address that starts with https://.'
    : `Did you mean "${nearest}"?`;
}

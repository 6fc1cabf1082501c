import { toError, toWarning, type Problem } from '../read/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { ArticleIndex } from './article-lookup.ts';

/** Checks announcements that are over, and links of announcements. */
export function checkAnnouncements(
  folder: ContentFolder,
  index: ArticleIndex,
  now: Date,
): readonly Problem[] {
  return [...folder.entries.announcements.values()].flatMap(({ file, value, lineOf }) => {
    const problems: Problem[] = [];
    if (Date.parse(value.until) <= now.getTime()) {
      const message = `The announcement ended on ${value.until.slice(0, 10)} and is not shown any more.`;
      const place = { file, line: lineOf(['until']) };
      problems.push(toWarning('AnnouncementPast', place, message, 'Remove the file.'));
    }
    const { link } = value;
    if (link !== undefined && !/^https?:\/\//u.test(link) && !index.exists(link)) {
      const nearest = index.findNearest(link);
      const place = { file, line: lineOf(['link']) };
      const message = `There is no article "${link}".`;
      const remedy =
        nearest === undefined
          ? 'Write an article id such as "billing/invoices", or an address that starts with https://.'
          : `Did you mean "${nearest}"?`;
      problems.push(toError('LinkArticleUnknown', place, message, remedy));
    }
    return problems;
  });
}

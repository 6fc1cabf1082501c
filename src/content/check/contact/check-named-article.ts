import { findShown, listDraftLocales, type SiteModels } from '../../model/site-model.ts';
import type { ProblemCode } from '../../read/files/problem-codes.ts';
import { toError, toWarning, type Place, type Problem } from '../../read/files/problem.ts';

/** An article that a file names which is no article itself, such as a topic or an announcement. */
export interface NamedArticle {
  id: string;
  place: Place;
  /** Locales in which the file is shown; readers of each have to find the article. */
  locales: readonly string[];
  /** The problem to report if there is no such article. */
  unknown: { code: ProblemCode; remedy: () => string };
}

/**
 * Checks that an article exists and is no draft. The site shows no draft, and would leave out the
 * line that names it without a word.
 */
export function checkNamedArticle(
  { id, place, locales, unknown }: NamedArticle,
  models: SiteModels,
): readonly Problem[] {
  if (!models.articleIds.has(id)) {
    return [toError(unknown.code, place, `There is no article "${id}".`, unknown.remedy())];
  }
  const lacking = listDraftLocales(models, id, locales);
  if (lacking.length === 0) return [];
  const remedy = 'Take "draft: true" out of it, or remove the line.';
  const isShown = locales.some((locale) => findShown(models.published, locale, id) !== undefined);
  return isShown
    ? [
        toWarning(
          'LinkToDraft',
          place,
          `"${id}" is a draft in ${lacking.join(', ')} and is left out there.`,
          remedy,
        ),
      ]
    : [toError('LinkToDraft', place, `"${id}" is a draft and is left out of the site.`, remedy)];
}

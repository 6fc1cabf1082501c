import { ownPageUrl } from '../../i18n/urls.ts';
import { linkablePages } from '../model/site-pages.ts';
import { findFrontMatterLine } from '../read/front-matter.ts';
import { toError, toWarning, type Problem } from '../read/files/problem.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { checkFields } from './check-front-matter.ts';

type Folder = Pick<ContentFolder, 'ownPages' | 'dir'>;

/**
 * Checks the pages of the company beside its articles: what their fields say to readers, fields that
 * mean something in articles alone, and names that another page has.
 */
export const checkOwnPages = ({ ownPages, dir }: Folder, now: Date): readonly Problem[] => [
  ...checkFields({ articles: ownPages, dir }, now),
  ...ownPages.flatMap((page) => [...checkUnused(page, dir), ...checkName(page)]),
];

/** Fields of articles that change nothing in a page beside them. */
const unusedFields = [
  ...(['related', 'order', 'promoted', 'significance'] as const),
  ...(['translatedFrom', 'countedAs', 'tally'] as const),
];

function checkUnused(page: ArticleFile, dir: string): readonly Problem[] {
  return unusedFields.flatMap((field) => {
    const value = page.frontMatter[field];
    const isEmpty = value === undefined || value === false;
    if (isEmpty || (Array.isArray(value) && value.length === 0)) return [];
    return [
      toWarning(
        'FieldUnused',
        { file: page.file, line: findFrontMatterLine(dir, page, [field]) },
        `"${field}" changes nothing in a page beside the articles.`,
        'Remove it; a page is in no list of articles, and nobody votes on it.',
      ),
    ];
  });
}

/** Names of pages of Candil at addresses of other names, where an address says that one is taken. */
const namesElsewhere: ReadonlySet<string> = new Set(
  Object.entries(linkablePages).flatMap(([name, toUrl]) =>
    toUrl('en') === ownPageUrl('en', name) ? [] : name,
  ),
);

/** A link by that name leads to a page of Candil. */
const checkName = ({ id, file }: ArticleFile): readonly Problem[] =>
  namesElsewhere.has(id)
    ? [
        toError(
          'AddressTaken',
          { file },
          `"page:${id}" is a page of every help centre, so no link could name this one.`,
          'Rename the file.',
        ),
      ]
    : [];

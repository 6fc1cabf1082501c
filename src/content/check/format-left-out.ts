import { isError } from '../read/files/problem.ts';
import type { LeftOutFile } from './leave-out.ts';

/** Errors of a file that are listed; the others are counted. */
const shownReasons = 3;

/**
 * What a build left out, by file with its reasons:
 *
 * ```
 * Left out of the site: 1 of 240 articles.
 *
 * content/articles/de/rechnung/zahlen.mdx
 *   line 3: LinkArticleUnknown. There is no article "billing/invoice". Did you mean "billing/invoices"?
 * ```
 *
 * Empty if nothing was left out. `total` counts the articles of the content folder.
 */
export function formatLeftOut(leftOut: readonly LeftOutFile[], counts: LeftOutCounts): string {
  if (leftOut.length === 0) return '';
  const { articles, total } = counts;
  const others = Math.max(0, leftOut.length - articles);
  const more = others > 0 ? ` and ${others} other ${others === 1 ? 'file' : 'files'}` : '';
  const head = `Left out of the site: ${articles} of ${total} ${total === 1 ? 'article' : 'articles'}${more}.`;
  return [head, ...leftOut.map(formatFile)].join('\n\n');
}

/** How many articles were left out, of how many. */
export interface LeftOutCounts {
  articles: number;
  total: number;
}

function formatFile({ file, reasons }: LeftOutFile): string {
  const errors = reasons.filter(isError);
  const lines = errors.slice(0, shownReasons).map(({ code, line, message, remedy }) => {
    const place = line === undefined ? '' : `line ${line}: `;
    return `  ${place}${code}. ${message} ${remedy}`;
  });
  const more = errors.length - lines.length;
  return [file, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

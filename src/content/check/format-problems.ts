import { errorPagesName } from '../../lib/error-pages.ts';
import { showSigns } from '../../lib/text/plain-line.ts';
import type { Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';

/**
 * Warnings of one kind that are printed; the others are counted, since they ask for the same work.
 */
const shownWarnings = 5;

/**
 * Problems as text, in the given order:
 *
 * ```
 * LinkArticleUnknown content/articles/de/rechnung/zahlen.mdx:3
 * There is no article "billing/invoice". Did you mean "billing/invoices"?
 * ```
 *
 * Warnings are marked, and of each kind only the first few are shown unless `all` is true; errors
 * are always shown. No problems give an empty text.
 */
export function formatProblems(
  problems: readonly Problem[],
  { all = false }: { all?: boolean } = {},
): string {
  const seen = new Map<string, number>();
  const shown = problems.filter(({ code, severity }) => {
    if (severity === 'error') return true;
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return all || count <= shownWarnings;
  });
  return [...shown.map(formatProblem), ...(all ? [] : formatRest(seen))].join('\n\n');
}

/**
 * One problem: code and place, then what is wrong and what to do, two lines. Names of files and what is
 * quoted may come from a stranger, by a pull request: they write nothing else into a log.
 */
export function formatProblem({ code, file, line, message, remedy, severity }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const mark = severity === 'warning' ? ' (warning)' : '';
  const text = `${message} ${remedy}`.replaceAll(/\s*\n\s*/gu, ' ');
  return `${code} ${showSigns(place)}${mark}\n${showSigns(text)}`;
}

const formatRest = (seen: ReadonlyMap<string, number>): readonly string[] =>
  [...seen]
    .filter(([, count]) => count > shownWarnings)
    .map(
      ([code, count]) =>
        `${code}: ${count - shownWarnings} more warnings of this kind; npm run check:content -- --all shows them.`,
    );

/** Problems as JSON, one array, for editors and continuous integration. */
export const formatProblemsAsJson = (problems: readonly Problem[]): string =>
  JSON.stringify(problems, null, 2);

/** The last line of a check: how much was looked at and what was found. */
export function formatSummary(
  { articles, unreadable, site }: Pick<ContentFolder, 'articles' | 'unreadable' | 'site'>,
  problems: readonly Problem[],
  { folderName, seconds }: { folderName: string; seconds: number },
): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const looked = `${count(articles.length + unreadable.length, 'article')} in ${count(site.locales.length, 'language')}`;
  const took = `${seconds.toFixed(1)} s`;
  if (errors > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    return `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${count(files, 'file')}; ${looked} checked in ${took}. ${errorPagesName} explains each.`;
  }
  const rest = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  return `${folderName} is fine: ${looked}${rest}, checked in ${took}.`;
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

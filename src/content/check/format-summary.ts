import type { Problem } from '../read/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';

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
    return `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${count(files, 'file')}; ${looked} checked in ${took}. docs/errors/<name>.md explains each.`;
  }
  const rest = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  return `${folderName} is fine: ${looked}${rest}, checked in ${took}.`;
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

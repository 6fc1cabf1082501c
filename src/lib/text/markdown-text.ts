import { toPlainLine } from './plain-line.ts';

/**
 * A text of a stranger in Markdown, as code: there, GitHub and GitLab take nothing for a mention, a
 * link, an order such as `fixes #1`, an emoji or HTML. The fence is longer than any in the text
 * (CommonMark 0.31, 6.1).
 *
 * @example
 * toCodeSpan('@all <b>`'); // '`` @all <b>` ``'
 */
export function toCodeSpan(text: string): string {
  const line = toPlainLine(text);
  if (line === '') return '';
  const runs = line.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = /^`|`$/u.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** The same in a cell of a table, where a bar would end the cell even in code (GFM 0.29, 4.10). */
export const toCodeCell = (text: string): string => toCodeSpan(text.replaceAll('|', '¦'));

/**
 * A text of a writer in a line of Markdown: every mark that means something there is escaped, and
 * a mention is broken by an invisible sign.
 */
export const toMarkdownText = (text: string): string =>
  toPlainLine(text)
    .replace(/[\\`*_{}[\]()<>#+!|~&]/gu, '\\$&')
    .replace(/@/gu, '@\u2060')
    .replace(/(\w)\/\//gu, '$1/\u2060/');

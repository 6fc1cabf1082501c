import { escapeHtml } from '../../lib/escape.ts';
import type { Problem } from '../../content/read/files/problem.ts';

/** Address below which the preview explains codes: the files of docs/errors. */
export const errorPages = '/@candil/errors/';

/** Problems listed at most; longer lists are read in the terminal, where they can be searched. */
const shownProblems = 40;

/** What is wrong, errors first; within them what concerns `file`, the one that the page shows. */
export function sortProblems(
  problems: readonly Problem[],
  file: string | undefined,
): readonly Problem[] {
  const rank = (problem: Problem): number =>
    (problem.severity === 'error' ? 0 : 2) + (problem.file === file ? 0 : 1);
  return problems.toSorted((one, other) => rank(one) - rank(other));
}

/** Problems as a list. Each has its place, what is wrong, what to do, and its code. */
export function toListHtml(problems: readonly Problem[]): string {
  const items = problems.slice(0, shownProblems).map(toItemHtml).join('');
  const rest = problems.length - shownProblems;
  const more = rest > 0 ? `<p>And ${rest} more: see <code>npm run check:content</code>.</p>` : '';
  return `<ul role="list">${items}</ul>${more}`;
}

function toItemHtml({ code, file, line, message, remedy, severity }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `<li class="${severity}"><p><code class="place">${escapeHtml(place)}</code> <a href="${errorPages}${code}" target="_blank">${code}</a></p><p>${escapeHtml(message)} <strong>${escapeHtml(remedy)}</strong></p></li>`;
}

/** "2 mistakes, 1 warning"; empty without problems. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [count(errors, 'mistake'), count(problems.length - errors, 'warning')];
  return parts.filter((part) => part !== '').join(', ');
}

const count = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Styles of both the panel and the page of problems; neither has the style sheets of the site. */
export const problemStyles = `
:host, .problems-page { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1a1a1a, #f2f2f2); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
li { border-inline-start: 4px solid light-dark(#b26a00, #ffb74d); padding-inline-start: .75rem; }
li.error { border-color: light-dark(#b3261e, #ff8a80); }
p { margin: 0; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
.place { font-weight: 600; }
a { color: inherit; font-size: .85em; }
`;

import { join } from 'node:path';
import type { Problem } from '../../content/read/files/problem.ts';
import { projectFolder } from '../../lib/project-folder.ts';
import { figuresStyles } from './figures-html.ts';
import { countProblems, problemStyles, sortProblems, toListHtml } from './problem-list-html.ts';

/** Address of the panel's HTML as it is now; `?path=` names the page that asks. */
export const panelAddress = '/@candil/problems';

/** Header of its answer: the revision of the content. A page of another revision is out of date. */
export const revisionHeader = 'x-candil-revision';

/** Vite's address of a file that may lie outside of the company's folder. */
const panelScript = join('/@fs/', projectFolder, 'src/build/preview/panel-client.ts').replaceAll(
  '\\',
  '/',
);

const styles = `${problemStyles}
/* Both parts in a row while they are folded; what is open stands above or below the other. */
.dock { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647; display: flex; flex-flow: row wrap-reverse; align-items: end; direction: ltr; pointer-events: none; }
details { pointer-events: auto; background: light-dark(#fff, #1e1e1e); border-block-start: 3px solid light-dark(#b26a00, #ffb74d); box-shadow: 0 -4px 16px #0004; max-block-size: 45vh; overflow: auto; text-align: start; }
details.errors { border-color: light-dark(#b3261e, #ff8a80); }
details.problems[open] { inline-size: 100%; }
details:not([open]) { border-start-end-radius: .5rem; }
/* Room at the end of the page, so that what stands there can be scrolled out from behind the list. */
.dock:has(details[open]) + .room { block-size: 45vh; }
summary { padding: .5rem 1rem; font-weight: 600; cursor: pointer; }
.list { padding: 0 1rem 1rem; }
@media print { .dock, .room { display: none; } }
`;

/**
 * HTML of the panel: what is wrong with the content, what concerns `file` first, and `figures`, what
 * readers said of the page (`figures-html.ts`). The problems are open if there are errors, which keep
 * the site from being built. Empty without either.
 */
export function toPanelContent(
  problems: readonly Problem[],
  file: string | undefined,
  figures = '',
): string {
  if (problems.length === 0 && figures === '') return '';
  const shown = toProblemsHtml(problems, file) + figures;
  const own = figures === '' ? '' : figuresStyles;
  return `<style>${styles}${own}</style><div class="dock">${shown}</div><div class="room"></div>`;
}

function toProblemsHtml(problems: readonly Problem[], file: string | undefined): string {
  if (problems.length === 0) return '';
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const title = `${countProblems(problems)} in the content`;
  const state = hasErrors ? ' errors" open' : '"';
  const list = toListHtml(sortProblems(problems, file));
  return `<details class="problems${state}><summary>${title}</summary><div class="list">${list}</div></details>`;
}

/**
 * The panel for the end of a page, and two scripts: Vite's, which tells of changes, and ours, which
 * then renews panel or page. Without `content` the panel is left out. `revision` is that of the
 * content from which the page was made.
 */
export const toPanel = (content: string | undefined, revision: number): string =>
  `<candil-problems data-revision="${revision}">${content === undefined ? '' : `<template shadowrootmode="open">${content}</template>`}</candil-problems><script type="module" src="/@vite/client"></script><script type="module" src="${panelScript}"></script>`;

import type { Problem } from '../../content/read/files/problem.ts';
import { escapeHtml } from '../../lib/escape.ts';
import { problemStyles, sortProblems, toListHtml } from './problem-list-html.ts';
import { toPanel } from './panel-html.ts';

const styles = `${problemStyles}
body { margin: 0; background: light-dark(#fff, #1e1e1e); }
main { max-inline-size: 46rem; margin: 0 auto; padding: 2rem 1rem; display: grid; gap: 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
summary { cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; margin: 0; }
`;

const toDocument = (title: string, content: string, revision: number): string =>
  `<!doctype html><html lang="en" class="problems-page"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${styles}</style></head><body><main><h1>${title}</h1>${content}</main>${toPanel(undefined, revision)}</body></html>`;

/** Shown in place of a page that cannot be built because of errors in the content. */
export function toProblemPage(
  errors: readonly Problem[],
  { file, revision }: { file: string | undefined; revision: number },
): string {
  const own = errors.filter((problem) => problem.file === file);
  const first = own.length > 0 ? own : errors;
  const others = errors.filter((problem) => !first.includes(problem));
  const rest =
    others.length === 0
      ? ''
      : `<details><summary>Other mistakes in the content: ${others.length}</summary>${toListHtml(others)}</details>`;
  return toDocument(
    'This page cannot be shown yet',
    `${toListHtml(sortProblems(first, file))}<p>Mend it and save: the page then comes by itself.</p>${rest}`,
    revision,
  );
}

/** Shown in place of a page that failed although the check finds no error in the content. */
export const toFailurePage = (reason: string, revision: number): string =>
  toDocument(
    'This page could not be made',
    `<p>The check finds no mistake in the content, so this is one of the program.</p><pre>${escapeHtml(reason)}</pre>`,
    revision,
  );

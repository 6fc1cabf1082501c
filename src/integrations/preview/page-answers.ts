import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../../content-folder/problem.ts';
import type { CheckedContent } from './checked-content.ts';
import { takeFailure } from './log-destination.ts';
import { toFailurePage, toProblemPage } from './problem-page.ts';
import { toPanel, toPanelContent } from './problem-panel.ts';

/** Marks a request of the preview to itself, which is answered by Astro alone. */
export const innerHeader = 'x-candil-preview';

type Next = (error?: unknown) => void;

interface PageAnswerParts {
  content: Pick<CheckedContent, 'get' | 'last'>;
  /** Resolves when the last change is in the pages. */
  settled: () => Promise<void>;
  /** Counts the changes that are in the pages. */
  revision: () => number;
  /** Address of the running server. */
  getAddress: () => string;
  /** File of the article at an address, as problems name it. */
  findFile: (path: string) => string | undefined;
  /** Called after each page. */
  onAnswer: () => void;
  /** Prints why a page failed if no mistake in the content explains it. */
  log: (text: string) => void;
}

/**
 * Answers requests for pages: with the page that Astro makes and what is wrong with the content at
 * its end, or with our message in its place if there is no page.
 */
export function answerPages(parts: PageAnswerParts) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !isPage(pathname) || request.headers[innerHeader] !== undefined) return next();
    if (!pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    answer(parts, pathname, search).then(({ status, html }) => {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : html);
      parts.onAnswer();
    }, next);
  };
}

/** Addresses of Vite, Astro, the API and the search index are no pages, nor are files. */
const isPage = (path: string): boolean =>
  !/^\/(?:@|__|_astro\/|node_modules\/|src\/|api(?:\/|$)|pagefind\/)/u.test(path) &&
  !/\.[^/]+$/u.test(path);

async function answer(
  parts: PageAnswerParts,
  path: string,
  search: string,
): Promise<{ status: number; html: string }> {
  await parts.settled();
  takeFailure();
  const revision = parts.revision();
  const response = await fetch(new URL(path + search, parts.getAddress()), {
    headers: { [innerHeader]: '1', accept: 'text/html' },
    redirect: 'manual',
  });
  const html = await response.text();
  // A page that fails halfway has been begun with status 200, and is never closed.
  const isWhole = response.status < 500 && html.trimEnd().endsWith('</html>');
  const file = parts.findFile(path);
  if (isWhole && (response.status !== 404 || file === undefined)) {
    const content = toPanelContent(parts.content.last()?.problems ?? [], file);
    return { status: response.status, html: withPanel(html, toPanel(content, revision)) };
  }
  const reason = takeFailure();
  const errors = (await parts.content.get()).problems.filter(isError);
  const explains = isWhole ? errors.filter((problem) => problem.file === file) : errors;
  if (explains.length > 0) return { status: 500, html: toProblemPage(errors, { file, revision }) };
  if (isWhole) return { status: response.status, html: withPanel(html, toPanel('', revision)) };
  if (reason !== undefined) parts.log(reason);
  return { status: 500, html: toFailurePage(reason ?? `There is nothing at ${path}.`, revision) };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function withPanel(html: string, panel: string): string {
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html : html.slice(0, end) + panel + html.slice(end);
}

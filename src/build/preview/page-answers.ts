import type { IncomingMessage, ServerResponse } from 'node:http';
import { isError, type Problem } from '../../content/read/problem.ts';
import { takeFailure } from './log-destination.ts';
import { toFailurePage, toProblemPage } from './failed-page-html.ts';
import { toPanel, toPanelContent } from './panel-html.ts';

/** Marks a request of the preview to itself, which is answered by Astro alone. */
export const innerHeader = 'x-candil-preview';

type Next = (error?: unknown) => void;

interface PageAnswerParts {
  /** Problems of the content as it is now; waits for the running check. */
  getProblems: () => Promise<readonly Problem[]>;
  /** What it said last. */
  lastProblems: () => readonly Problem[];
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
  /** Prints why a page failed where no problem of the content explains it. */
  log: (text: string) => void;
}

/**
 * Answers requests for pages: with Astro’s page, the panel of problems at its end, or with a page
 * of ours if Astro has none.
 */
export function answerPages(parts: PageAnswerParts) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    // A path that begins with two slashes would lead to another server.
    if (
      !isRead ||
      pathname.startsWith('//') ||
      !isPage(pathname) ||
      request.headers[innerHeader] !== undefined
    )
      return next();
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
  const response = await fetch(toOwnAddress(parts.getAddress(), path, search), {
    headers: { [innerHeader]: '1', accept: 'text/html' },
    redirect: 'manual',
  });
  const html = await response.text();
  // A page that fails halfway has status 200 already, and its HTML is never closed.
  const isWhole = response.status < 500 && html.trimEnd().endsWith('</html>');
  const file = parts.findFile(path);
  if (isWhole && (response.status !== 404 || file === undefined)) {
    const content = toPanelContent(parts.lastProblems(), file);
    return { status: response.status, html: withPanel(html, toPanel(content, revision)) };
  }
  const reason = takeFailure();
  const errors = (await parts.getProblems()).filter(isError);
  const explains = isWhole ? errors.filter((problem) => problem.file === file) : errors;
  if (explains.length > 0) return { status: 500, html: toProblemPage(errors, { file, revision }) };
  if (isWhole) return { status: response.status, html: withPanel(html, toPanel('', revision)) };
  if (reason !== undefined) parts.log(reason);
  return { status: 500, html: toFailurePage(reason ?? `There is nothing at ${path}.`, revision) };
}

/** Set piece by piece: a path that begins with two slashes would name another server. */
function toOwnAddress(address: string, path: string, search: string): URL {
  const url = new URL(address);
  url.pathname = path;
  url.search = search;
  return url;
}

function withPanel(html: string, panel: string): string {
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html : html.slice(0, end) + panel + html.slice(end);
}

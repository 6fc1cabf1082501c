import type { IncomingMessage, ServerResponse } from 'node:http';
import { isError, type Problem } from '../../content/read/files/problem.ts';
import { takeFailure } from './log-destination.ts';
import type { PageGate } from './page-gate.ts';
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
  /** Waits until a page can be made; the result is called when it is. */
  enter: PageGate['enter'];
  /** Counts the changes that are in the pages. */
  revision: () => number;
  /** Address of the running server. */
  getAddress: () => string;
  /** File of the article at an address, as problems name it. */
  findFile: (path: string) => string | undefined;
  /** HTML of what readers said of a page, for whoever asks; empty if there is nothing. */
  showFigures: (path: string, request: IncomingMessage) => string;
  /** Whether a page at an address is the company's, which Astro alone answers. */
  isCompanys: (path: string) => boolean;
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
    if (request.headers[innerHeader] !== undefined) {
      void parts.enter().then((leave) => {
        response.once('close', leave);
        next();
      });
      return;
    }
    // A path that begins with two slashes would lead to another server.
    if (!isRead || pathname.startsWith('//') || !isPage(pathname) || parts.isCompanys(pathname))
      return next();
    if (!pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    answer(parts, { path: pathname, search, request }).then(({ status, html }) => {
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
  { path, search, request }: { path: string; search: string; request: IncomingMessage },
): Promise<{ status: number; html: string }> {
  let page = await askAstro(parts, path, search);
  // While content and modules come anew a page can fail without a word: it is made once more.
  if (!page.isWhole && page.reason === undefined) page = await askAstro(parts, path, search);
  const { status, html, isWhole, reason, revision } = page;
  const file = parts.findFile(path);
  if (isWhole && (status !== 404 || file === undefined)) {
    const figures = parts.showFigures(path, request);
    const content = toPanelContent(parts.lastProblems(), file, figures);
    return { status, html: withPanel(html, toPanel(content, revision)) };
  }
  const errors = (await parts.getProblems()).filter(isError);
  const explains = isWhole ? errors.filter((problem) => problem.file === file) : errors;
  if (explains.length > 0) return { status: 500, html: toProblemPage(errors, { file, revision }) };
  if (isWhole) return { status, html: withPanel(html, toPanel('', revision)) };
  if (reason !== undefined) parts.log(reason);
  return { status: 500, html: toFailurePage(reason ?? `There is nothing at ${path}.`, revision) };
}

interface AstroPage {
  status: number;
  html: string;
  /** False for a page that fails halfway: it has status 200 already, and its HTML is never closed. */
  isWhole: boolean;
  /** Why it failed, where Astro has said so. */
  reason: string | undefined;
  /** Of the content that is in it, at least. */
  revision: number;
}

async function askAstro(parts: PageAnswerParts, path: string, search: string): Promise<AstroPage> {
  await parts.settled();
  takeFailure();
  const revision = parts.revision();
  const response = await fetch(toOwnAddress(parts.getAddress(), path, search), {
    headers: { [innerHeader]: '1', accept: 'text/html' },
    redirect: 'manual',
  });
  const html = await response.text();
  // The page for what is not there may be the company's.
  const isClosed = response.status === 404 || html.trimEnd().endsWith('</html>');
  const isWhole = response.status < 500 && isClosed;
  return {
    status: response.status,
    html,
    isWhole,
    reason: isWhole ? undefined : takeFailure(),
    revision,
  };
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

import { basename, posix } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';
import { z } from 'zod';
import type { Problem } from '../../content/read/files/problem.ts';
import { readErrorPage } from '../../lib/error-pages.ts';
import type { Environment } from '../../schemas/environment.ts';
import type { IndexFile } from '../../search/index/write/index-language.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { mountApi } from './api-dev.ts';
import { openArticlePanel, type ArticlePanel } from './article-figures.ts';
import { listLocaleFolders } from '../../content/read/locale-folders.ts';
import { readBasePath } from '../hooks/read-base-path.ts';
import { brandStyleModules } from '../hooks/brand-styles.ts';
import { startAskedThread } from './asked-thread.ts';
import type { IndexRequest } from './index-worker.ts';
import { createLiveIndex, type LiveIndex } from './live-index.ts';
import { LivePages } from './live-pages.ts';
import { serveIndex } from './serve-index.ts';
import { createCheckedContent, type CheckedContent } from './checked-content.ts';
import { forgetModule, forgetModules } from './forget-modules.ts';
import { forgetfulWorker } from './forgetful-worker.ts';
import { answerPages } from './page-answers.ts';
import { createPageGate, type PageGate } from './page-gate.ts';
import { onPagesChanged } from './pages-changed.ts';
import { errorPages } from './problem-list-html.ts';
import { toPreviewPath } from './preview-path.ts';
import { panelAddress, revisionHeader, toPanelContent } from './panel-html.ts';
import { followFolder, type Refresh } from './refresh.ts';
import { isCompanyPage, noRoutes, type CompanyRoutes } from './company-routes.ts';
import { createNewsPrinter } from './print-news.ts';
import { serveTypedFiles } from './typed-files.ts';

type Setup = HookParameters<'astro:server:setup'>;
type Server = Setup['server'];

/**
 * Quiet time before the search index is made, from all pages, so that the first pages do not wait
 * for it. In milliseconds.
 */
const quietTime = 1500;

export interface RunningPreview {
  stop: () => Promise<void>;
}

interface PreviewParts {
  environment: Environment;
  server: Server;
  refreshContent: NonNullable<Setup['refreshContent']>;
  /** What a company's Astro site answers besides the help centre. */
  getRoutes?: (() => CompanyRoutes) | undefined;
}

/** Adds to Astro's server what a writer needs beside the pages. */
export async function startPreview(parts: PreviewParts): Promise<RunningPreview> {
  const { environment, server, getRoutes = () => noRoutes } = parts;
  const getAddress = (): string => findAddress(server);
  const files = new Map<string, string>();
  const locales = listLocaleFolders(environment.CONTENT_DIR);
  server.middlewares.use(withoutPath(readBasePath(environment), locales));
  if (parts.getRoutes === undefined) refuseEditor(server);
  const printNews = createNewsPrinter(console.log);
  const content = createCheckedContent(getRoutes, (checked) => {
    for (const [address, file] of checked.files) files.set(address, file);
    printNews(checked.problems);
    tellBrowsers(server);
  });
  const indexer = startAskedThread<IndexRequest, readonly IndexFile[]>(
    new URL('./index-worker.ts', import.meta.url),
    // From our own thread: as it was sent.
    z.custom<readonly IndexFile[]>(),
  );
  const live = new LivePages({ getAddress });
  const { ask: build } = indexer;
  const index = createLiveIndex({ pages: live, content, build, log: console.log });
  const pages = followContent(parts, { content, index });
  const manifest = async (): Promise<Manifest> => (await content.get()).manifest;
  const api = await mountApi({ environment, server, getAddress, manifest });
  const figures = openArticlePanel({
    ...{ environment, manifest, lastManifest: () => content.last()?.manifest },
    onRead: () => tellBrowsers(server),
    log: (message) => console.error(`\n${message}`),
  });
  const findFile = (path: string): string | undefined => files.get(path);
  const lastProblems = (): readonly Problem[] => content.last()?.problems ?? [];
  const getProblems = async (): Promise<readonly Problem[]> => (await content.get()).problems;
  const showFigures = figures.show;
  const knowledge = { getProblems, lastProblems, findFile, showFigures, ...pages };
  server.middlewares.use('/pagefind', serveIndex(index));
  mountExtras(server, knowledge);
  server.middlewares.use(serveTypedFiles(getAddress));
  const prepareIndex = afterQuiet(() => {
    // If it fails, whoever searches next gets the error.
    index.prepare().catch(() => undefined);
  });
  const onAnswer = (): void => {
    prepareIndex();
    figures.refresh();
  };
  const isCompanys = (path: string): boolean =>
    isCompanyPage(path, getRoutes(), content.last()?.manifest.locales ?? locales);
  const handlers = { getAddress, isCompanys, onAnswer, log: console.error };
  server.middlewares.use(answerPages({ ...knowledge, ...handlers }));
  return {
    stop: async () => {
      pages.stop();
      await Promise.all([content.stop(), indexer.stop(), figures.stop(), api.close()]);
    },
  };
}

/** Tells open pages that problems may have changed; they then ask for them (`panel-client.ts`). */
const tellBrowsers = ({ environments }: Server): void =>
  environments.client.hot.send('candil:news', null);

interface Pages extends Refresh, Pick<PageGate, 'enter'> {
  /** Counts the changes that are in the pages. */
  revision: () => number;
}

/** Takes every change of the content folder into pages, check and index. */
function followContent(
  { environment, server, refreshContent }: PreviewParts,
  { content, index }: { content: CheckedContent; index: LiveIndex },
): Pages {
  const { CONTENT_DIR: contentDir } = environment;
  let revision = 0;
  let changed = Promise.withResolvers<undefined>();
  const gate = createPageGate();
  onPagesChanged(server, gate, () => {
    revision += 1;
    changed.resolve(undefined);
    tellBrowsers(server);
    changed = Promise.withResolvers();
  });
  const refresh = followFolder({
    contentDir,
    onChange: (paths) => {
      content.check();
      index.forget(paths);
      forgetModules(
        server.environments,
        paths.map((path) => posix.join(contentDir.replaceAll('\\', '/'), path)),
      );
      if (paths.some(isOfLooks)) {
        for (const id of brandStyleModules) forgetModule(server.environments, id);
      }
    },
    load: async () => {
      await Promise.race([refreshContent({}), changed.promise]);
      await gate.opened();
    },
    onError: console.error,
  });
  return { ...refresh, enter: gate.enter, revision: () => revision };
}

/** Whether a file of the content folder has a part in the looks of the company. */
const isOfLooks = (path: string): boolean => /^(?:site\.yaml$|brand\/|announcements\/)/u.test(path);

interface Knowledge extends Pages {
  lastProblems: () => readonly Problem[];
  /** File of the article at an address, as problems name it. */
  findFile: (path: string) => string | undefined;
  showFigures: ArticlePanel['show'];
}

/** What the panel asks for, what codes mean, and a service worker that takes itself away. */
function mountExtras(
  { middlewares }: Server,
  { lastProblems, findFile, showFigures, revision }: Knowledge,
): void {
  middlewares.use(panelAddress, (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').searchParams.get('path') ?? '';
    response.setHeader(revisionHeader, revision());
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const figures = showFigures(path, request);
    response.end(toPanelContent(lastProblems(), findFile(path), figures));
  });
  middlewares.use(errorPages, explainCode);
  middlewares.use('/sw.js', (_, response) => {
    response.setHeader('content-type', 'text/javascript').end(forgetfulWorker);
  });
}

/** The page that says what a code means. */
function explainCode(request: IncomingMessage, response: ServerResponse): void {
  void readErrorPage(basename(request.url ?? '')).then((text) => {
    if (text === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', 'text/plain; charset=utf-8').end(text);
  });
}

/** The preview stands at the root, and answers under the path that the site will have as well. */
const withoutPath =
  (base: string, locales: readonly string[]) =>
  (request: IncomingMessage, _: ServerResponse, next: () => void): void => {
    const { url = '/' } = request;
    const [path = '/', ...query] = url.split('?');
    if (base !== '') request.url = [toPreviewPath(path, base, locales), ...query].join('?');
    next();
  };

/**
 * Vite opens any file of the machine in an editor for whoever asks, a link on a page of a stranger too.
 * Its overlay, which asks, is not shown here.
 */
function refuseEditor({ middlewares }: Server): void {
  middlewares.use('/__open-in-editor', (_, response) => {
    response.writeHead(404).end();
  });
}

/** Calls `act` once, when nothing has called the result for a while. */
function afterQuiet(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isDone = false;
  return () => {
    if (isDone) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDone = true;
      act();
    }, quietTime);
  };
}

function findAddress({ resolvedUrls }: Server): string {
  const address = resolvedUrls?.local[0] ?? resolvedUrls?.network[0];
  if (address === undefined) throw new Error('The server does not listen yet.');
  return address;
}

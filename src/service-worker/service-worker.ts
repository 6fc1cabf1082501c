/**
 * Reading and searching what was visited works offline. The build writes this file to the root of the site as sw.js, with
 * its types taken out, what it imports and the build's id put in, so it stands alone.
 *
 * Pages are always asked from the network; a kept copy is shown only when that fails, and it says
 * so itself. What has a hash in its name never changes and is taken from the store first.
 */

import { hasHashedName } from '../lib/hashed-name.ts';
import { fetchAhead, fetchPage, isPrefetch, keepStyles, takeAhead } from './lean-pages.ts';
import { base, findKept, removeOtherStores, storeName } from './store.ts';

/** Pages kept: what a reader visits in months, below 5 MB on the device. */
const keptPages = 150;

/** A network that is silent for longer than this many milliseconds is taken for none. */
const patience = 8000;

/** Only these headers of a page are kept: its text is stored without its compression. */
const keptHeaders = ['content-type', 'content-security-policy', 'date'] as const;

/** Answers after which an older copy would be wrong. */
const goneStatus: readonly number[] = [404, 410];

/** What this file uses of a worker's scope; TypeScript's own types exclude those of a page. */
interface WorkerScope {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
    (type: 'message', listener: (event: VisitEvent) => void): void;
  };
}

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LastingEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** Addresses of a page and of what it loaded before there was a worker. */
interface VisitEvent extends LastingEvent {
  data: unknown;
}

declare const self: WorkerScope;

/** The way from the root of the site. */
const toOwnPath = (pathname: string): string => pathname.slice(base.length);

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOtherStores().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keepVisited(event.data));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOwn = origin === location.origin && pathname.startsWith(`${base}/`);
  if (request.method !== 'GET' || !isOwn) return;
  // What a writer sees stays on no device.
  if (/^\/(?:api|insights)(?:\/|$)/u.test(toOwnPath(pathname))) return;
  const isPage = request.mode === 'navigate';
  if ((isPage || isPrefetch(request, pathname)) && !isOfHelpCentre(pathname)) return;
  if (isPage) event.respondWith(answerPage(event, pathname));
  else if (isPrefetch(request, pathname)) event.respondWith(fetchAhead(request));
  else if (hasHash(pathname)) event.respondWith(answerForEver(event, pathname));
  else if (isShared(pathname)) event.respondWith(answerFreshly(event, pathname));
});

/**
 * Folders in which the pages of the help centre lie, put in place by the build of an Astro site that
 * has pages of the company besides. No build else says any: every page is one then.
 */
const pageFolders = '__PAGE_FOLDERS__';

const isOfHelpCentre = (pathname: string): boolean =>
  !pageFolders.startsWith('/') ||
  pageFolders.split(' ').some((folder) => toOwnPath(pathname).startsWith(folder));

/** Names that hold a hash: scripts, styles, pictures, and the chunks of the search index. */
function hasHash(pathname: string): boolean {
  const path = toOwnPath(pathname);
  return (
    hasHashedName(path) ||
    /^\/pagefind\/(?:fragment|index|filter|vocabulary)\//u.test(path) ||
    /^\/pagefind\/.*\.pf_meta$/u.test(path)
  );
}

/** What pages share under a lasting name: the search engine and the icon. */
const isShared = (pathname: string): boolean => {
  const path = toOwnPath(pathname);
  return path.startsWith('/pagefind/') || path === '/favicon.svg';
};

async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  try {
    const kept = await findKept(path);
    const fetching = takeAhead(event.request.url) ?? fetchPage(event.request);
    const fetched = await (kept ? withPatience(fetching) : fetching);
    event.waitUntil(keepPage(path, fetched.clone()));
    return fetched;
  } catch (error) {
    const kept = await findKept(path);
    if (!kept) throw error;
    return markKept(kept);
  }
}

async function answerForEver(event: FetchEvent, path: string): Promise<Response> {
  const kept = await findKept(path);
  if (kept) return kept;
  const fetched = await fetch(event.request);
  event.waitUntil(keepFile(path, fetched.clone()));
  return fetched;
}

async function answerFreshly(event: FetchEvent, path: string): Promise<Response> {
  try {
    const fetched = await fetch(event.request);
    event.waitUntil(keepFile(path, fetched.clone()));
    return fetched;
  } catch (error) {
    const kept = await findKept(path);
    if (!kept) throw error;
    return kept;
  }
}

/**
 * Keeps a page under its path, as a new answer: one that was fetched remembers its whole address,
 * and the words of a search are nobody's business but the page's own. A full device keeps nothing.
 */
async function keepPage(path: string, response: Response): Promise<void> {
  const store = await caches.open(storeName);
  if (goneStatus.includes(response.status)) await store.delete(path);
  if (!mayBeKept(response) || response.redirected) return;
  const headers = keptHeaders.map((name): [string, string] => [
    name,
    response.headers.get(name) ?? '',
  ]);
  const html = await response.text();
  await keepStyles(html);
  const page = new Response(html, {
    headers: headers.filter(([, value]) => value !== ''),
  });
  await store.put(path, page).catch(() => undefined);
  const pages = (await store.keys()).filter(({ url }) => url.endsWith('/'));
  await Promise.all(pages.slice(0, -keptPages).map((old) => store.delete(old)));
}

async function keepFile(path: string, response: Response): Promise<void> {
  if (!mayBeKept(response)) return;
  const store = await caches.open(storeName);
  await store.put(path, response).catch(() => undefined);
}

/** Whole answers of this site that are not meant for one reader only. */
const mayBeKept = (response: Response): boolean =>
  response.status === 200 &&
  // Of this origin, or made here of one.
  ['basic', 'default'].includes(response.type) &&
  !/no-store|private/u.test(response.headers.get('cache-control') ?? '');

/** The page that was open when the worker came is kept as if it had been fetched through it. */
async function keepVisited(addresses: readonly unknown[]): Promise<void> {
  const urls = addresses.map((address) => new URL(String(address), location.href));
  const own = urls.filter(
    ({ origin, pathname }) => origin === location.origin && pathname.startsWith(`${base}/`),
  );
  await Promise.all(own.map(({ pathname }) => keepAgain(pathname).catch(() => undefined)));
}

/** Mostly from the browser's own cache, which the page has just filled. */
async function keepAgain(path: string): Promise<void> {
  if (await findKept(path)) return;
  if (path.endsWith('/')) await keepPage(path, await fetch(path));
  else if (hasHash(path) || isShared(path)) await keepFile(path, await fetch(path));
}

function withPatience(response: Promise<Response>): Promise<Response> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The network is silent.')), patience);
  });
  return Promise.race([response, timeout]);
}

/** Writes into the page that it is a kept copy, and of when, in the words that it brings for that. */
async function markKept(kept: Response): Promise<Response> {
  const html = await kept.text();
  const notice = /(<candil-offline[^>]* data-text="([^"]*)" data-since="([^"]*)"[^>]*>)/u;
  const date = toDate(kept.headers.get('date'), /<html lang="([^"]*)"/u.exec(html)?.[1]);
  return new Response(
    html.replace(
      notice,
      (_, tag: string, text: string, since: string) =>
        `${tag}${text}${date && ` ${since.replace('{date}', date)}`}`,
    ),
    { headers: kept.headers },
  );
}

/** When a copy was made, in the language of its page (`formatTag` says why `en` is British). */
const toDate = (date: string | null, tag = 'en'): string =>
  date === null
    ? ''
    : new Date(date).toLocaleString(tag === 'en' ? 'en-GB' : tag, {
        dateStyle: 'long',
        timeStyle: 'short',
      });

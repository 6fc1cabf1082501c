/**
 * Reading and searching what was visited works offline. The build writes this file to /sw.js with
 * its types taken out and the build's id put in, so it stands alone and imports nothing.
 *
 * Pages are always asked from the network first; a kept copy is shown only when that fails, and the
 * page is told so. What has a hash in its name never changes and is taken from the store first.
 */

/** Replaced at build. A new build starts with empty stores, so that nothing of two builds mixes. */
const buildId = '__BUILD_ID__';
const storeName = `candil-${buildId}`;

/** Pages kept: what a reader visits in months, below 5 MB on the device. */
const keptPages = 150;

/** How long the network may take before a kept copy is shown, in milliseconds. */
const patience = 4000;

/** What this file uses of a worker's scope; TypeScript's own types exclude those of a page. */
interface WorkerScope {
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    get: (id: string) => Promise<{ postMessage: (message: unknown) => void } | undefined>;
  };
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
  };
}

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LastingEvent {
  request: Request;
  resultingClientId: string;
  respondWith: (response: Promise<Response>) => void;
}

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOtherStores().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (hasHash(url.pathname)) event.respondWith(answerForEver(request));
  else if (url.pathname.startsWith('/pagefind/')) event.respondWith(answerFreshly(request));
});

/** Names that hold a hash: scripts, styles, pictures, and the chunks of the search index. */
function hasHash(path: string): boolean {
  return (
    path.startsWith('/_astro/') ||
    path.startsWith('/images/') ||
    path.startsWith('/brand/') ||
    /^\/pagefind\/(?:fragment|index|filter)\//u.test(path) ||
    /^\/pagefind\/.*\.pf_meta$/u.test(path)
  );
}

async function removeOtherStores(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith('candil-') && name !== storeName);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const store = await caches.open(storeName);
  // The query of a search or of a ticket is nobody's business but the page's own.
  const key = new URL(request.url).pathname;
  const kept = await store.match(key);
  try {
    const fetched = await (kept ? withPatience(fetch(request)) : fetch(request));
    if (fetched.ok && fetched.type === 'basic' && !fetched.redirected) {
      event.waitUntil(keep(store, key, fetched.clone()));
    }
    return fetched;
  } catch (error) {
    if (!kept) throw error;
    event.waitUntil(tellStale(event.resultingClientId, kept.headers.get('date')));
    return kept;
  }
}

async function answerForEver(request: Request): Promise<Response> {
  const store = await caches.open(storeName);
  const kept = await store.match(request);
  if (kept) return kept;
  const fetched = await fetch(request);
  if (fetched.ok) await store.put(request, fetched.clone());
  return fetched;
}

async function answerFreshly(request: Request): Promise<Response> {
  const store = await caches.open(storeName);
  const key = new URL(request.url).pathname;
  try {
    const fetched = await fetch(request);
    if (fetched.ok) await store.put(key, fetched.clone());
    return fetched;
  } catch (error) {
    const kept = await store.match(key);
    if (!kept) throw error;
    return kept;
  }
}

async function keep(store: Cache, key: string, response: Response): Promise<void> {
  await store.put(key, response);
  const keys = await store.keys();
  const pages = keys.filter(({ url }) => url.endsWith('/'));
  await Promise.all(pages.slice(0, -keptPages).map((old) => store.delete(old)));
}

function withPatience(response: Promise<Response>): Promise<Response> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The network is too slow.')), patience);
  });
  return Promise.race([response, timeout]);
}

/** The page that was just opened shows that it is a kept copy, and of when. */
async function tellStale(clientId: string, date: string | null): Promise<void> {
  // The page has to be there before it can listen.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const client = await self.clients.get(clientId);
    client?.postMessage({ type: 'candil-kept-copy', date });
    if (client) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// A module, so that its names are its own; the build writes a plain script.
export {};

/** What `src/lib/base-path.ts` has; by its own name it costs the page no byte at the root of a host. */
declare const candilBase: string;

/** What browsers that know it tell about the reader's connection. */
function readConnection(name: 'saveData' | 'effectiveType'): unknown {
  return 'connection' in navigator ? Reflect.get(Object(navigator.connection), name) : undefined;
}

/** Whether the reader asked for less data: then nothing is loaded ahead. */
const isSavingData = (): boolean => readConnection('saveData') === true;

/** Whether the connection is so slow that fetching ahead would delay what the reader waits for. */
const isSlow = (): boolean => String(readConnection('effectiveType')).includes('2g');

/** How long a pointer rests on a link before the page is fetched, in milliseconds. */
const intent = 65;

const asked = new Set<string>();
let resting: number | undefined;

/** Fetches the next page when the reader is about to open it, unless they want to save data. */
function prefetchOnIntent(): void {
  if (isSavingData() || isSlow()) return;
  document.addEventListener('mouseover', ({ target }) => {
    clearTimeout(resting);
    resting = window.setTimeout(prefetch, intent, target);
  });
  for (const name of ['touchstart', 'focusin'] as const) {
    document.addEventListener(name, ({ target }) => prefetch(target), { passive: true });
  }
}

function prefetch(target: EventTarget | null): void {
  const link = target instanceof Element && target.closest('a');
  if (!link || !isOtherPage(link) || asked.has(link.pathname)) return;
  asked.add(link.pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = link.href;
  document.head.append(hint);
}

/** A page of this site: their addresses end with a slash, those of files and of the API do not. */
const isOtherPage = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname !== location.pathname && pathname.endsWith('/');

/**
 * Starts the service worker, unless the reader saves data. A page that was opened without it tells
 * it what to keep, itself included.
 */
async function keepCopies(): Promise<void> {
  // Absent on plain http, except on localhost.
  if (!('serviceWorker' in navigator) || isSavingData()) return;
  const { serviceWorker } = navigator;
  const isFirst = !serviceWorker.controller;
  // Refused in private windows of some browsers; the site works without.
  const registered = await serviceWorker.register(`${candilBase}/sw.js`).catch(() => undefined);
  if (!registered || !isFirst) return;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  (await serviceWorker.ready).active?.postMessage([location.pathname, ...loaded]);
}

/** Time for the page to become quiet, in milliseconds. */
const quiet = 1500;

/** Helps with the pages to come, when the page that is here has become quiet. */
export function helpLater(): void {
  setTimeout(() => {
    prefetchOnIntent();
    void keepCopies();
  }, quiet);
}

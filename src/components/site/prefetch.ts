import { isSavingData, isSlow } from './connection.ts';

/** A pointer that rests on a link for so long means it, in milliseconds. */
const intent = 65;

const asked = new Set<string>();
let resting: number | undefined;

/** Fetches the next page when the reader is about to open it, unless they want to save data. */
export function prefetchOnIntent(): void {
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

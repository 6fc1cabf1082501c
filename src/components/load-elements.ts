/** Far enough ahead for the element to be ready when the reader gets there. */
const margin = '300px';

/** Calls `load` if the page has an element that matches. */
export function loadWhenThere(selector: string, load: () => Promise<unknown>): void {
  if (document.querySelector(selector)) void load();
}

/**
 * Calls `load` if the page has an element that matches, and its address leads to a place, now or
 * later: what is loaded looks after the places that follow.
 */
export function loadWhenTargeted(selector: string, load: () => Promise<unknown>): void {
  const start = (): void => {
    if (location.hash !== '') loadWhenThere(selector, load);
  };
  window.addEventListener('hashchange', start);
  start();
}

/**
 * Calls `load` once the first matching element comes near the window. A form inside that is
 * submitted before is held back: once loaded, the element submits it; if loading fails, the browser
 * does.
 */
export function loadWhenNear(selector: string, load: () => Promise<unknown>): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) return;
  const start = () => load().finally(() => element.removeEventListener('submit', hold));
  const hold = (event: SubmitEvent): void => {
    event.preventDefault();
    void start().finally(() => element.querySelector('form')?.requestSubmit(event.submitter));
  };
  element.addEventListener('submit', hold);
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.at(-1)?.isIntersecting) return;
      observer.disconnect();
      void start();
    },
    { rootMargin: margin },
  ).observe(element);
}

/**
 * Calls `load` when the focus comes into a matching element: to load a module again costs nothing. A
 * reader who has gone offline goes without.
 */
export function loadWhenFocused(selector: string, load: () => Promise<unknown>): void {
  const start = (): void => {
    if (document.activeElement?.closest(selector)) load().catch(() => undefined);
  };
  document.addEventListener('focusin', start);
  start();
}

/**
 * Calls `load` when a reader is about to use a matching element, and what it gives when the element
 * is clicked: what a click needs is there by then, and a page that nobody clicks goes without.
 */
export function loadWhenUsed(
  selector: string,
  load: () => Promise<{ use: (element: HTMLElement) => Promise<void> }>,
): void {
  for (const type of ['focusin', 'pointerdown', 'click']) {
    document.addEventListener(type, ({ target }) => {
      const element = target instanceof Element && target.closest<HTMLElement>(selector);
      if (!element) return;
      const loaded = load();
      void (type === 'click' ? loaded.then(({ use }) => use(element)) : loaded).catch(
        () => undefined,
      );
    });
  }
}

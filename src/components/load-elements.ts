/** Far enough ahead for the element to be ready when the reader gets there. */
const margin = '300px';

/** Time for the page to become quiet, in milliseconds. */
const quiet = 1500;

/** Calls `load` if the page has an element that matches. */
export function loadWhenThere(selector: string, load: () => Promise<unknown>): void {
  if (document.querySelector(selector)) void load();
}

/** Calls `load` once the first element that matches comes near the window. */
export function loadWhenNear(selector: string, load: () => Promise<unknown>): void {
  const element = document.querySelector(selector);
  if (!element) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
}

/** Calls `load` once the page has become quiet; a reader who has gone offline goes without. */
export function loadLater(load: () => Promise<unknown>): void {
  setTimeout(() => void load().catch(() => undefined), quiet);
}

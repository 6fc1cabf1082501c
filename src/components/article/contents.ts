/** The heading counts as read when it is in the upper part of the window. */
const readingZone = 0.35;

/** Marks in the table of contents where the reader is, and keeps the mark in sight. */
export class ContentsElement extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const linkOf = new Map<Element, HTMLAnchorElement>();
    for (const link of links) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) linkOf.set(heading, link);
    }
    const mark = (): void => {
      const end = window.innerHeight * readingZone;
      const read = [...linkOf.keys()].findLast((one) => one.getBoundingClientRect().top <= end);
      this.#mark(links, read && linkOf.get(read));
    };
    const rootMargin = `0px 0px ${(readingZone - 1) * 100}% 0px`;
    const observer = new IntersectionObserver(mark, { rootMargin });
    for (const heading of linkOf.keys()) observer.observe(heading);
  }

  #mark(links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined): void {
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (current) scrollWithin(this.closest('nav'), current);
  }
}

/**
 * Scrolls a list so that one of its entries is in sight, in the middle if it was not. Never the page,
 * as `scrollIntoView` would: the reader is reading there.
 */
export function scrollWithin(list: Element | null, entry: Element): void {
  if (!list) return;
  const view = list.getBoundingClientRect();
  const box = entry.getBoundingClientRect();
  const isSeen = box.top >= view.top + box.height && box.bottom <= view.bottom - box.height;
  if (isSeen) return;
  list.scrollTop += box.top + box.height / 2 - (view.top + view.height / 2);
}

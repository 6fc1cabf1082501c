/** The heading counts as read when it is in the upper part of the window. */
const readingZone = '0px 0px -65% 0px';

/** Marks in the table of contents where the reader is. */
export class ContentsElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [
        decodeURIComponent(link.hash.slice(1)),
        link,
      ]),
    );
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) markCurrent(links.values(), links.get(target.id));
        }
      },
      { rootMargin: readingZone },
    );
    for (const id of links.keys()) {
      const heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    }
    this.#observer = observer;
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

function markCurrent(
  links: Iterable<HTMLAnchorElement>,
  current: HTMLAnchorElement | undefined,
): void {
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

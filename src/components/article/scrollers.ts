/** What scrolls in itself where the window is narrow. */
const selector = '.table-scroll, .prose pre';

/**
 * Lets the keyboard reach tables and code that are wider than the window, for browsers that do not
 * do so by themselves. One that fits is no stop: there would be nothing to do. It is named after the
 * heading above it, in the language of the text.
 */
export function watchScrollers(root: ParentNode): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) update(target);
  });
  for (const scroller of root.querySelectorAll(selector)) observer.observe(scroller);
}

function update(scroller: HTMLElement): void {
  if (scroller.scrollWidth > scroller.clientWidth) {
    scroller.tabIndex = 0;
    scroller.role = 'group';
    scroller.ariaLabel = findHeading(scroller)?.textContent ?? '';
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) scroller.removeAttribute(name);
  }
}

function findHeading(scroller: Element): Element | undefined {
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].findLast(
    (heading) => heading.compareDocumentPosition(scroller) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

watchScrollers(document);

/** Pixels of scrolling that are meant: less is an unsteady finger. */
const meant = 8;

/**
 * Tells the header when the reader scrolls down, so that it gives its room to the text on phones,
 * and when they scroll up again (site.css).
 */
export function hideHeaderOnScroll(): void {
  const header = document.querySelector<HTMLElement>('.site-header');
  if (!header) return;
  let last = scrollY;
  const onScroll = (): void => {
    if (Math.abs(scrollY - last) < meant) return;
    header.toggleAttribute('data-away', scrollY > last && scrollY > header.offsetHeight);
    last = scrollY;
  };
  document.addEventListener('scroll', onScroll, { passive: true });
}

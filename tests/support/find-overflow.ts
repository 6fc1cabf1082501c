/**
 * Runs in a browser: what sticks out of the window to the side, and what hides a part of its text.
 * Places that scroll inside themselves, such as tables, may be as wide as they like.
 */
export function findOverflow(): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push('the page scrolls to the side');
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
    // Texts for screen readers are cut on purpose; a field scrolls while one types.
    const isHidden = element.closest('.visually-hidden') !== null || clipPath !== 'none';
    const isText = !isHidden && !element.matches('input, textarea, select, svg *');
    if (!isText || !element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    const scroller = element.parentElement?.closest('.table-scroll, pre, [data-scroll]');
    const isOut = right > width + 1 || left < -1;
    if (isOut && !scroller && position !== 'fixed') found.push(`sticks out: ${describe(element)}`);
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    const isCut =
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (isCut) found.push(`hides text: ${describe(element)}`);
  }
  return found;

  function describe(element: HTMLElement): string {
    const text = element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 60);
    return `<${element.localName} class="${element.className}"> ${text}`;
  }
}

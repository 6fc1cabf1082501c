/*
 * Measurements that run inside the page (`page.evaluate`), so that nothing outside a function may be
 * used in it. Each returns what is wrong, in words; nothing is wrong in an empty list.
 */

/** WCAG 2.5.8: targets of 24 × 24 CSS pixels, spaced ones and links within a sentence aside. */
export function findSmallTargets(): string[] {
  const smallest = 24;
  const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.closest('.visually-hidden') === null;
  const targets = [...document.querySelectorAll(selector)].filter(seen);
  const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
  // A link whose box is drawn by a pseudo-element is as large as that: see the category cards.
  const isLarge = ({ element, box }: (typeof boxes)[number]): boolean =>
    (box.width >= smallest && box.height >= smallest) ||
    getComputedStyle(element, '::after').position === 'absolute';
  const isInSentence = (element: Element): boolean =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
    );
  const isSpaced = ({ element, box }: (typeof boxes)[number]): boolean => {
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    return boxes.every(({ element: other, box: near }) => {
      if (other === element || other.contains(element)) return true;
      const distanceX = Math.max(near.left - x, 0, x - near.right);
      const distanceY = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(distanceX, distanceY) >= smallest / 2;
    });
  };
  return boxes
    .filter((target) => !isLarge(target) && !isInSentence(target.element) && !isSpaced(target))
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
    );
}

/** WCAG 1.4.10: the page never scrolls sideways; what does so in itself can have the focus. */
export function findOverflow(): string[] {
  const { documentElement: root } = document;
  const isReachable = (element: Element): boolean =>
    element.querySelector('a[href], button') !== null ||
    (element.getAttribute('tabindex') === '0' &&
      element.hasAttribute('role') &&
      (element.getAttribute('aria-label') ?? '') !== '');
  const scrolls = (element: Element): boolean =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth &&
    element.checkVisibility();
  const scrollers = [...document.querySelectorAll('body *')].filter(scrolls);
  const unreachable = scrollers.filter((element) => !isReachable(element));
  const strange = scrollers.filter((element) => element.querySelector('table, code') === null);
  const wide =
    root.scrollWidth > root.clientWidth
      ? [...document.querySelectorAll('body *')].filter(
          (element) =>
            element.checkVisibility() &&
            (element.getBoundingClientRect().right > root.clientWidth + 1 ||
              element.getBoundingClientRect().left < -1) &&
            scrollers.every((scroller) => !scroller.contains(element)),
        )
      : [];
  const told = (problem: string) => (element: Element) =>
    `${problem}: ${element.outerHTML.slice(0, 120)}`;
  return [
    ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : []),
    ...wide.map(told('too wide')),
    ...unreachable.map(told('scrolls, but not by keyboard')),
    ...strange.filter((element) => !element.matches('pre')).map(told('scrolls without need')),
  ];
}

/** Text that does not fit into a box that hides what is too much, or that runs out of a box. */
export function findClippedText(): string[] {
  const isMeantToHide = (element: Element): boolean =>
    getComputedStyle(element).clipPath !== 'none' || element.matches('input, select, textarea');
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && !isMeantToHide(element))
    .filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || element.textContent.trim() === '') return false;
      const hides = [overflowX, overflowY].some((value) => ['hidden', 'clip'].includes(value));
      const isTooTall = element.scrollHeight > element.clientHeight + 2 && overflowY !== 'auto';
      const isTooWide = element.scrollWidth > element.clientWidth + 2 && overflowX !== 'auto';
      const isControl = element.matches('button, .button, summary, a');
      return (hides || isControl) && (isTooTall || isTooWide) && element.clientHeight > 1;
    })
    .map((element) => `clipped: ${element.outerHTML.slice(0, 120)}`);
}

/** WCAG 1.4.12: the spacing of a reader's own style sheet. */
export function setTextSpacing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}

/** Takes the reader's own style sheet away. */
export function clearTextSpacing(): void {
  document.adoptedStyleSheets = [];
}

/** Opens what is folded, so that its content is laid out. */
export function openDetails(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Words in the cells of tables that are broken in two without a hyphen. */
export function findBrokenWords(): string[] {
  const cells = [...document.querySelectorAll('table :is(th, td)')];
  return cells.filter((cell) => cell.checkVisibility()).flatMap(brokenIn);

  function brokenIn(cell: Element): string[] {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`broken: ${word}`);
      }
    }
    return found;
  }
}

/** One heading of the first level, none skipped, all with words. */
export function findHeadingProblems(): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const skipped = headings.filter(
    (_, place) => (levels[place] ?? 0) > (levels[place - 1] ?? 0) + 1,
  );
  const mains = levels.filter((level) => level === 1);
  return [
    ...(mains.length === 1 ? [] : [`${mains.length} headings of the first level`]),
    ...skipped.map((heading) => `skips a level: ${heading.outerHTML}`),
    ...headings
      .filter(({ textContent }) => textContent.trim() === '')
      .map((heading) => `empty: ${heading.outerHTML}`),
    ...headings
      .filter((heading) => heading.querySelector('a[aria-label]') !== null)
      .map((heading) => `another name inside: ${heading.outerHTML}`),
  ];
}

/** The parts that every page has, one each, and no two of a kind with the same name. */
export function findLandmarkProblems(hasFrame: boolean): string[] {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ??
    document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
    '';
  const expected = hasFrame ? { main: 1, 'body > header': 1, 'body > footer': 1 } : { main: 1 };
  // What a width leaves out is told to nobody.
  const navigations = [...document.querySelectorAll('nav')]
    .filter((element) => element.checkVisibility())
    .map(nameOf);
  return [
    ...Object.entries(expected)
      .filter(([selector, wanted]) => count(selector) !== wanted)
      .map(([selector]) => `${count(selector)} × ${selector}`),
    ...navigations.filter((name, place) => name === '' || navigations.indexOf(name) < place),
    ...[...document.querySelectorAll('[role=region]')]
      .filter((region) => region.checkVisibility() && region.textContent.trim() === '')
      .map(() => 'an empty region'),
  ];
}

/** WCAG 1.4.11 in forced colours: fields and buttons have a border that can be seen. */
export function findBorderless(): string[] {
  // Radio buttons and checkboxes are drawn by the browser, with its own border.
  const selector =
    'button, .button, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea';
  const hasBorder = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const surface = getComputedStyle(document.body).backgroundColor;
    return (['Top', 'Bottom'] as const).some(
      (side) =>
        style[`border${side}Style`] !== 'none' &&
        Number.parseFloat(style[`border${side}Width`]) >= 1 &&
        style[`border${side}Color`] !== surface &&
        style[`border${side}Color`] !== 'rgba(0, 0, 0, 0)',
    );
  };
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility() && element.closest('.visually-hidden') === null)
    .filter((element) => !hasBorder(element))
    .map((element) => `no border: ${element.outerHTML.slice(0, 120)}`);
}

/** Motion that is left although the reader asked for none. */
export function findMotion(): string[] {
  const moving = document
    .getAnimations()
    .map((animation) => `moves: ${animation.constructor.name}`);
  const slow = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    return Number.parseFloat(transitionDuration) > 0.01 || scrollBehavior === 'smooth';
  });
  return [...moving, ...slow.map((element) => `moves: ${element.outerHTML.slice(0, 120)}`)];
}

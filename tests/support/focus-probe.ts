/** Where the focus is, and what is wrong with it there. */
export interface FocusReport {
  /** Tells one stop from another. */
  stop: number;
  element: string;
  problems: string[];
}

/**
 * Runs inside the page. WCAG 2.4.7 and 2.4.11: what has the focus is in the window, not covered, and
 * drawn in another way than without. Undefined if the focus is on the page as a whole.
 */
export function reportFocus(): FocusReport | undefined {
  const { activeElement: element } = document;
  if (!element || element === document.body || element === document.documentElement) {
    return undefined;
  }
  const problems: string[] = [];
  const boxes = [...element.getClientRects()];
  const inWindow = boxes.filter(
    ({ top, bottom, left, right }) =>
      bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
  if (inWindow.length === 0) problems.push('is outside the window');
  const points = inWindow.flatMap(({ top, bottom, left, right }) => {
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const [start, end] = [Math.max(left, 0), Math.min(right, innerWidth)];
    return [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [start + (end - start) * x, from + (to - from) * y] as const),
    );
  });
  const isUncovered = ([x, y]: readonly [number, number]): boolean => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  if (points.length > 0 && !points.some(isUncovered)) problems.push('is covered');
  const isOutlined = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return (
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      outlineColor !== 'rgba(0, 0, 0, 0)'
    );
  };
  // A field that looks like a part of its box has the outline of the box.
  const box = element.closest('.search-box');
  const hasOutline = isOutlined(element) || (box !== null && isOutlined(box));
  if (!hasOutline) problems.push('shows no focus');
  const stops = [...document.querySelectorAll('*')];
  return { stop: stops.indexOf(element), element: element.outerHTML.slice(0, 120), problems };
}

/**
 * Runs inside the page: how many stops the Tab key has; a group of radio buttons is one, at the checked
 * one or, without that, at the first.
 */
export function countStops(): number {
  const selector =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (!element.matches('[type=radio]') || isStop(element)),
  ).length;

  function isStop(radio: HTMLElement): boolean {
    const own = `[type=radio][name="${radio.getAttribute('name') ?? ''}"]`;
    const group = [...(radio.closest('form') ?? document).querySelectorAll(own)];
    return radio === (group.find((one) => one.matches(':checked')) ?? group[0]);
  }
}

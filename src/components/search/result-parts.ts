import { createText } from './create-text.ts';
import { createGrid } from './grid.ts';

/** The parts of a page, dialog or popup that show results. */
export interface ResultParts {
  /** Holds the others. */
  root: HTMLElement;
  /** Shows the number of results, or that something went wrong. */
  count: HTMLElement;
  /** A live region that says the same once the reader pauses. */
  announcer: HTMLElement;
  /** What stands before the results: what was corrected, a direct answer, what to begin with. */
  before: HTMLElement;
  list: HTMLElement;
  /** What stands after the results: more of them, other languages, or what to do without. */
  after: HTMLElement;
}

/** New parts, not yet in the page; `label` names the list. */
export function createResultParts(label: string, className: string): ResultParts {
  const root = createText('div', '', className);
  const announcer = createText('p', '', 'visually-hidden');
  announcer.setAttribute('role', 'status');
  const count = createText('p', '', 'search-count');
  count.ariaHidden = 'true';
  const before = createText('div', '', 'search-before');
  const list = createText('ol', '', 'search-list');
  const after = createText('div', '', 'search-after');
  root.append(announcer, count, before, createGrid(label, [], list), after);
  return { root, count, announcer, before, list, after };
}

/** The parts that a page brings, if it does. */
export function findResultParts(page: Element): ResultParts | undefined {
  const find = (selector: string): HTMLElement | null => page.querySelector(selector);
  const root = find('.search-results');
  const announcer = find('.search-results > [role=status]');
  const count = find('.search-count');
  const before = find('.search-before');
  const list = find('ol');
  const after = find('.search-after');
  if (!root || !announcer || !count || !before || !list || !after) return undefined;
  return { root, count, announcer, before, list, after };
}

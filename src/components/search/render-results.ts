import type { TextPart } from '../../search/match/result.ts';
import { createText } from './create-text.ts';
import { createRow } from './grid.ts';
import type { ShownResult } from './search-messages.ts';

/**
 * One line of the list: the article first, then what it says, then the section that answers. A result
 * in another language names it.
 */
export function renderResult(
  { url, title, category, snippet, section }: ShownResult,
  languageName?: string,
): HTMLLIElement {
  const place = [languageName, category].filter(Boolean).join(' · ');
  const heading: Node[] = [renderTitle(url, title)];
  if (place !== '') heading.push(createText('span', place, 'search-category'));
  const excerpt = createText('p', '', 'search-excerpt');
  excerpt.append(...renderParts(snippet));
  const details: Node[] = [excerpt];
  if (section) {
    const link = createText('a', section.title, 'search-section');
    link.href = section.url;
    details.push(link);
  }
  return createRow(heading, details);
}

/** What a line shows, to know whether it still does. */
const shownIn = new WeakMap<Element, string>();

/**
 * Makes the lines of a list those of the results. A line that shows the same stays, wherever it stands:
 * of two answers to a word that is being typed most lines are the same, and each that is drawn anew
 * takes 2 ms of a slow processor.
 */
export function updateResults(list: Element, results: readonly ShownResult[]): void {
  const known = new Map([...list.children].map((line) => [shownIn.get(line), line]));
  for (const [place, result] of results.entries()) {
    const shown = JSON.stringify(result);
    const line = known.get(shown) ?? renderResult(result);
    known.delete(shown);
    shownIn.set(line, shown);
    const current = list.children[place];
    if (current !== line) list.insertBefore(line, current ?? null);
  }
  for (const line of [...list.children].slice(results.length)) line.remove();
}

/** The link that an option opens. */
export function renderTitle(url: string, parts: readonly TextPart[]): HTMLAnchorElement {
  const link = createText('a', '', 'search-title');
  link.href = url;
  link.append(...renderParts(parts));
  return link;
}

/** Texts of articles are put in as text, never as HTML. */
function renderParts(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, marked }) =>
    marked ? createText('mark', text) : document.createTextNode(text),
  );
}

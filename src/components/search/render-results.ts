import type { SearchResult, TextPart } from '../../search/match/result.ts';
import { createText } from './create-text.ts';
import { createRow } from './grid.ts';

/**
 * One line of the list: the article first, then what it says, then the section that answers. A result
 * in another language names it.
 */
export function renderResult(
  { url, title, category, snippet, section }: SearchResult,
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

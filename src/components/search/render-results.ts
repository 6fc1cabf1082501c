import type { SearchResult, TextPart } from '../../search/types.ts';
import type { SearchStrings } from './search-strings.ts';

/** One line of the list: the article first, then what it says, then the section that answers. */
export function renderResult(result: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'search-title';
  link.href = result.url;
  link.append(...renderParts(result.title));
  item.append(link);
  if (result.category !== '') item.append(renderText('search-category', result.category));
  const excerpt = document.createElement('p');
  excerpt.className = 'search-excerpt';
  excerpt.append(...renderParts(result.excerpt));
  item.append(excerpt);
  if (result.section) {
    const section = document.createElement('a');
    section.className = 'search-section';
    section.href = result.section.url;
    section.textContent = result.section.title;
    item.append(section);
  }
  return item;
}

function renderText(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Texts of articles are put in as text, never as HTML. */
function renderParts(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** What helps where nothing fits: other words, or people, to whom the query is carried. */
export function renderMiss(strings: SearchStrings, contactUrl: string, query: string): Node[] {
  const hint = document.createElement('p');
  hint.textContent = strings.nothingHint;
  const link = document.createElement('a');
  link.className = 'button button-quiet';
  link.href = `${contactUrl}?${new URLSearchParams({ q: query }).toString()}`;
  link.textContent = strings.contact;
  return [hint, link];
}

export function createButton(label: string, action: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = label;
  button.addEventListener('click', () => void action());
  return button;
}

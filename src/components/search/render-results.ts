import type { SearchResult, TextPart } from '../../search/match/result.ts';

/** One line of the list: the article first, then what it says, then the section that answers. */
export function renderResult(result: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  item.append(renderTitle(result.url, result.title));
  if (result.category !== '') item.append(createText('span', result.category, 'search-category'));
  const snippet = createText('p', '', 'search-excerpt');
  snippet.append(...renderParts(result.snippet));
  item.append(snippet);
  if (result.section) {
    const section = createText('a', result.section.title, 'search-section');
    section.href = result.section.url;
    item.append(section);
  }
  return item;
}

/** The link that the arrow keys stop at. */
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

/** An element with a text in it. */
export function createText<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

export function createButton(label: string, action: () => void): HTMLButtonElement {
  const button = createText('button', label, 'button button-quiet');
  button.type = 'button';
  // What a reader has typed may run in another direction than the page.
  button.dir = 'auto';
  button.addEventListener('click', action);
  return button;
}

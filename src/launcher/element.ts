/** Outline icons on a grid of 24 by 24. */
const paths = {
  help: 'M9 9.5a3 3 0 1 1 4 2.5c-1 .5-1 1-1 2m0 3v.1M21 12a9 9 0 0 1-13.5 8L3 21l1-4.5A9 9 0 1 1 21 12Z',
  close: 'm6 6 12 12m0-12L6 18',
} as const;

/** An icon, drawn part by part: a page may refuse HTML from texts (Trusted Types). */
export function createIcon(name: keyof typeof paths): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

/** An element with attributes and what stands inside. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...content);
  return element;
}

import { readHtml } from './read-html.ts';
import { writeHtml } from './write-html.ts';

/** A built page that was read once. */
export interface CutPage {
  /** The text around the holes: one more than there are holes. */
  texts: readonly string[];
}

/** What stands in the place of a hole while the page is written out. */
const mark = 'candil-hole';

/** Reads a page; the elements that `findHoles` returns, in their order, are taken out of its text. */
export function cutPage(
  page: string,
  findHoles: (document: Document) => readonly (Element | null)[],
): CutPage {
  const document = readHtml(page);
  for (const hole of findHoles(document)) hole?.replaceWith(document.createComment(mark));
  return { texts: writeHtml(document).split(`<!--${mark}-->`) };
}

/**
 * Takes a part out of an element that will be copied often; the function that is returned puts its
 * text back into the text of a copy. No text that is filled in looks like the mark: it is escaped.
 */
export function setAside(part: Element | null): (html: string) => string {
  if (!part) return (html) => html;
  const text = writeHtml(part);
  part.replaceWith(part.ownerDocument.createComment(mark));
  return (html) => html.replace(`<!--${mark}-->`, () => text);
}

/** A copy of an element, with all that is in it or alone, to be filled in for one answer. */
export function copyElement(element: Element, isDeep = true): Element {
  const copy = element.cloneNode(isDeep);
  if (!isElement(copy)) throw new TypeError('The copy of an element is an element.');
  return copy;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

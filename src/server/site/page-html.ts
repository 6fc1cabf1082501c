import { parseHTML } from 'linkedom';
import { escapeHtml } from '../../lib/escape.ts';

/** A built page that was read once. */
export interface CutPage {
  /** The text around the holes: one more than there are holes. */
  texts: readonly string[];
}

/** Marks a hole while the page is written out. */
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
 * Takes a part out of an element that will be copied often. The function that it returns puts the
 * part’s HTML back into the HTML of a copy. No text that is filled in can look like the mark, since
 * it is escaped.
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

/**
 * Reads a page as a browser does. The server's DOM (linkedom 0.18) takes the text of a textarea as
 * it is written, with `&lt;` for `<` and with the line end at its beginning that is no part of it.
 */
export function readHtml(html: string): Document {
  const { document } = parseHTML(html);
  for (const area of document.querySelectorAll('textarea')) {
    const reader = document.createElement('p');
    reader.innerHTML = area.textContent.replace(/^\n/u, '').replaceAll('<', '&lt;');
    area.textContent = reader.textContent;
  }
  return document;
}

/** Elements without an end tag. */
const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Elements whose text is written as it is, without `&amp;` and `&lt;`. */
const rawElements = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));

/** Elements whose first line end a parser drops. */
const droppingElements = new Set(['textarea', 'pre', 'listing']);

/**
 * Writes a document or an element as the HTML standard says it is read. The server's DOM (linkedom
 * 0.18) writes attributes, titles and textareas as they are: `&lt;` that somebody typed would come
 * back as `<`, and `</textarea>` would end the field.
 */
export function writeHtml(node: Document | Element): string {
  const parts: string[] = isDocument(node) ? ['<!DOCTYPE html>'] : [];
  writeElement(isDocument(node) ? node.documentElement : node, parts);
  return parts.join('');
}

const isDocument = (node: Document | Element): node is Document => 'documentElement' in node;

function writeElement(element: Element, parts: string[]): void {
  const { localName } = element;
  parts.push('<', localName);
  for (const { name, value } of element.attributes) {
    parts.push(' ', name, '="', escapeAttribute(value), '"');
  }
  parts.push('>');
  if (voidElements.has(localName)) return;
  // Forms send their line ends as `\r\n`.
  if (droppingElements.has(localName) && /^[\r\n]/u.test(element.textContent)) parts.push('\n');
  for (const child of element.childNodes) writeNode(child, rawElements.has(localName), parts);
  parts.push('</', localName, '>');
}

function writeNode(node: Node, isRaw: boolean, parts: string[]): void {
  if (isElement(node)) writeElement(node, parts);
  else if (isComment(node)) parts.push('<!--', node.data, '-->');
  else parts.push(isRaw ? (node.textContent ?? '') : escapeHtml(node.textContent ?? ''));
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
const isComment = (node: Node): node is Comment => node.nodeType === node.COMMENT_NODE;

/** A value between double quotes. A parser would turn a bare carriage return into a line end. */
export const escapeAttribute = (value: string): string =>
  escapeHtml(value).replaceAll('\r', '&#13;');

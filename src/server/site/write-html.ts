/** Elements without an end tag. */
const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Elements whose text is no HTML and has no signs of its own for `&` and `<`. */
const rawElements = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));

/** Elements of which a parser drops a line end at the beginning. */
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
  else parts.push(isRaw ? (node.textContent ?? '') : escapeText(node.textContent ?? ''));
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
const isComment = (node: Node): node is Comment => node.nodeType === node.COMMENT_NODE;

/** A text between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A value between double quotes, also right as a text. A parser would turn a bare carriage return into a line end. */
export const escapeAttribute = (value: string): string =>
  escapeText(value).replaceAll('"', '&quot;').replaceAll('\r', '&#13;');

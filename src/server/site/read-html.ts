import { parseHTML } from 'linkedom';

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

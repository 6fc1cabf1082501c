import { Parser } from 'htmlparser2';
import { bodyMark } from '../page-marks.ts';
import { BodyWriter } from './body-writer.ts';

/**
 * The part of a page that is indexed: the text of the marked element, under an `<html>` tag that has
 * the language. Undefined if nothing is marked.
 */
export function toIndexableHtml(html: string): string | undefined {
  if (!html.includes(bodyMark)) return undefined;
  let root = '<html>';
  let language = '';
  let writer: BodyWriter | undefined;
  /** Where the tag begins that is being read. */
  let start = 0;
  const parser = new Parser(
    {
      onopentagname() {
        start = parser.startIndex;
      },
      onopentag(name, attributes) {
        if (name === 'html') {
          root = html.slice(start, parser.endIndex + 1);
          language = attributes['lang'] ?? '';
        }
        if (bodyMark in attributes) writer ??= new BodyWriter(language);
        writer?.open(name, attributes);
      },
      ontext(text) {
        writer?.text(text);
      },
      onclosetag() {
        writer?.close();
        if (writer?.depth === 0) parser.pause();
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return writer && `${root}<body>${writer.html}</body></html>`;
}

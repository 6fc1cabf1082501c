import { plainText } from '../html/tree.ts';
import { parseHtml } from '../html/clean-html.ts';

/** Text of a description, which may be HTML, without markup. */
export function toPlainSentence(html: string): string {
  if (!/[<&]/u.test(html)) return html.replace(/\s+/gu, ' ').trim();
  return plainText(parseHtml(html.replace(/<(?:br|\/p|\/div|\/li)[^>]*>/giu, ' ')));
}

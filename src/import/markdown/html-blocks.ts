import { createIndentedCodeTest, readFence } from '../../content/markdown/blocks/code-lines.ts';
import { toInlineHtml } from '../../content/markdown/blocks/inline-html.ts';
import { toLines } from '../../content/markdown/blocks/source-lines.ts';

/** A line that begins HTML for the parser, also behind a paragraph (CommonMark 0.31, 4.6, kind 6). */
const blockTag =
  /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*<\/?(?:address|article|aside|blockquote|center|col|colgroup|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/iu;

/** One tag alone on its line, which does so behind a blank line (kind 7). */
const loneTag = /^[ \t]*<\/?[a-z][\w-]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?>[ \t]*$/iu;

/** Whether a line begins HTML, behind comments or not. */
const beginsHtml = (text: string): boolean =>
  blockTag.test(text.replace(/^(?:[ \t]*<!--(?:[^-]|-(?!->))*-->)+/u, ''));

/** A block of Markdown: HTML has to end before it. */
const block =
  /^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\||>[ \t]|:::|!!![ \t]|`{3}|~{3})/u;

/** An element that is not closed on its line, and whose text stands as it is. */
const raw = /<(?<name>pre|script|style|textarea)\b(?!.*<\/\k<name>\s*>)/iu;

/**
 * Writes Markdown within HTML as the parser of articles takes it: it reads none until the next blank
 * line, while programs of sources did. Links, pictures and emphasis become HTML, and before a heading,
 * a list or code stands a blank line.
 */
export function writeMarkdownInHtml(body: string): string {
  if (!/<[a-z/]/iu.test(body)) return body;
  const lines = toLines(body);
  const isIndentedCode = createIndentedCodeTest();
  const out: string[] = [];
  let isHtml = false;
  let wasBlank = true;
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const fence = readFence(lines, at);
    if (fence && !isIndentedCode(text)) {
      if (isHtml) out.push('');
      const depth = isHtml ? text.length - text.trimStart().length : 0;
      out.push(...lines.slice(at, fence.next).map((line) => withoutIndent(line.text, depth)));
      at = fence.next - 1;
      isHtml = false;
      wasBlank = false;
      continue;
    }
    const isBlank = text.trim() === '';
    if (isBlank) isHtml = false;
    else if (!isHtml) {
      isHtml = !isIndentedCode(text) && (beginsHtml(text) || (wasBlank && loneTag.test(text)));
    }
    if (isHtml && raw.test(text)) {
      const end = endOfRaw(lines, at);
      const start = text.search(raw);
      out.push(toInlineHtml(text.slice(0, start), 'kept') + text.slice(start));
      out.push(...lines.slice(at + 1, end + 1).map((line) => line.text));
      at = end;
    } else if (isHtml && block.test(text) && !blockTag.test(text)) {
      out.push('', text.trimStart());
      isHtml = false;
    } else out.push(isHtml ? toInlineHtml(text, 'kept') : text);
    wasBlank = isBlank;
  }
  return out.join('\n');
}

const withoutIndent = (text: string, depth: number): string =>
  text.slice(Math.min(depth, text.length - text.trimStart().length));

/** Place of the line on which text that stands as it is ends. */
function endOfRaw(lines: readonly { text: string }[], start: number): number {
  for (let at = start; at < lines.length; at += 1) {
    if (/<\/(?:pre|script|style|textarea)\s*>/iu.test(lines[at]?.text ?? '')) return at;
  }
  return start;
}

import { readFence } from '../../content/markdown/blocks/code-lines.ts';
import { indentOf, toLines, widthOf } from '../../content/markdown/blocks/source-lines.ts';

const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u;

/**
 * The lines of an MDX text without the indentation by which they stand in tags: MDX knows no code that
 * is indented, Markdown takes four columns for it. What is indented in a list stays so.
 */
export function withoutMdxIndent(body: string): string {
  const lines = toLines(body);
  const out: string[] = [];
  let offset = 0;
  let isList = false;
  let wasBlank = true;
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const width = widthOf(indentOf(text));
    if (text.trim() === '') {
      out.push('');
      wasBlank = true;
      continue;
    }
    const isItem = item.test(text);
    const isInside = isList && (width > offset || (width === offset && (isItem || !wasBlank)));
    if (!isInside) {
      offset = width;
      isList = isItem;
    }
    const fence = readFence(lines, at);
    const taken = fence ? lines.slice(at, fence.next) : lines.slice(at, at + 1);
    for (const line of taken) out.push(withoutColumns(line.text, offset));
    at += taken.length - 1;
    wasBlank = false;
  }
  return out.join('\n');
}

function withoutColumns(text: string, columns: number): string {
  const space = indentOf(text);
  return ' '.repeat(Math.max(0, widthOf(space) - columns)) + text.slice(space.length);
}

import { readFence } from './code-lines.ts';
import type { Line } from './source-lines.ts';

/** Lines over which one tag may be spread. */
const longestTag = 40;

const openLiquid = /\{%(?!.*%\})|\{\{[<%](?!.*[>%]\}\})/u;
const openJsx = /^[ \t]*<(?:Tabs|TabItem|Admonition|Aside|Callout|Details|Accordion)\b[^>]*$/u;

/** Puts a tag that is spread over several lines on its first. */
export function joinTags(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => openLiquid.test(text) || openJsx.test(text))) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const fence = readFence(lines, at);
    const line = lines[at];
    if (fence || !line) {
      joined.push(...lines.slice(at, fence?.next ?? at + 1));
      at = (fence?.next ?? at + 1) - 1;
      continue;
    }
    const open = [openLiquid, openJsx].find((pattern) => pattern.test(line.text));
    const last = open ? findLast(lines, at, open) : at;
    const texts = lines
      .slice(at, last + 1)
      .map(({ text }, index) => (index === 0 ? text : text.trim()));
    joined.push({ ...line, text: texts.join(' ') });
    at = last;
  }
  return joined;
}

function findLast(lines: readonly Line[], start: number, open: RegExp): number {
  let text = lines[start]?.text ?? '';
  for (let at = start + 1; at < Math.min(lines.length, start + longestTag); at += 1) {
    const next = lines[at]?.text ?? '';
    if (next.trim() === '' && open === openJsx) return start;
    text += ` ${next.trim()}`;
    if (!open.test(text)) return at;
  }
  return start;
}

import { readFence } from './code-lines.ts';
import type { Line } from './source-lines.ts';

/** Lines over which one tag may be spread. */
const longestTag = 40;

const openJsx = /^[ \t]*<(?:Tabs|TabItem|Admonition|Aside|Callout|Details|Accordion)\b[^>]*$/u;

type IsOpen = (text: string) => boolean;

/** Whether a tag of JSX begins a line and does not end on it. */
const hasOpenJsx: IsOpen = (text) => openJsx.test(text);

/** Whether the last tag of Liquid or Hugo on a line does not end on it. */
const hasOpenLiquid: IsOpen = (text) =>
  isLastOpen(text, text.lastIndexOf('{%'), /%\}/u) ||
  isLastOpen(text, Math.max(text.lastIndexOf('{{<'), text.lastIndexOf('{{%')), /[>%]\}\}/u);

const isLastOpen = (text: string, at: number, end: RegExp): boolean =>
  at !== -1 && !end.test(text.slice(at + '{%'.length));

/** Puts a tag that is spread over several lines on its first. */
export function joinTags(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => hasOpenLiquid(text) || hasOpenJsx(text))) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const fence = readFence(lines, at);
    const line = lines[at];
    if (fence || !line) {
      joined.push(...lines.slice(at, fence?.next ?? at + 1));
      at = (fence?.next ?? at + 1) - 1;
      continue;
    }
    const open = [hasOpenLiquid, hasOpenJsx].find((isOpen) => isOpen(line.text));
    const last = open ? findLast(lines, at, open) : at;
    const texts = lines
      .slice(at, last + 1)
      .map(({ text }, index) => (index === 0 ? text : text.trim()));
    joined.push({ ...line, text: texts.join(' ') });
    at = last;
  }
  return joined;
}

function findLast(lines: readonly Line[], start: number, isOpen: IsOpen): number {
  let text = lines[start]?.text ?? '';
  for (let at = start + 1; at < Math.min(lines.length, start + longestTag); at += 1) {
    const next = lines[at]?.text ?? '';
    if (next.trim() === '' && isOpen === hasOpenJsx) return start;
    text += ` ${next.trim()}`;
    if (/[>}]/u.test(next) && !isOpen(text)) return at;
  }
  return start;
}

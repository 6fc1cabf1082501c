import { dedent, indentOf, widthOf, type Line } from './source-lines.ts';

/** A code block between fences. */
export interface Fence {
  /** The lines, fences included, marked as code. */
  lines: readonly Line[];
  /** Place of the line behind it. */
  next: number;
  /** What stands behind the opening fence. */
  info: string;
}

const opening =
  /^(?<before>[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?<fence>`{3,}|~{3,})(?<info>.*)$/u;

/** The code block that begins on a line; undefined if none does. */
export function readFence(lines: readonly Line[], start: number): Fence | undefined {
  const first = lines[start];
  const found = first && opening.exec(first.text)?.groups;
  if (!found) return undefined;
  const { before = '', fence = '', info = '' } = found;
  if (fence.startsWith('`') && info.includes('`')) return undefined;
  const closing = new RegExp(`^[ \\t]*${fence[0] ?? ''}{${fence.length},}[ \\t]*$`, 'u');
  let end = start + 1;
  // What is indented four columns deeper is code in it.
  const deepest = widthOf(before) + codeIndent;
  const isClosing = (text: string): boolean =>
    closing.test(text) && widthOf(indentOf(text)) < deepest;
  while (end < lines.length && !isClosing(lines[end]?.text ?? '')) end += 1;
  const opened: Line = { ...first, text: before + fence + plainInfo(info), isCode: true };
  const inside = lines.slice(start + 1, end).flatMap(withoutMarks);
  const closed = lines.slice(end, end + 1);
  return {
    lines: [opened, ...inside, ...closed].map((line) => ({ ...line, isCode: true })),
    next: end + 1,
    info: info.trim(),
  };
}

/**
 * The words after a fence without what numbers or marks lines elsewhere: `js{1,3}`, `js {2}`,
 * `{.python hl_lines="2"}`, `js:line-numbers`; `js [npm]` is a title.
 */
export function plainInfo(info: string): string {
  const text = info.trim();
  if (!/[{[:]/u.test(text)) return info;
  const braces = /^\{\s*\.?(?<language>[\w+#-]+)(?<rest>[^}]*)\}\s*(?<name>\S*)/u.exec(
    text,
  )?.groups;
  const language = braces ? (braces['language'] ?? '') : (/^[^\s{:[]*/u.exec(text)?.[0] ?? '');
  const title =
    /\btitle\s*=\s*"(?<title>[^"]+)"/u.exec(text)?.groups?.['title'] ??
    /\s\[(?<title>[^[\]]+)\]/u.exec(text)?.groups?.['title'];
  return title === undefined ? language : `${language} title="${title}"`;
}

const wholeMark =
  /^\s*(?:\/\/|#|<!--|\/\*|--|;|%|\{\/\*)\s*highlight-(?:next-line|start|end)\s*(?:(?:-->|\*\/\}?)\s*)?$/u;
// From the first of its blanks on only: thousands of them would be tried from each one.
const endMark = /(?<!\s)\s*(?:\/\/|#|<!--|\/\*|--|;)\s*\[!code\s[^[\]]*\]\s*(?:(?:-->|\*\/)\s*)?$/u;

/** A line of code without the comments that mark lines elsewhere. */
const withoutMarks = (line: Line): readonly Line[] =>
  wholeMark.test(line.text)
    ? []
    : [line.text.includes('[!code') ? { ...line, text: line.text.replace(endMark, '') } : line];

/** Tells of each line whether it is code by its indentation: four columns, outside of lists. */
export function createIndentedCodeTest(): (text: string) => boolean {
  let wasBlank = true;
  let wasCode = false;
  let inList = false;
  return (text) => {
    if (text.trim() === '') {
      wasBlank = true;
      return false;
    }
    const isDeep = widthOf(indentOf(text)) >= codeIndent;
    const isCode = isDeep && !inList && (wasBlank || wasCode);
    if (!isCode) {
      const isItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(text);
      if (isItem) inList = true;
      else if (indentOf(text) === '') inList = !wasBlank && inList;
    }
    wasBlank = false;
    wasCode = isCode;
    return isCode;
  };
}

const codeIndent = 4;

/** Lines of a block that is indented below its first line, from a place on; blank ones at its end are not in it. */
export function readIndented(
  lines: readonly Line[],
  start: number,
  columns: number,
): { body: readonly Line[]; next: number } {
  let end = start;
  let at = start;
  for (; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    if (widthOf(indentOf(text)) < columns) break;
    end = at + 1;
  }
  const body = lines
    .slice(start, end)
    .map((line) => ({ ...line, text: dedent(line.text, columns) }));
  return { body, next: end };
}

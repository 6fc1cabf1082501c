import type { Block } from './block-writer.ts';
import { readFence, readIndented } from './code-lines.ts';
import { placeBlock, type BlockContext, type Taken } from './block-places.ts';
import { dedent, indentOf, widthOf, type Line } from './source-lines.ts';
import { toBlock } from './tag-blocks.ts';
import { parseValues, readNamed } from './tags.ts';

const opening =
  /^(?<before>[ \t]*)(?<colons>:{3,})[ \t]*(?<name>\{[.]?[A-Za-z][\w-]*\}|\.?\p{L}[\p{L}\w-]*|(?=\[))(?<rest>(?:[\s[{].*)?)$/u;
/** What mkdocstrings writes from the program of that name, with options that are indented below it. */
const programName = /^[ \t]*:::[ \t]+[A-Za-z_]\w*(?:\.\w+)+[ \t]*$/u;
const fence = /^[ \t]*(?<colons>:{3,})[ \t]*$/u;

/**
 * `:::note Title` of Docusaurus, VitePress, Starlight and MyST, until its `:::`. One that nothing is
 * like gives its text; one that is never closed ends with the text around it.
 */
export function readColonBlock(
  lines: readonly Line[],
  start: number,
  context: BlockContext,
): Taken | undefined {
  const first = lines[start];
  if (!first) return undefined;
  // What closes nothing.
  if (fence.test(first.text)) return { lines: [{ ...first, text: '' }], next: start + 1 };
  if (programName.test(first.text)) {
    context.foreign.push({ kind: '::: of mkdocstrings', at: first.at });
    const depth = widthOf(indentOf(first.text)) + optionColumns;
    return { lines: [{ ...first, text: '' }], next: readIndented(lines, start + 1, depth).next };
  }
  const found = opening.exec(first.text)?.groups;
  if (!found) return undefined;
  const { before = '', colons = '', name = '', rest = '' } = found;
  const end = findEnd(lines, start, colons.length);
  const depth = widthOf(indentOf(before));
  const inside = lines
    .slice(start + 1, end)
    .map((line) => ({ ...line, text: dedent(line.text, depth) }));
  // With a title alone it is a note.
  const kind = name === '' ? 'note' : name.replaceAll(/[{}.]/gu, '').toLowerCase();
  const next = end + 1;
  const place = { at: first.at, before, write: context.write };
  if (kind === 'code-group') {
    return { lines: placeBlock({ type: 'tabs' }, readCodeGroup(inside, context), place), next };
  }
  const block = readBlock(kind, rest.trim());
  if (block) return { lines: placeBlock(block, context.convert(inside), place), next };
  context.foreign.push({ kind: `:::${kind}`, at: first.at });
  const blank: Line = { text: '', at: first.at };
  const kept = [blank, ...context.convert(inside), blank];
  return {
    lines: kept.map((line) => ({ ...line, text: line.text && before + line.text })),
    next,
  };
}

/** Columns by which those options are indented. */
const optionColumns = 4;

function readBlock(kind: string, rest: string): Block | undefined {
  const bracketed = /^\[(?<title>(?:[^\]\\]|\\.)*)\]/u.exec(rest)?.groups?.['title'];
  const attributes = parseValues(/\{(?<inside>[^{}]*)\}/u.exec(rest)?.groups?.['inside'] ?? '');
  const plain = rest.replace(/\{[^{}]*\}/u, '').trim();
  const title = bracketed ?? readNamed(attributes, 'title', 'label', 'summary') ?? plain;
  const tag = { name: kind, isClosing: false, kind, named: attributes.named };
  const block = toBlock({ ...tag, values: [] });
  if (!block || block.type === 'tabs') return block;
  if (block.type === 'callout') return { ...block, title: title === '' ? block.title : title };
  return { ...block, title: title === '' ? block.title : title };
}

/** Place of the line that closes a block; the end of the text if none does. */
function findEnd(lines: readonly Line[], start: number, length: number): number {
  const opened = [length];
  for (let at = start + 1; at < lines.length; at += 1) {
    const code = readFence(lines, at);
    if (code) {
      at = code.next - 1;
      continue;
    }
    const text = lines[at]?.text ?? '';
    const inner = opening.exec(text)?.groups?.['colons'];
    const closing = fence.exec(text)?.groups?.['colons'];
    if (inner !== undefined) opened.push(inner.length);
    if (closing === undefined) continue;
    // The innermost block with as many colons is closed, and with it what is open in it.
    const same = opened.lastIndexOf(closing.length);
    opened.length = same === -1 ? opened.length - 1 : same;
    if (opened.length === 0) return at;
  }
  return lines.length;
}

/** The code blocks of a group, each in a tab that its title names. */
function readCodeGroup(lines: readonly Line[], context: BlockContext): readonly Line[] {
  const tabs: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const code = readFence(lines, at);
    if (!code) continue;
    const title = /\[(?<title>[^[\]]+)\]/u.exec(code.info)?.groups?.['title'];
    const language = /^[\w+#-]+/u.exec(code.info)?.[0];
    const block: Block = { type: 'tab', title: title ?? language ?? '…' };
    const place = { at: lines[at]?.at ?? 1, before: '', write: context.write };
    tabs.push(...placeBlock(block, code.lines.map(withoutTitle), place));
    at = code.next - 1;
  }
  return tabs;
}

/** The title stands on the tab. */
const withoutTitle = (line: Line, index: number): Line =>
  index === 0 ? { ...line, text: line.text.replace(/ title="[^"]*"$/u, '') } : line;

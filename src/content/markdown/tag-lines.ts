import type { Block } from './block-writer.ts';
import { placeBlock, type BlockContext, type Taken } from './block-places.ts';
import { indentOf, markerOf, type Line } from './source-lines.ts';
import { toBlock } from './tag-blocks.ts';
import { parseTag, tagPattern, toJsxTag, type Tag } from './tags.ts';

const jsxNames: ReadonlySet<string> = new Set(
  'tabs tabitem admonition aside callout details accordion'.split(' '),
);
const braces = /\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/u.source;
const jsx = new RegExp(
  `<(?<slash>/?)(?<name>[A-Z][A-Za-z]*)(?<rest>(?:\\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|${braces})*)?)>`,
  'gu',
);

/** A tag at its place in a line. */
interface PlacedTag {
  tag: Tag;
  start: number;
  end: number;
  isJsx: boolean;
}

/**
 * Reads the lines from a tag of Liquid, Hugo or JSX to its end, where they are a block: a call-out,
 * tabs, something to unfold, code. Other tags are left to `convertInline`.
 */
export function readTagLine(
  lines: readonly Line[],
  at: number,
  context: BlockContext,
): Taken | undefined {
  const first = lines[at];
  if (!first || !/\{%|\{\{[<%]|<\/?[A-Z]/u.test(first.text)) return undefined;
  for (const placed of listTags(first.text, lines, context)) {
    const taken = readFrom(lines, at, first, placed, context);
    if (taken) return taken;
  }
  return undefined;
}

function listTags(
  text: string,
  lines: readonly Line[],
  { format }: BlockContext,
): readonly PlacedTag[] {
  const hidden = text.replaceAll(/`[^`]*`/gu, (code) => ' '.repeat(code.length));
  const tags = [...hidden.matchAll(tagPattern)].flatMap((match): PlacedTag[] => {
    const written = text.slice(match.index, match.index + match[0].length);
    const tag = parseTag(written);
    return tag
      ? [{ tag, start: match.index, end: match.index + written.length, isJsx: false }]
      : [];
  });
  const elements = [...hidden.matchAll(jsx)].flatMap((match): PlacedTag[] => {
    const { slash, name = '', rest = '' } = match.groups ?? {};
    if (!jsxNames.has(name.toLowerCase()) || rest.endsWith('/')) return [];
    // <Tabs> of ours hold <Tab>; those of others hold <TabItem>.
    if (
      name === 'Tabs' &&
      !(format === 'md' || lines.some((line) => line.text.includes('<TabItem')))
    ) {
      return [];
    }
    const end = match.index + match[0].length;
    const tag = toJsxTag(
      name,
      slash === '/',
      text.slice(match.index + 1 + (slash ?? '').length + name.length, end - 1),
    );
    return [{ tag, start: match.index, end, isJsx: true }];
  });
  return [...tags, ...elements].sort((one, other) => one.start - other.start);
}

function readFrom(
  lines: readonly Line[],
  at: number,
  first: Line,
  placed: PlacedTag,
  context: BlockContext,
): Taken | undefined {
  const { tag } = placed;
  if (tag.isClosing) return undefined;
  const isCode = tag.name === 'highlight';
  const isRaw = tag.name === 'raw' || tag.name === 'verbatim';
  const isHidden = tag.name === 'comment';
  const block = toBlock(tag);
  if (!block && !isCode && !isRaw && !isHidden) return undefined;
  const inside = readInside(lines, at, placed);
  if (!inside) return undefined;
  const lead = first.text.slice(0, placed.start);
  const marker = markerOf(lead);
  const isBehindText = lead.slice(marker.length).trim() !== '';
  const body = inside.body;
  const rest: Line[] =
    inside.after.trim() === ''
      ? []
      : [{ text: indentOf(first.text) + inside.after.trim(), at: inside.at }];
  const before = isBehindText ? ' '.repeat(marker.length) : marker;
  const written = isBehindText ? [{ ...first, text: lead }] : [];
  if (isHidden) return { lines: [...written, ...context.convert(rest)], next: inside.next };
  const converted = toLines({ block, isCode, tag }, body, { at: first.at, before, context });
  return { lines: [...written, ...converted, ...context.convert(rest)], next: inside.next };
}

function toLines(
  { block, isCode, tag }: { block: Block | undefined; isCode: boolean; tag: Tag },
  body: readonly Line[],
  { at, before, context }: { at: number; before: string; context: BlockContext },
): readonly Line[] {
  if (block) {
    return placeBlock(block, context.convert(body), { at, before, write: context.write });
  }
  const code = body.map((line): Line => ({ ...line, isCode: true }));
  if (!isCode) return code.map((line) => ({ ...line, text: line.text && before + line.text }));
  const fence = (info: string): Line => ({ text: `${before}\`\`\`${info}`, at, isCode: true });
  return [fence(tag.values[0] ?? ''), ...code, fence('')];
}

interface Inside {
  body: readonly Line[];
  /** What stands behind the end, on its line. */
  after: string;
  at: number;
  next: number;
}

/** The lines between a tag and its end; undefined if it has none. */
function readInside(
  lines: readonly Line[],
  at: number,
  { tag, end, isJsx }: PlacedTag,
): Inside | undefined {
  const both = isJsx ? new RegExp(`<(?<slash>/?)${tag.name}\\b[^>]*>`, 'giu') : tagPattern;
  const body: Line[] = [];
  let depth = 1;
  for (let place = at; place < lines.length; place += 1) {
    const line = lines[place];
    if (!line) break;
    const start = place === at ? end : 0;
    const text = line.text.slice(start);
    for (const match of text.matchAll(both)) {
      const other = isJsx
        ? { name: tag.name, isClosing: match[0].startsWith('</') }
        : parseTag(match[0]);
      if (other?.name !== tag.name || match[0].endsWith('/>') || /\/[>%]\}\}$/u.test(match[0]))
        continue;
      depth += other.isClosing ? -1 : 1;
      if (depth > 0) continue;
      const piece = text.slice(0, match.index);
      if (piece.trim() !== '') body.push({ ...line, text: piece.trimEnd() });
      const after = text.slice(match.index + match[0].length);
      return { body: withoutIndent(body, place === at), after, at: line.at, next: place + 1 };
    }
    if (place !== at || text.trim() !== '') body.push({ ...line, text });
  }
  return undefined;
}

/** Text in a block is often indented by the depth of its tag; code by four columns is not meant. */
function withoutIndent(body: readonly Line[], isOneLine: boolean): readonly Line[] {
  if (isOneLine) return body.map((line) => ({ ...line, text: line.text.trim() }));
  const depths = body
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => indentOf(text).length);
  const least = Math.min(...(depths.length === 0 ? [0] : depths));
  return body.map((line) => ({
    ...line,
    text: line.text.slice(Math.min(least, indentOf(line.text).length)),
  }));
}

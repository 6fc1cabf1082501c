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
  { format, ownComponents }: BlockContext,
): readonly PlacedTag[] {
  const hidden = withoutCode(text);
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
    if (format === 'mdx' && ownComponents.includes(name)) return [];
    // <Tabs> of ours hold <Tab>; those of others hold <TabItem>.
    if (name === 'Tabs' && !(format === 'md' || hasTabItems(lines))) {
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

/** Of the texts that are being read: whether they have tabs of others. */
const knownTabItems = new WeakMap<readonly Line[], boolean>();

function hasTabItems(lines: readonly Line[]): boolean {
  const has = knownTabItems.get(lines) ?? lines.some(({ text }) => text.includes('<TabItem'));
  knownTabItems.set(lines, has);
  return has;
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
  const longest = Math.max(
    2,
    ...body.map(({ text }) => /^\s*`+/u.exec(text)?.[0].trim().length ?? 0),
  );
  const signs = '`'.repeat(longest + 1);
  const fence = (info: string): Line => ({ text: before + signs + info, at, isCode: true });
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
  { tag, start, end, isJsx }: PlacedTag,
): Inside | undefined {
  const closing = findEnds(lines, tag.name, isJsx).get(`${at}:${start}`);
  if (!closing) return undefined;
  const last = lines[closing.line];
  if (!last) return undefined;
  const isOneLine = closing.line === at;
  const pieces = lines.slice(at, closing.line + 1).map((line, index, all) => {
    const from = index === 0 ? end : 0;
    const to = index === all.length - 1 ? closing.start : undefined;
    return { ...line, text: line.text.slice(from, to) };
  });
  const body = pieces.filter(({ text }, index) => {
    const isEdge = index === 0 || index === pieces.length - 1;
    return !isEdge || text.trim() !== '';
  });
  const lastPiece = body.at(-1);
  if (lastPiece?.at === last.at) {
    body[body.length - 1] = { ...lastPiece, text: lastPiece.text.trimEnd() };
  }
  return {
    body: withoutIndent(body, isOneLine),
    after: last.text.slice(closing.end),
    at: last.at,
    next: closing.line + 1,
  };
}

/** Where a closing tag stands. */
interface Closing {
  line: number;
  start: number;
  end: number;
}

/** By the place of an opening tag, `<line>:<column>`. */
type Ends = ReadonlyMap<string, Closing>;

/** Of the texts that are being read: each is gone through once for a name, however many tags are open. */
const knownEnds = new WeakMap<readonly Line[], Map<string, Ends>>();

function findEnds(lines: readonly Line[], name: string, isJsx: boolean): Ends {
  const byName = knownEnds.get(lines) ?? new Map<string, Ends>();
  knownEnds.set(lines, byName);
  const key = `${isJsx ? '<' : '{'}${name}`;
  const ends = byName.get(key) ?? pairTags(lines, name, isJsx);
  byName.set(key, ends);
  return ends;
}

/** Pairs each closing tag of a name with the last that is open. */
function pairTags(lines: readonly Line[], name: string, isJsx: boolean): Ends {
  const pattern = isJsx ? new RegExp(`<(?<slash>/?)${name}\\b[^>]*>`, 'giu') : tagPattern;
  const open: string[] = [];
  const ends = new Map<string, Closing>();
  for (const [line, { text }] of lines.entries()) {
    if (!text.includes(isJsx ? '<' : '{')) continue;
    for (const { 0: written, index: start } of withoutCode(text).matchAll(pattern)) {
      const tag = isJsx ? { name, isClosing: written.startsWith('</') } : parseTag(written);
      if (tag?.name !== name || /\/>$|\/[>%]\}\}$/u.test(written)) continue;
      if (!tag.isClosing) open.push(`${line}:${start}`);
      const opened = tag.isClosing ? open.pop() : undefined;
      if (opened !== undefined) ends.set(opened, { line, start, end: start + written.length });
    }
  }
  return ends;
}

/** A line with blanks for the code in it, so that all else keeps its place. */
const withoutCode = (text: string): string =>
  text.replaceAll(/`[^`]*`/gu, (code) => ' '.repeat(code.length));

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

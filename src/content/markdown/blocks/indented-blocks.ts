import type { Block } from './block-writer.ts';
import { findCalloutKind } from './callout-kinds.ts';
import { readIndented } from './code-lines.ts';
import { placeBlock, type BlockContext, type Taken } from './block-places.ts';
import { dedent, indentOf, widthOf, type Line } from './source-lines.ts';

const opened = /^(?<before>[ \t]*)(?<sign>!!!|\?\?\?\+?|===[!+]?)[ \t]+(?<rest>\S.*)$/u;
const quotedTitle = /^(?<words>[^"]*)"(?<title>(?:[^"\\]|\\.)*)"$/u;

/** Columns by which the text of such a block is indented. */
const columns = 4;

/** `!!! note "Title"`, `??? note` and `=== "Tab"` of MkDocs, whose text is indented below. */
export function readIndentedBlock(
  lines: readonly Line[],
  start: number,
  context: BlockContext,
): Taken | undefined {
  const first = readOpening(lines[start]);
  if (!first) return undefined;
  if (first.sign.startsWith('===')) return readTabs(lines, start, context);
  const indented = readIndented(lines, start + 1, first.depth + columns);
  const isEmpty = indented.body.length === 0 && first.title === undefined;
  const { body, next } = isEmpty ? readParagraph(lines, start, first) : indented;
  if (body.length === 0 && first.title === undefined) return undefined;
  const place = { at: first.at, before: first.before, write: context.write };
  return { lines: placeBlock(toBlock(first), context.convert(body), place), next };
}

/** Of a kind that is known, the paragraph below is the text, though it is not indented. */
function readParagraph(
  lines: readonly Line[],
  start: number,
  { sign, name, depth }: Opening,
): { body: readonly Line[]; next: number } {
  const none = { body: [], next: start + 1 };
  if (sign !== '!!!' || findCalloutKind(name) === undefined) return none;
  const textAt = (place: number): string => lines[place]?.text.trim() ?? '';
  const first = textAt(start + 1) === '' ? start + 2 : start + 1;
  if (/^(?:#{1,6}[ \t]|!!!|\?\?\?|===)/u.test(textAt(first))) return none;
  let next = first;
  while (textAt(next) !== '') next += 1;
  const body = lines.slice(first, next);
  return { body: body.map((line) => ({ ...line, text: dedent(line.text, depth) })), next };
}

interface Opening {
  sign: string;
  /** The first word, which is the kind. */
  name: string;
  title: string | undefined;
  before: string;
  depth: number;
  at: number;
}

function readOpening(line: Line | undefined): Opening | undefined {
  const found = line && opened.exec(line.text)?.groups;
  if (!found) return undefined;
  const { before = '', sign = '' } = found;
  const rest = (found['rest'] ?? '').trimEnd();
  const quoted = quotedTitle.exec(rest)?.groups;
  const words = quoted?.['words']?.trimEnd();
  if (sign.startsWith('===') && words !== '') return undefined;
  const [name = ''] = (words ?? rest).split(/\s+/u);
  if (sign.startsWith('===') && name !== '') return undefined;
  const title = quoted?.['title']?.replaceAll(/\\(.)/gu, '$1');
  return { sign, name, title, before, depth: widthOf(indentOf(before)), at: line.at };
}

function toBlock({ sign, name, title }: Opening): Block {
  // Without a kind there is a title.
  const word = name.charAt(0).toUpperCase() + name.slice(1);
  if (sign.startsWith('?')) {
    return { type: 'details', title: title ?? word, isOpen: sign.endsWith('+') };
  }
  const kind = findCalloutKind(name) ?? 'note';
  return { type: 'callout', kind, title: title === '' ? undefined : title };
}

/** Tabs that follow each other are one group. */
function readTabs(lines: readonly Line[], start: number, context: BlockContext): Taken {
  const tabs: Line[] = [];
  const first = readOpening(lines[start]);
  let next = start;
  for (let at = start; at < lines.length;) {
    const tab = readOpening(lines[at]);
    if (!tab?.sign.startsWith('===') || tab.depth !== first?.depth) break;
    const { body, next: behind } = readIndented(lines, at + 1, tab.depth + columns);
    const block: Block = { type: 'tab', title: tab.title ?? '' };
    tabs.push(
      ...placeBlock(block, context.convert(body), { at: tab.at, before: '', write: context.write }),
    );
    next = behind;
    at = behind;
    while (lines[at]?.text.trim() === '') at += 1;
  }
  const place = { at: first?.at ?? 1, before: first?.before ?? '', write: context.write };
  return { lines: placeBlock({ type: 'tabs' }, tabs, place), next };
}

import { alertKind } from './callout-kinds.ts';
import { placeBehind, placeBlock, type BlockContext, type Taken } from './block-places.ts';
import type { Line } from './source-lines.ts';

const quoted = /^(?<before>[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)>(?<rest>.*)$/u;
const alert = /^[ \t]?\[!(?<name>[A-Za-z][\w-]*)\](?<fold>[-+]?)[ \t]*(?<title>.*)$/u;
const signs = /\[!|:::|\{%|\{\{|```|~~~|!!!|<!--/u;

/** Reads a quote; one that begins with `[!NOTE]`, as GitHub and Obsidian have it, is a call-out. */
export function readQuote(
  lines: readonly Line[],
  start: number,
  context: BlockContext,
): Taken | undefined {
  const first = lines[start];
  const found = first && quoted.exec(first.text)?.groups;
  if (!found) return undefined;
  let next = start + 1;
  while (/^[ \t]*>/u.test(lines[next]?.text ?? '')) next += 1;
  const group = lines.slice(start, next);
  if (!group.some(({ text }) => signs.test(text))) return { lines: group, next };
  const before = found['before'] ?? '';
  const inner = group.map((line, index) => ({
    ...line,
    text:
      index === 0 ? (found['rest'] ?? '').replace(/^ /u, '') : line.text.replace(/^[ \t]*> ?/u, ''),
  }));
  const named = alert.exec(inner[0]?.text ?? '')?.groups;
  if (!named) return { lines: placeBehind(before, context.convert(inner).map(quote)), next };
  return { lines: toCallout(named, inner.slice(1), { at: first.at, before, context }), next };
}

const quote = (line: Line): Line => ({ ...line, text: line.text === '' ? '>' : `> ${line.text}` });

function toCallout(
  named: Record<string, string>,
  body: readonly Line[],
  { at, before, context }: { at: number; before: string; context: BlockContext },
): readonly Line[] {
  const { name = '', fold = '' } = named;
  const title = (named['title'] ?? '').trimEnd();
  const place = { at, before, write: context.write };
  const inside = context.convert(body);
  // Obsidian folds what has a sign behind its name.
  if (fold !== '') {
    const isOpen = fold === '+';
    return placeBlock({ type: 'details', title: title || toWord(name), isOpen }, inside, place);
  }
  const kind = alertKind(name);
  return placeBlock(
    { type: 'callout', kind, title: title === '' ? undefined : title },
    inside,
    place,
  );
}

const toWord = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

import type { Draft, Mend } from './mend.ts';
import { walk } from './mend.ts';

/** The title of the page is on the first level. */
const firstDepth = 2;
const lastDepth = 6;

/**
 * Levels that follow each other: what is below another heading stays below it, and nothing is
 * skipped. Levels without a gap stay as they are. Undefined if they would become too deep.
 */
export function closeGaps(depths: readonly number[]): readonly number[] | undefined {
  const above: number[] = [];
  const closed = depths.map((depth) => {
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    above.push(depth);
    return firstDepth + above.length - 1;
  });
  return closed.every((depth) => depth <= lastDepth) ? closed : undefined;
}

const codes = ['HeadingIsTitle', 'HeadingSkipped'];

/** Gives the headings of a text the levels that follow each other, if some do not. */
export function mendHeadings(draft: Draft): readonly Mend[] {
  const faults = draft.problems.filter(({ code }) => codes.includes(code));
  if (faults.length === 0) return [];
  const headings = [...walk(draft.root)].flatMap(({ node }) =>
    node.type === 'heading' ? [{ depth: node.depth, line: draft.lineOf(node) }] : [],
  );
  const depths = closeGaps(headings.map(({ depth }) => depth));
  if (!depths) return [];
  const mends: Mend[] = [];
  for (const [at, { depth, line }] of headings.entries()) {
    const wanted = depths[at] ?? depth;
    if (wanted === depth) continue;
    const edit = editLevel(draft, line, depth, wanted);
    // A part of them would say something else than all.
    if (!edit) return [];
    const code = faults.find((one) => one.line === line)?.code;
    mends.push({
      ...{ line, edits: [edit], note: `heading on level ${wanted} instead of ${depth}` },
      ...(code !== undefined && { code }),
    });
  }
  return mends;
}

function editLevel({ shown, lineStarts }: Draft, line: number, depth: number, wanted: number) {
  const start = lineStarts[line - 1];
  const end = lineStarts[line];
  if (start === undefined || end === undefined) return undefined;
  const signs = /^(?<before>[\s>*+\-\d.)]*?)(?<signs>#{1,6})(?=[ \t]|$)/u.exec(
    shown.slice(start, end - 1),
  )?.groups;
  if (signs) {
    if (signs['signs']?.length !== depth) return undefined;
    const at = start + (signs['before'] ?? '').length;
    return { start: at, end: at + depth, text: '#'.repeat(wanted) };
  }
  return editUnderline(shown.slice(end), end, depth, wanted);
}

/** `===` below a heading is the first level and `---` the second; there are no others. */
function editUnderline(below: string, offset: number, depth: number, wanted: number) {
  const found = /^(?<before>[ >]*)(?<signs>=+|-+)[ \t]*$/mu.exec(
    below.slice(0, below.indexOf('\n')),
  );
  const signs = found?.groups?.['signs'];
  if (signs === undefined || depth !== 1 || wanted !== firstDepth) return undefined;
  const start = offset + (found?.groups?.['before'] ?? '').length;
  return { start, end: start + signs.length, text: '-'.repeat(Math.max(3, signs.length)) };
}

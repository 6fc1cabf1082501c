import type { MdastNode } from 'satteri';
import type { BodyReport } from './body-report.ts';

type Code = Extract<MdastNode, { type: 'code' }>;

const openingFence = /^(?:`{3,}|~{3,})/u;
const closingFence = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/u;

/** Warns of a code block that is never closed and swallows what follows it. */
export function checkCode(code: Code, source: string, report: BodyReport): void {
  const lines = source
    .slice(code.position?.start.offset ?? 0, code.position?.end.offset)
    .trimEnd()
    .split('\n');
  if (!openingFence.test(lines[0] ?? '')) return;
  if (lines.length > 1 && closingFence.test(lines.at(-1) ?? '')) return;
  report.warn(
    'CodeUnclosed',
    report.lineOf(code),
    'The code block that begins here is never closed, so that all that follows is shown as code.',
    `Put a line with ${lines[0]?.slice(0, 3) ?? ''} alone behind its last line.`,
  );
}

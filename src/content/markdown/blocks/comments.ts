import { createIndentedCodeTest, readFence } from './code-lines.ts';
import type { Line } from './source-lines.ts';

/**
 * Leaves out `<!-- … -->`, of one line or of several, outside of code. A comment that is never
 * closed stays, and is told of by the content check, which also wants those that excuse a finding.
 */
export function withoutComments(
  lines: readonly Line[],
  excuses: 'kept' | 'left-out' = 'left-out',
): readonly Line[] {
  const opening = excuses === 'kept' ? /(?<!\\)<!--(?!\s*candil-ignore\b)/u : /(?<!\\)<!--/u;
  if (!lines.some(({ text }) => text.includes('<!--'))) return lines;
  const isIndentedCode = createIndentedCodeTest();
  const lastEnd = lines.findLastIndex(({ text }) => text.includes(end));
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const fence = readFence(lines, at);
    const line = lines[at];
    const isCode = line !== undefined && isIndentedCode(line.text);
    if (isCode) {
      kept.push(line);
    } else if (fence && line) {
      // The fences are read again later; here they only hide what is between them.
      kept.push(...lines.slice(at, fence.next));
      at = fence.next - 1;
    } else if (line) {
      at = takeLine(lines, { at, line, opening, lastEnd }, kept);
    }
  }
  return kept;
}

const end = '-->';

/** A line on which comments may open. */
interface Place {
  at: number;
  line: Line;
  opening: RegExp;
  /** Place of the last line that ends a comment: none behind it is looked for. */
  lastEnd: number;
}

/** Adds a line without its comments; returns the place of the last line that they reach to. */
function takeLine(
  lines: readonly Line[],
  { at: start, line, opening, lastEnd }: Place,
  kept: Line[],
): number {
  let at = start;
  let text = '';
  for (let rest = line.text; ;) {
    const { shown, open } = withoutWholeComments(rest, opening);
    text += shown;
    if (open === undefined) break;
    let last = at + 1;
    while (last <= lastEnd && lines[last]?.text.includes(end) !== true) last += 1;
    if (last > lastEnd) {
      text += open;
      break;
    }
    at = last;
    const closing = lines[last]?.text ?? '';
    rest = closing.slice(closing.indexOf(end) + end.length);
  }
  kept.push({ ...line, text: text.trim() === '' ? '' : text });
  return at;
}

/**
 * A text without the comments in it that end there. `open` is what stands from a comment on that does
 * not; undefined where there is none.
 */
function withoutWholeComments(
  text: string,
  opening: RegExp,
): { shown: string; open: string | undefined } {
  const plain = blankCode(text);
  const openings = new RegExp(opening, 'gu');
  let shown = '';
  let done = 0;
  for (const { index } of plain.matchAll(openings)) {
    if (index < done) continue;
    const close = endOf(text, index);
    shown += text.slice(done, index);
    if (close === -1) return { shown, open: text.slice(index) };
    done = close;
  }
  return { shown: shown + text.slice(done), open: undefined };
}

/** Comments are ended as browsers end them: `<!-->` is one. */
function endOf(text: string, open: number): number {
  const [short] = /^<!--(?:>|->)/u.exec(text.slice(open, open + 6)) ?? [];
  if (short !== undefined) return open + short.length;
  const found = text.indexOf(end, open + '<!--'.length);
  return found === -1 ? -1 : found + end.length;
}

/** A text with blanks for what stands between as many backticks on both sides. */
function blankCode(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(({ 0: { length }, index }) => ({ length, index }));
  const lastOf = new Map(runs.map(({ length, index }) => [length, index]));
  let blanked = '';
  let done = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run || lastOf.get(run.length) === run.index) continue;
    const closing = nextOf(runs, at);
    const stop = (runs[closing]?.index ?? run.index) + run.length;
    blanked += text.slice(done, run.index) + ' '.repeat(stop - run.index);
    done = stop;
    at = closing;
  }
  return blanked + text.slice(done);
}

/** Place of the next of the runs that is as long. */
function nextOf(runs: readonly { length: number }[], at: number): number {
  let next = at + 1;
  while (next < runs.length && runs[next]?.length !== runs[at]?.length) next += 1;
  return next;
}

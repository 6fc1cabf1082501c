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
      at = takeLine(lines, { at, line, opening }, kept);
    }
  }
  return kept;
}

/** Adds a line without its comments; returns the place of the last line that they reach to. */
function takeLine(
  lines: readonly Line[],
  { at: start, line, opening }: { at: number; line: Line; opening: RegExp },
  kept: Line[],
): number {
  let at = start;
  let { text } = line;
  for (let open = findComment(text, opening); open !== -1; open = findComment(text, opening)) {
    let close = endOf(text, open);
    let last = at;
    let joined = text;
    while (close === -1 && last + 1 < lines.length) {
      last += 1;
      joined += `\n${lines[last]?.text ?? ''}`;
      close = endOf(joined, open);
    }
    if (close === -1) break;
    at = last;
    text = joined.slice(0, open) + joined.slice(close);
  }
  kept.push({ ...line, text: text.trim() === '' ? '' : text });
  return at;
}

/** Comments are ended as browsers end them: `<!-->` is one. */
function endOf(text: string, open: number): number {
  const [short] = /^<!--(?:>|->)/u.exec(text.slice(open)) ?? [];
  if (short !== undefined) return open + short.length;
  const end = text.indexOf('-->', open + '<!--'.length);
  return end === -1 ? -1 : end + '-->'.length;
}

/** Where a comment opens outside of `code`, and is not escaped. */
function findComment(text: string, opening: RegExp): number {
  const hidden = text.replaceAll(/(`+)(?!`)[^`]*(?:(?!\1)`+[^`]*)*?\1(?!`)/gu, (code) =>
    ' '.repeat(code.length),
  );
  return hidden.search(opening);
}

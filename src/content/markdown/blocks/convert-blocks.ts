import type { BlockContext, BlockReader, Taken } from './block-places.ts';
import { createIndentedCodeTest, readFence } from './code-lines.ts';
import { readColonBlock } from './colon-blocks.ts';
import { readIndentedBlock } from './indented-blocks.ts';
import { readLoneSign } from './lone-signs.ts';
import { readQuote } from './quote-blocks.ts';
import { readTagLine } from './tag-lines.ts';
import type { Line } from './source-lines.ts';

const readers: readonly BlockReader[] = [
  readColonBlock,
  readIndentedBlock,
  readQuote,
  readLoneSign,
  readTagLine,
];

/** Blocks within each other that are written anew; what is deeper inside stays as it is. */
const deepest = 30;

/**
 * Writes blocks of other systems (`:::note`, `!!! note`, `> [!NOTE]`, `{% hint %}`, `<Tabs>`) as
 * what is like them here. Code stays as it is.
 */
export function convertBlocks(
  lines: readonly Line[],
  context: Omit<BlockContext, 'convert'>,
  depth = 0,
): readonly Line[] {
  if (depth > deepest) return lines;
  const convert = (body: readonly Line[]) => convertBlocks(body, context, depth + 1);
  const inside: BlockContext = { ...context, convert };
  const isIndentedCode = createIndentedCodeTest();
  const out: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const taken = take(lines, at, inside, isIndentedCode);
    for (const line of taken.lines) out.push(line);
    at = taken.next;
  }
  return out;
}

function take(
  lines: readonly Line[],
  at: number,
  context: BlockContext,
  isIndentedCode: (text: string) => boolean,
): Taken {
  const line = lines[at];
  if (!line) return { lines: [], next: at + 1 };
  const isCode = isIndentedCode(line.text);
  if (isCode || line.isCode) return { lines: [{ ...line, isCode: true }], next: at + 1 };
  const code = readFence(lines, at) ?? readPre(lines, at);
  if (code) return code;
  for (const read of readers) {
    const taken = read(lines, at, context);
    if (taken) return taken;
  }
  return { lines: [line], next: at + 1 };
}

/** A piece of HTML in which text stands as it is. */
function readPre(lines: readonly Line[], at: number): Taken | undefined {
  if (!/^[ \t]*<(?:pre|script|style|textarea)\b/iu.test(lines[at]?.text ?? '')) return undefined;
  let end = at;
  while (
    end < lines.length - 1 &&
    !/<\/(?:pre|script|style|textarea)>/iu.test(lines[end]?.text ?? '')
  ) {
    end += 1;
  }
  return {
    lines: lines.slice(at, end + 1).map((line) => ({ ...line, isCode: true })),
    next: end + 1,
  };
}

import type { Block, BlockWriter } from './block-writer.ts';
import type { ForeignSign, Line } from './source-lines.ts';

/** What is needed to convert the blocks of a text. */
export interface BlockContext {
  format: 'md' | 'mdx';
  write: BlockWriter;
  foreign: ForeignSign[];
  /** Names of components of the company. */
  ownComponents: readonly string[];
  /** Converts the lines inside of a block. */
  convert: (lines: readonly Line[]) => readonly Line[];
}

/** What a reader made of the lines at a place. */
export interface Taken {
  lines: readonly Line[];
  /** Place of the first line behind. */
  next: number;
}

/** Looks whether something of its kind begins on a line. */
export type BlockReader = (
  lines: readonly Line[],
  at: number,
  context: BlockContext,
) => Taken | undefined;

/**
 * The lines of a block with those inside of it, behind the signs that stand before its first line:
 * white space or the mark of a list.
 */
export function placeBlock(
  block: Block,
  body: readonly Line[],
  { at, before, write }: { at: number; before: string; write: BlockWriter },
): readonly Line[] {
  const { before: opened, after } = write(block);
  const toLine = (text: string): Line => ({ text, at });
  return placeBehind(before, [...opened.map(toLine), ...body, ...after.map(toLine)]);
}

/** Puts lines behind signs, which stand on the first of them only. */
export function placeBehind(before: string, lines: readonly Line[]): readonly Line[] {
  if (before === '') return lines;
  const blanks = ' '.repeat(before.length);
  const isIndent = before.trim() === '';
  const space = isIndent ? before : blanks;
  const first = isIndent ? -1 : lines.findIndex(({ text }) => text !== '');
  return lines
    .map((line, index) => {
      if (line.text === '') return line;
      return { ...line, text: (index === first ? before : space) + line.text };
    })
    .slice(Math.max(0, first));
}

import type { MdastNode } from 'satteri';
import type { BodyReport } from './body-report.ts';
import { isShown } from './node-text.ts';

type Table = Extract<MdastNode, { type: 'table' }>;

/** Warns of empty cells once a table; the corner above row headings may be empty. */
export function checkTable(table: Table, report: BodyReport): void {
  const rows: readonly MdastNode[] = table.children;
  const empty = rows.flatMap((row, rowIndex) =>
    childrenOf(row).filter((cell, column) => !isShown(cell) && !(rowIndex === 0 && column === 0)),
  );
  const [first] = empty;
  if (!first) return;
  report.warn(
    'TableCellEmpty',
    report.lineOf(first),
    empty.length === 1
      ? 'A cell of the table is empty.'
      : `${empty.length} cells of the table are empty.`,
    'Say what an empty cell means, such as "–", "none" or "not included".',
  );
}

/**
 * The types promise rows. Where a tag opens in a row and closes below the table, other nodes come.
 */
const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? node.children : [];

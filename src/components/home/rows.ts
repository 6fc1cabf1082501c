import type { HomeBlock } from '../../content/current/home.ts';

/** A section of the home page by itself, or several side by side. */
export type HomeRow =
  | { kind: 'single'; block: Exclude<HomeBlock, ColumnBlock> }
  | { kind: 'columns'; blocks: readonly ColumnBlock[]; columns: 1 | 2 | 3 };

/** What can stand in a column. */
export type ColumnBlock = Extract<HomeBlock, { kind: 'list' | 'announcements' | 'text' | 'desks' }>;

/** Puts lists, texts and desks that follow each other side by side. */
export function toRows(blocks: readonly HomeBlock[]): readonly HomeRow[] {
  const rows: HomeRow[] = [];
  let open: ColumnBlock[] = [];
  const close = (): void => {
    if (open.length > 0) rows.push({ kind: 'columns', blocks: open, columns: columnsFor(open) });
    open = [];
  };
  for (const block of blocks) {
    if (isColumn(block)) open.push(block);
    else {
      close();
      rows.push({ kind: 'single', block });
    }
  }
  close();
  return rows;
}

const isColumn = (block: HomeBlock): block is ColumnBlock =>
  ['list', 'announcements', 'text', 'desks'].includes(block.kind);

/** Three side by side, but two and two rather than three and one. What is not yet on has no column. */
function columnsFor(blocks: readonly ColumnBlock[]): 1 | 2 | 3 {
  const seen = blocks.filter(
    (block) =>
      block.kind !== 'announcements' || block.announcements.some(({ isCurrent }) => isCurrent),
  ).length;
  if (seen <= 1) return 1;
  return seen === 2 || seen === 4 ? 2 : 3;
}

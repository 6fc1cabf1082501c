import { MoveError, type StorageSide, type StoredRow, type StoredTable } from './storage-side.ts';

/** How far a table is; it is done when both are equal and `isDone`. */
export interface MoveProgress {
  table: string;
  rows: number;
  of: number;
  isDone: boolean;
}

export interface MoveOptions {
  /** Removes what the target holds; without it, a target with rows is refused. */
  replace: boolean;
  onProgress: (progress: MoveProgress) => void;
}

/**
 * Copies every row of these tables, each of which refers only to those before it, and compares the
 * numbers of rows. All or nothing: an error leaves the target as it was.
 */
export async function moveRows(
  from: StorageSide,
  to: StorageSide,
  tables: readonly StoredTable[],
  { replace, onProgress }: MoveOptions,
): Promise<{ table: string; rows: number }[]> {
  const known = { from: await findTables(from, tables), to: await findTables(to, tables) };
  if (replace) await to.clear(known.to);
  else await refuseRows(to, known.to);
  const moved: { table: string; rows: number }[] = [];
  for (const [index, source] of known.from.entries()) {
    const target = known.to[index];
    if (!target) continue;
    const of = await from.count(source);
    const rows = await copyTable({ from, source, to, target }, (count) => {
      onProgress({ table: source.name, rows: count, of, isDone: false });
    });
    const stored = await to.count(target);
    if (rows !== of || stored !== of) {
      throw new MoveError(
        'MoveIncomplete',
        to.place,
        `Of ${of} rows of "${source.name}", ${stored} arrived. Nothing was kept. Let nothing else use either database, then start again.`,
      );
    }
    onProgress({ table: source.name, rows, of, isDone: true });
    moved.push({ table: source.name, rows });
  }
  await to.commit(known.to);
  return moved;
}

async function copyTable(
  {
    from,
    source,
    to,
    target,
  }: Record<'from' | 'to', StorageSide> & Record<'source' | 'target', StoredTable>,
  onRows: (count: number) => void,
): Promise<number> {
  let count = 0;
  for await (const rows of from.read(source)) {
    await writeRows(to, target, rows);
    count += rows.length;
    onRows(count);
  }
  return count;
}

async function writeRows(
  to: StorageSide,
  table: StoredTable,
  rows: readonly StoredRow[],
): Promise<void> {
  try {
    await to.write(table, rows);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MoveError(
      'MoveRefused',
      to.place,
      `A row of "${table.name}" was not taken: ${reason}. Nothing was kept. Mend that row where it is, then start again.`,
      error,
    );
  }
}

/** The tables as one side has them, in the order of `wanted`, with the same columns. */
async function findTables(
  side: StorageSide,
  wanted: readonly StoredTable[],
): Promise<readonly StoredTable[]> {
  const own = new Map((await side.listTables()).map((table) => [table.name, table]));
  return wanted.map((table) => {
    const found = sortColumns(own.get(table.name), table);
    if (found) return found;
    throw new MoveError(
      'MoveRefused',
      side.place,
      `Its table "${table.name}" is missing or has other columns than that of the other side. Let the same version of Candil bring both up to date.`,
    );
  });
}

function sortColumns(own: StoredTable | undefined, wanted: StoredTable): StoredTable | undefined {
  if (own?.columns.length !== wanted.columns.length) return undefined;
  const columns = wanted.columns.flatMap(({ name }) =>
    own.columns.filter((column) => column.name === name),
  );
  return columns.length === wanted.columns.length ? { name: own.name, columns } : undefined;
}

async function refuseRows(to: StorageSide, tables: readonly StoredTable[]): Promise<void> {
  const held: string[] = [];
  for (const table of tables) {
    const count = await to.count(table);
    if (count > 0) held.push(`${table.name} ${count}`);
  }
  if (held.length === 0) return;
  throw new MoveError(
    'StorageNotEmpty',
    to.place,
    `It holds rows already: ${held.join(', ')}. Name another one, or add --replace to remove them.`,
  );
}

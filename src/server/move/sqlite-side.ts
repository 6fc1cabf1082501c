import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { resultCodeOf } from '../db/database-error.ts';
import {
  holdsFiles,
  isOfMigrations,
  MoveError,
  quote,
  rowsAtOnce,
  toColumnList,
  type StorageSide,
  type StoredRow,
  type StoredTable,
} from './storage-side.ts';

const nameRows = z.array(z.object({ name: z.string() }));
/** SQLite writes types that it knows in capitals. */
const columnRows = z.array(z.object({ name: z.string(), type: z.string().toLowerCase() }));
const referenceRows = z.array(z.object({ table: z.string() }));
const numbers = z.tuple([z.coerce.number()]);

/**
 * The SQLite file for this process alone: a server that has it open refuses that, and none can open
 * it meanwhile. Throws `StorageInUse`.
 */
export function openSqliteSide(file: string): StorageSide {
  const sqlite = openAlone(file);
  const all = (text: string): unknown => sqlite.prepare(text).all();
  return {
    place: file,
    listTables: () => Promise.resolve(listTables(all)),
    count({ name }) {
      const statement = sqlite.prepare(`select count(*) from ${quote(name)}`);
      statement.setReturnArrays(true);
      const [count] = numbers.parse(statement.get());
      return Promise.resolve(count);
    },
    read: (table) =>
      readRows(sqlite.prepare(`select ${toColumnList(table)} from ${quote(table.name)}`), table),
    write(table, rows) {
      const marks = table.columns.map(() => '?').join(', ');
      const insert = sqlite.prepare(
        `insert into ${quote(table.name)} (${toColumnList(table)}) values (${marks})`,
      );
      for (const row of rows) insert.run(...row);
      return Promise.resolve();
    },
    clear(tables) {
      for (const { name } of tables.toReversed()) sqlite.exec(`delete from ${quote(name)}`);
      return Promise.resolve();
    },
    commit() {
      sqlite.exec('commit; pragma wal_checkpoint(truncate)');
      return Promise.resolve();
    },
    close() {
      if (sqlite.isTransaction) sqlite.exec('rollback');
      sqlite.close();
      return Promise.resolve();
    },
  };
}

/** SQLite's result code of a file that another connection holds. */
const busy = 5;

function openAlone(file: string): DatabaseSync {
  const sqlite = new DatabaseSync(file, { timeout: 0 });
  try {
    // In exclusive mode the first access fails while any other connection is open, also an idle one.
    sqlite.exec('pragma locking_mode = exclusive; begin immediate; commit');
    sqlite.exec('pragma synchronous = full; pragma fullfsync = on; pragma secure_delete = on');
    sqlite.exec('begin immediate');
    return sqlite;
  } catch (error) {
    sqlite.close();
    const code = resultCodeOf(error);
    if (code === undefined || (code & 0xff) !== busy) throw error;
    throw new MoveError(
      'StorageInUse',
      file,
      'A process has this file open. Stop the server and every command on it, then start again.',
      error,
    );
  }
}

/** Those to which others refer come before them. */
function listTables(all: (text: string) => unknown): StoredTable[] {
  const names = nameRows
    .parse(all("select name from sqlite_schema where type = 'table' order by name"))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_') && !isOfMigrations(name));
  const ordered = new Set<string>();
  const add = (name: string): void => {
    if (ordered.has(name)) return;
    const references = referenceRows.parse(all(`pragma foreign_key_list(${quote(name)})`));
    for (const { table } of references) if (table !== name) add(table);
    ordered.add(name);
  };
  for (const name of names) add(name);
  return [...ordered].map((name) => ({
    name,
    columns: columnRows.parse(all(`pragma table_info(${quote(name)})`)),
  }));
}

async function* readRows(
  statement: StatementSync,
  table: StoredTable,
): AsyncGenerator<readonly StoredRow[]> {
  statement.setReturnArrays(true);
  // Whole numbers may be larger than those of JavaScript.
  statement.setReadBigInts(true);
  const most = holdsFiles(table) ? 1 : rowsAtOnce;
  let rows: StoredRow[] = [];
  for (const row of statement.iterate()) {
    trustRow(row);
    rows.push(row);
    if (rows.length < most) continue;
    yield await Promise.resolve(rows);
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** `node:sqlite` declares objects, although it was told to give arrays. */
function trustRow(row: unknown): asserts row is StoredRow {
  if (!Array.isArray(row)) throw new TypeError('Expected a row.');
}

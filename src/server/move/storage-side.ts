/** What a row of any table is made of, in both engines. */
export type StoredValue = null | string | number | bigint | Uint8Array;

/** A row, its values in the order of the columns of its table. */
export type StoredRow = readonly StoredValue[];

/** A table as the engine itself describes it. */
export interface StoredTable {
  name: string;
  columns: readonly { name: string; type: string }[];
}

/**
 * One of the two databases of a move, inside a transaction that began when it was opened. Nothing is
 * kept without `commit`.
 */
export interface StorageSide {
  /** What a person calls it, without a password. */
  place: string;
  /** Every table but those of the migrations. */
  listTables(): Promise<readonly StoredTable[]>;
  count(table: StoredTable): Promise<number>;
  /** All rows, a handful at a time. */
  read(table: StoredTable): AsyncIterable<readonly StoredRow[]>;
  write(table: StoredTable, rows: readonly StoredRow[]): Promise<void>;
  /** Removes every row of these tables, of which each refers only to those before it. */
  clear(tables: readonly StoredTable[]): Promise<void>;
  commit(tables: readonly StoredTable[]): Promise<void>;
  /** Ends the transaction, and with it what was not committed, and closes. */
  close(): Promise<void>;
}

/** Rows that are read or written at a time, where none of them holds a file. */
export const rowsAtOnce = 2_000;

/** Whether rows may hold whole files: those are moved one by one, so that few are in memory. */
export const holdsFiles = ({ columns }: StoredTable): boolean =>
  columns.some(({ type }) => type === 'bytea');

/** Tables that Kysely keeps for itself: the migrations of the target made its own. */
export const isOfMigrations = (name: string): boolean => name.startsWith('kysely_');

/** An identifier of SQL, which both engines quote alike. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The names of the columns, quoted, with commas between. */
export const toColumnList = ({ columns }: StoredTable): string =>
  columns.map(({ name }) => quote(name)).join(', ');

/** A storage cannot be moved, or not yet. The message has a code, the place and the remedy. */
export class MoveError extends Error {
  constructor(code: string, place: string, remedy: string, cause?: unknown) {
    super(`${code} ${place}\n${remedy}`, { cause });
    this.name = 'MoveError';
  }
}

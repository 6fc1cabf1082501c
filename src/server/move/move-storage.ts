import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFileName, openFile, openPostgres } from '../db/connect.ts';
import { DatabaseError } from '../db/database-error.ts';
import { moveRows, type MoveOptions } from './move-rows.ts';
import { hasTables, isInUse, openPostgresSide, toPlace } from './postgres-side.ts';
import { openSqliteSide } from './sqlite-side.ts';
import { MoveError, type StorageSide } from './storage-side.ts';

export const storageKinds = ['sqlite', 'postgres'] as const;
export type StorageKind = (typeof storageKinds)[number];

/** A move between the file in DATA_DIR and the database of DATABASE_URL. */
export interface StorageMove extends MoveOptions {
  to: StorageKind;
  dataFolder: string;
  address: string;
  /** Goes on although a process seems to be connected to PostgreSQL. */
  force: boolean;
}

/**
 * Brings both storages up to date and copies all rows from one into the other; the source keeps
 * them. Throws an error with a remedy if the source is not there, one of them is in use, or the
 * target holds rows.
 */
export async function moveStorage(move: StorageMove): Promise<{ table: string; rows: number }[]> {
  const { to, dataFolder, address, force } = move;
  const file = join(dataFolder, databaseFileName);
  const isThere = to === 'postgres' ? existsSync(file) : await asking(address, hasTables);
  if (!isThere) throw toMissing(to === 'postgres' ? file : toPlace(address));
  await refuseUse({ file, address, force });
  await (await openFile(dataFolder)).destroy();
  await (await openPostgres(address)).destroy();
  const sides: StorageSide[] = [];
  try {
    const sqlite = openSqliteSide(file);
    sides.push(sqlite);
    const tables = await sqlite.listTables();
    const postgres = await openPostgresSide(address, tables);
    sides.push(postgres);
    return to === 'postgres'
      ? await moveRows(sqlite, postgres, tables, move)
      : await moveRows(postgres, sqlite, tables, move);
  } finally {
    for (const side of sides) await side.close();
  }
}

async function refuseUse({
  file,
  address,
  force,
}: {
  file: string;
  address: string;
  force: boolean;
}): Promise<void> {
  // To open the file alone is to know that nobody has it.
  if (existsSync(file)) await openSqliteSide(file).close();
  if (force || !(await asking(address, isInUse))) return;
  throw new MoveError(
    'StorageInUse',
    toPlace(address),
    'A process of Candil is connected to this database. Stop every server on it, then start again; add --force if none runs and a pooler only keeps its connections.',
  );
}

/** An answer of PostgreSQL, or what to do where there is none. */
async function asking<Answer>(
  address: string,
  ask: (address: string) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(address);
  } catch (error) {
    throw new DatabaseError('DatabaseUnreachable', toPlace(address), error);
  }
}

const toMissing = (place: string): MoveError =>
  new MoveError(
    'StorageMissing',
    place,
    'There is nothing to move: no server has stored anything here. Check DATA_DIR, DATABASE_URL and the direction (--to).',
  );

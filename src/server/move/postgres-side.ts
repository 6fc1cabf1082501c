import pg from 'pg';
import { z } from 'zod';
import { applicationName } from '../db/postgres-pool.ts';
import { toStorableText } from '../db/storable-text.ts';
import {
  holdsFiles,
  isOfMigrations,
  quote,
  rowsAtOnce,
  toColumnList,
  type StorageSide,
  type StoredRow,
  type StoredTable,
  type StoredValue,
} from './storage-side.ts';

const columnRows = z.array(z.object({ table: z.string(), name: z.string(), type: z.string() }));
const counts = z.tuple([z.object({ count: z.coerce.number() })]);

/** Number of the type `bigint`, see `select oid from pg_type where typname = 'int8'`. */
const int8 = 20;

/** `bigint` as one, not as the text that the driver makes of it. */
const types = new pg.TypeOverrides();
types.setTypeParser(int8, BigInt);

/**
 * A PostgreSQL database, of which it sees one moment; others may read these tables meanwhile, and
 * not write.
 */
export async function openPostgresSide(
  address: string,
  tables: readonly StoredTable[],
): Promise<StorageSide> {
  const client = await connect(address);
  try {
    await client.query('begin isolation level repeatable read');
    await lockTables(client, tables);
  } catch (error) {
    await client.end();
    throw error;
  }
  return toSide(client, toPlace(address));
}

/** Host and database, without user and password. */
export function toPlace(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}

/** Whether tables of Candil are in a database. Rejects with what it or the network says. */
export async function hasTables(address: string): Promise<boolean> {
  return asking(address, async (client) => {
    const { rows } = await client.query(
      "select count(*) as count from information_schema.tables where table_schema = current_schema() and table_name = 'kysely_migration'",
    );
    return counts.parse(rows)[0].count > 0;
  });
}

/** Whether a process of Candil is connected; engines that cannot say so have none. */
export async function isInUse(address: string): Promise<boolean> {
  return asking(address, async (client) => {
    const asked = client.query(
      'select count(*) as count from pg_stat_activity where datname = current_database() and application_name = $1',
      [applicationName],
    );
    const answer = await asked.catch(() => undefined);
    return answer !== undefined && counts.parse(answer.rows)[0].count > 0;
  });
}

async function asking<Result>(
  address: string,
  ask: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = await connect(address);
  return ask(client).finally(() => client.end());
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address, types });
  // The end of the connection is told by the statement under way.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function toSide(client: pg.Client, place: string): StorageSide {
  return {
    place,
    listTables: () => listTables(client),
    async count({ name }) {
      const { rows } = await client.query(`select count(*) as count from ${quote(name)}`);
      return counts.parse(rows)[0].count;
    },
    read: (table) => readRows(client, table),
    write: (table, rows) =>
      holdsFiles(table) ? writeOneByOne(client, table, rows) : writeAtOnce(client, table, rows),
    async clear(tables) {
      for (const { name } of tables.toReversed()) await client.query(`delete from ${quote(name)}`);
    },
    async commit(tables) {
      await client.query('commit');
      // The planner knows nothing yet of what came at once.
      for (const { name } of tables) {
        await client.query(`analyze ${quote(name)}`).catch(() => undefined);
      }
    },
    close: () => client.end(),
  };
}

/** Engines without such locks say so, and go on. */
async function lockTables(client: pg.Client, tables: readonly StoredTable[]): Promise<void> {
  const names = tables.map(({ name }) => quote(name)).join(', ');
  await client.query('savepoint unlocked');
  await client
    .query(`lock table ${names} in exclusive mode`)
    .catch(() => client.query('rollback to savepoint unlocked'));
}

async function listTables(client: pg.Client): Promise<StoredTable[]> {
  const { rows } = await client.query(
    `select c.table_name as "table", c.column_name as name, c.data_type as type
     from information_schema.columns c join information_schema.tables t
       on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
     order by c.table_name, c.ordinal_position`,
  );
  const byTable = Map.groupBy(columnRows.parse(rows), ({ table }) => table);
  return [...byTable]
    .filter(([name]) => !isOfMigrations(name))
    .map(([name, columns]) => ({ name, columns }));
}

/** A cursor, so that a table of any size takes little memory. */
async function* readRows(
  client: pg.Client,
  table: StoredTable,
): AsyncGenerator<readonly StoredRow[]> {
  await client.query(
    `declare rows_of_table no scroll cursor for select ${toColumnList(table)} from ${quote(table.name)}`,
  );
  const most = holdsFiles(table) ? 1 : rowsAtOnce;
  for (;;) {
    const text = `fetch ${most} from rows_of_table`;
    const { rows } = await client.query<StoredValue[]>({ text, rowMode: 'array' });
    if (rows.length > 0) yield rows;
    if (rows.length < most) break;
  }
  await client.query('close rows_of_table');
}

/** A parameter a column, with the values of all rows in it: much faster than one for each value. */
async function writeAtOnce(
  client: pg.Client,
  table: StoredTable,
  rows: readonly StoredRow[],
): Promise<void> {
  const arrays = table.columns.map(({ type }, index) => `$${index + 1}::${type}[]`);
  const values = table.columns.map((_, index) => rows.map((row) => toStorable(row[index])));
  await client.query(
    `insert into ${quote(table.name)} (${toColumnList(table)}) select * from unnest(${arrays.join(', ')})`,
    values,
  );
}

async function writeOneByOne(
  client: pg.Client,
  table: StoredTable,
  rows: readonly StoredRow[],
): Promise<void> {
  const marks = table.columns.map((_, index) => `$${index + 1}`).join(', ');
  const text = `insert into ${quote(table.name)} (${toColumnList(table)}) values (${marks})`;
  for (const row of rows) await client.query(text, row.map(toStorable));
}

/** A SQLite file of earlier versions may hold what PostgreSQL refuses. */
const toStorable = (value: StoredValue | undefined): StoredValue | undefined =>
  typeof value === 'string' ? toStorableText(value) : value;

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCommand } from '../../../src/cli/db-move/arguments.ts';
import { openDatabase, openFile, ping } from '../../../src/server/db/connect.ts';
import { createDatabase } from '../../unit/server/support/engines.ts';
import { emptiedTables } from '../../unit/server/support/empty-database.ts';
import { ownEnvironment } from '../../support/running-server.ts';
import { fillTables } from './support/fill-tables.ts';

/** Rows by table: a million and a bit with the few of all others. */
const many = {
  votes: 120_000,
  spent_proofs: 500_000,
  spent_tokens: 300_000,
  tickets: 30_000,
  ticket_messages: 25_000,
  outbox: 25_000,
};

const address = await createDatabase();
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'candil-move-'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const fileOf = (folder: string): string => join(base, folder, 'candil.sqlite');

/** Runs the command; nobody sits at a terminal. */
function move(
  folder: string,
  database: string | undefined,
  ...parameters: string[]
): Promise<{ code: number; text: string }> {
  return new Promise((done) => {
    const env = { ...ownEnvironment(), DATA_DIR: join(base, folder), DATABASE_URL: database };
    const child = execFile(
      process.execPath,
      [resolve('src/cli/db-move.ts'), ...parameters],
      { env },
      (_, out, err) => done({ code: child.exitCode ?? -1, text: (out + err).trim() }),
    );
  });
}

/** A storage with one row. */
async function store(folder: string, name: string): Promise<void> {
  const db = await openFile(join(base, folder));
  await db.insertInto('secrets').values({ name, value: 'x' }).execute();
  await db.destroy();
}

const nameRows = z.array(z.object({ name: z.string() }));

/** Tables of which a row of one file is not in the other, value by value and type by type. */
function findDifferences(one: string, other: string): string[] {
  const db = new DatabaseSync(fileOf(one));
  db.exec(`attach '${fileOf(other)}' as other`);
  const names = nameRows
    .parse(db.prepare("select name from main.sqlite_schema where type = 'table'").all())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('kysely_'));
  const differing = names.filter((name) => {
    const columns = nameRows
      .parse(db.prepare(`pragma table_info("${name}")`).all())
      .flatMap((column) => [`"${column.name}"`, `typeof("${column.name}")`])
      .join(', ');
    const less = `select ${columns} from main."${name}" except select ${columns} from other."${name}"`;
    return db.prepare(`select 1 from (${less}) limit 1`).get() !== undefined;
  });
  db.close();
  return differing;
}

describe.runIf(address)('npm run db:move', () => {
  test('takes a million rows of all tables to PostgreSQL and back, and every one is the same', async () => {
    await (await openFile(join(base, 'here'))).destroy();
    await fillTables(fileOf('here'), many);
    const there = await move('here', address, '--from', 'sqlite', '--to', 'postgres');
    expect(there.text).toMatch(/^votes {2}120000$/mu);
    expect(there.text).toMatch(/^10\d{5} rows of \d+ tables are there, as many as were here\.$/mu);
    // Tables come from the file itself; none is forgotten, and a new one is taken along.
    const tables = [...there.text.matchAll(/^(\w+) {2}\d+$/gmu)].map(([, name]) => name);
    expect(tables.toSorted()).toEqual(emptiedTables.toSorted());
    expect(there.text).not.toContain('\r');
    expect(there.code).toBe(0);
    // A server takes the moved rows for its own: the types are those of its migrations.
    const db = await openDatabase({ DATA_DIR: 'unused', DATABASE_URL: address });
    const files = await db.selectFrom('ticket_files').select(['content', 'position']).execute();
    expect(files.every(({ content }) => content instanceof Uint8Array)).toBe(true);
    expect(typeof files[0]?.position).toBe('number');
    await db.destroy();
    const back = await move('back', address, '--to', 'sqlite');
    expect(back.text.split('\n').slice(0, -1)).toEqual(there.text.split('\n').slice(0, -1));
    expect(back.code).toBe(0);
    expect(findDifferences('here', 'back')).toEqual([]);
  }, 180_000);

  test('refuses a target with rows, and takes their place when told to', async () => {
    const database = await createDatabase();
    await store('full', 'first');
    expect((await move('full', database, '--to', 'postgres')).code).toBe(0);
    await store('other', 'second');
    const refused = await move('other', database, '--to', 'postgres');
    expect(refused.code).toBe(1);
    expect(refused.text).toMatch(
      /^StorageNotEmpty 127\.0\.0\.1:\d+\/candil_\d+\nIt holds rows already: secrets 1\. .* --replace/u,
    );
    expect((await move('other', database, '--to', 'postgres', '--replace')).code).toBe(0);
    expect((await move('full', database, '--to', 'sqlite', '--replace')).code).toBe(0);
    expect(findDifferences('full', 'other')).toEqual([]);
    expect(findDifferences('other', 'full')).toEqual([]);
  });

  test('keeps nothing if one row is refused, and says which table it is of', async () => {
    const database = await createDatabase();
    await store('odd', 'first');
    const file = new DatabaseSync(fileOf('odd'));
    // SQLite keeps a number that is too large for PostgreSQL.
    file.exec(
      "insert into article_tallies (locale, article_id, edition, shard, helpful, total) values ('en', 'a', 1, 0, 3000000000, 1)",
    );
    file.close();
    const { code, text } = await move('odd', database, '--to', 'postgres');
    expect(code).toBe(1);
    expect(text).toMatch(
      /MoveRefused \S+\nA row of "article_tallies" was not taken: .*3000000000/u,
    );
    const db = await openDatabase({ DATA_DIR: 'unused', DATABASE_URL: database });
    expect(await db.selectFrom('secrets').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  test('takes a text of an earlier version with U+0000 along, without that sign', async () => {
    const database = await createDatabase();
    await store('null', 'first');
    const file = new DatabaseSync(fileOf('null'));
    file.exec("update secrets set value = 'E07' || char(0) || ' again'");
    file.close();
    expect((await move('null', database, '--to', 'postgres')).code).toBe(0);
    const db = await openDatabase({ DATA_DIR: 'unused', DATABASE_URL: database });
    const [row] = await db.selectFrom('secrets').select('value').execute();
    await db.destroy();
    expect(row?.value).toBe('E07 again');
  });

  test('waits for every process to leave both sides', async () => {
    const database = await createDatabase();
    await store('busy', 'first');
    const running = await openFile(join(base, 'busy'));
    const first = await move('busy', database, '--to', 'postgres');
    await running.destroy();
    expect(first.code).toBe(1);
    expect(first.text).toMatch(/^StorageInUse \S+candil\.sqlite\nA process has this file open\./u);
    const server = await openDatabase({ DATA_DIR: 'unused', DATABASE_URL: database });
    await ping(server);
    const second = await move('busy', database, '--to', 'postgres');
    expect(second.text).toMatch(/^StorageInUse \S+candil_\d+\nA process of Candil is connected/u);
    expect((await move('busy', database, '--to', 'postgres', '--force')).code).toBe(0);
    await server.destroy();
  });

  test('says so where there is nothing to move, and makes nothing there', async () => {
    const nothing = await move('empty', await createDatabase(), '--to', 'postgres');
    expect(nothing.text).toMatch(/^StorageMissing \S+candil\.sqlite\nThere is nothing to move/u);
    expect(nothing.code).toBe(1);
    expect(existsSync(join(base, 'empty'))).toBe(false);
    const back = await move('empty', await createDatabase(), '--to', 'sqlite');
    expect(back.text).toMatch(/^StorageMissing 127\.0\.0\.1:\d+\/candil_\d+\n/u);
    expect(existsSync(join(base, 'empty'))).toBe(false);
  });
});

test.each([
  [[], 'CommandInvalid Where to?'],
  [['--to', 'mysql'], 'CommandInvalid "mysql" is neither sqlite nor postgres.'],
  [['--from', 'sqlite', '--to', 'sqlite'], 'CommandInvalid --from and --to are both sqlite.'],
  [['--all'], "CommandInvalid Unknown option '--all'"],
])('npm run db:move explains itself when asked %j', (parameters, message) => {
  expect(() => parseCommand(parameters)).toThrow(message);
  expect(() => parseCommand(parameters)).toThrow('npm run db:move -- --to sqlite');
});

test('npm run db:move takes either side for the direction, and needs both settings', async () => {
  expect(parseCommand(['--from', 'postgres'])).toMatchObject({ name: 'move', to: 'sqlite' });
  const { code, text } = await move('empty', undefined, '--to', 'postgres');
  expect(code).toBe(1);
  expect(text).toBe(
    'EnvironmentInvalid DATABASE_URL: is needed, because one side of the move is PostgreSQL',
  );
});

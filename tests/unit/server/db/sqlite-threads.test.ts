import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBatch } from '../../../../src/server/db/batch.ts';
import { databaseFileName, openFile } from '../../../../src/server/db/connect.ts';
import type { Database, Tables } from '../../../../src/server/db/schema.ts';
import { ThreadedSqliteDialect } from '../../../../src/server/db/sqlite-dialect.ts';
import type { ThreadSettings } from '../../../../src/server/db/sqlite-messages.ts';
import { SqliteThread } from '../../../../src/server/db/sqlite-thread.ts';
import { isStorageError } from '../../../../src/server/db/storage-error.ts';
import { createWaitingLine } from '../../../../src/server/db/waiting-line.ts';
import { createHealthCheck } from '../../../../src/server/health.ts';
import { createGroupCommit } from '../../../../src/server/db/group-commit.ts';
import { keepBatch } from './support/keep-batch.ts';

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) =>
      isStorageError(error) ? String(error) : `not of the storage: ${String(error)}`,
  );

describe('the threads of the database file', () => {
  let folder: string;
  let db: Database;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'candil-threads-'));
    db = await openFile(folder);
  });
  afterEach(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const secrets = () => db.selectFrom('secrets').select('name').orderBy('name').execute();
  const keep = (name: string, value = '') =>
    db.insertInto('secrets').values({ name, value }).execute();

  test('read what was written a moment ago, and nothing that is not committed', async () => {
    await keep('one');
    const reading = Promise.withResolvers<undefined>();
    const writing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('secrets').values({ name: 'two', value: '' }).execute();
      await reading.promise;
    });
    expect(await secrets()).toEqual([{ name: 'one' }]);
    reading.resolve(undefined);
    await writing;
    expect(await secrets()).toEqual([{ name: 'one' }, { name: 'two' }]);
  });

  test('run a batch as one transaction, whole or not at all, and in its turn', async () => {
    const failing = runBatch(db, keepBatch, { names: ['one', 'two'], failsAt: 1 });
    const [outcome, kept] = await Promise.allSettled([
      failing,
      keep('three'),
      runBatch(db, keepBatch, { names: ['four'] }),
    ]);
    expect(outcome).toMatchObject({ reason: { message: 'This batch was to fail.' } });
    expect(kept.status).toBe('fulfilled');
    expect(await runBatch(db, keepBatch, { names: ['five'] })).toEqual(['five', 'four', 'three']);
  });

  test('roll a batch back whose row is there already, with the code of SQLite', async () => {
    await keep('one');
    const batch = runBatch(db, keepBatch, { names: ['two', 'one'] });
    await expect(batch).rejects.toMatchObject({ errcode: 1_555 });
    expect(await secrets()).toEqual([{ name: 'one' }]);
  });

  test('keep files byte by byte, and leave the caller its own', async () => {
    const whole = Buffer.from('0123456789');
    const content = whole.subarray(2, 5);
    await db
      .insertInto('tickets')
      .values({
        ...{ reference: 'one', topic: '', subject: '', description: '', email: '', name: '' },
        ...{ locale: 'en', article: '', created_at: '', idempotency_key: null },
        ...{ state_at: null, state_asked_at: null },
      })
      .execute();
    const file = {
      reference: 'one',
      sequence: 0,
      position: 0,
      name: 'a',
      media_type: 'b',
      content,
    };
    await db.insertInto('ticket_files').values(file).execute();
    expect(whole.toString()).toBe('0123456789');
    const stored = await db.selectFrom('ticket_files').select('content').executeTakeFirstOrThrow();
    expect(Buffer.from(stored.content).toString()).toBe('234');
  });

  test('tell a mistake with the codes of SQLite, and go on', async () => {
    await keep('one');
    await expect(keep('one')).rejects.toMatchObject({ code: 'ERR_SQLITE_ERROR', errcode: 1555 });
    await keep('two');
    expect(await secrets()).toHaveLength(2);
  });

  test('undo a transaction that throws before the next one begins', async () => {
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('secrets').values({ name: 'one', value: '' }).execute();
      throw new Error('changed my mind');
    });
    const next = keep('two');
    await expect(failing).rejects.toThrow('changed my mind');
    await next;
    expect(await secrets()).toEqual([{ name: 'two' }]);
  });

  describe('as they are begun', () => {
    const begun: SqliteThread[] = [];
    const endAll = () => Promise.all(begun.splice(0).map((thread) => thread.close()));
    beforeEach(async () => {
      await db.destroy();
      const begin = (settings: ThreadSettings): SqliteThread => {
        const thread = new SqliteThread(settings);
        begun.push(thread);
        return thread;
      };
      const file = join(folder, databaseFileName);
      const dialect = new ThreadedSqliteDialect(file, { readers: 2, begin });
      db = new Kysely<Tables>({ dialect });
    });

    test('are as many as are told to read, if so much is asked at once', async () => {
      await keep('one');
      await secrets();
      expect(begun).toHaveLength(2);
      await Promise.all([secrets(), secrets(), secrets()]);
      expect(begun).toHaveLength(3);
    });

    test('are begun again, for reading and for writing', async () => {
      await keep('one');
      expect(await secrets()).toHaveLength(1);
      await endAll();
      expect(await reasonOf(keep('two'))).toContain('The thread of the storage ended.');
      expect(await reasonOf(secrets())).toContain('The thread of the storage ended.');
      await expect.poll(() => reasonOf(keep('three')), { timeout: 5_000 }).toBe('none');
      await expect.poll(() => reasonOf(secrets()), { timeout: 5_000 }).toBe('none');
      expect(await secrets()).toEqual([{ name: 'one' }, { name: 'three' }]);
    });

    test('take a transaction with them, of which the next one executes nothing', async () => {
      const writing = db.transaction().execute(async (transaction) => {
        await transaction.insertInto('secrets').values({ name: 'one', value: '' }).execute();
        await endAll();
        // Long enough for another thread to be begun.
        await setTimeout(1_500);
        await transaction.insertInto('secrets').values({ name: 'two', value: '' }).execute();
      });
      const other = setTimeout(1_400).then(() => keep('three'));
      expect(await reasonOf(writing)).toContain('The thread of the storage ended.');
      await other;
      expect(await secrets()).toEqual([{ name: 'three' }]);
    });
  });
});

describe('a line before the storage', () => {
  test('lets one after the other in, in the order of coming', async () => {
    const line = createWaitingLine({ most: 10, longestWait: 1_000 });
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (number) => {
        const end = await line.takeTurn();
        order.push(number);
        await setTimeout(5);
        order.push(number);
        end();
        end();
      }),
    );
    expect(order).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('sends away who waits too long, and at once who would make it too long', async () => {
    const line = createWaitingLine({ most: 1, longestWait: 30 });
    const end = await line.takeTurn();
    const waiting = line.takeTurn();
    expect(await reasonOf(line.takeTurn())).toContain('Too many wait');
    expect(await reasonOf(waiting)).toContain('did not answer in time');
    end();
    (await line.takeTurn())();
  });
});

describe('votes that wait for a commit', () => {
  test('are refused when too many wait or for too long, and are not committed later', async () => {
    const committed: number[] = [];
    const storage = Promise.withResolvers<undefined>();
    const commits = createGroupCommit<number, number>({
      commit: async (changes) => {
        await storage.promise;
        committed.push(...changes);
        return changes;
      },
      keyOf: String,
      largest: 10,
      mostWaiting: 3,
      longestWait: 50,
    });
    const first = commits.add(1);
    await setTimeout(10);
    const waiting = [commits.add(2), commits.add(3), commits.add(4)];
    expect(await reasonOf(commits.add(5))).toContain('Too many wait');
    for (const one of waiting) expect(await reasonOf(one)).toContain('did not answer in time');
    storage.resolve(undefined);
    expect(await first).toBe(1);
    await commits.settle();
    expect(committed).toEqual([1]);
  });
});

describe('the health of the storage', () => {
  test('is told within a second, and asked for once, while the storage says nothing', async () => {
    let asked = 0;
    const check = createHealthCheck(() => {
      asked += 1;
      return new Promise(() => undefined);
    });
    const start = performance.now();
    const answers = await Promise.all(Array.from({ length: 50 }, () => reasonOf(check())));
    expect(new Set(answers)).toEqual(
      new Set(['StorageUnavailable: The storage did not answer in time.']),
    );
    expect(performance.now() - start).toBeLessThan(1_500);
    const again = performance.now();
    expect(await reasonOf(check())).toContain('did not answer in time');
    expect(performance.now() - again).toBeLessThan(100);
    expect(asked).toBe(1);
  });

  test('is asked for once a second, and is good again when the storage is back', async () => {
    let now = 0;
    let asked = 0;
    let isThere = false;
    const check = createHealthCheck(
      async () => {
        asked += 1;
        await (isThere ? Promise.resolve() : Promise.reject(new Error('away')));
      },
      () => now,
    );
    await expect(check()).rejects.toThrow('away');
    isThere = true;
    await expect(check()).rejects.toThrow('away');
    now = 1_000;
    await check();
    expect(asked).toBe(2);
  });
});

import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { LruCache } from '../../lib/lru-cache.ts';
import type { BatchRunner } from './sqlite-batch.ts';
import {
  isThreadSettings,
  toFault,
  type BatchRequest,
  type StatementAnswer,
  type StatementRequest,
  type ThreadAnswer,
  type ThreadRequest,
  type ThreadSettings,
} from './sqlite-messages.ts';

/**
 * A thread with one connection to the SQLite file. `node:sqlite` is synchronous: here, waiting for
 * a lock or a disk holds up nothing else. The first message tells whether the file could be opened;
 * after that every request is answered, in order.
 */

/** Number of the answer that tells how the opening went. */
const opening = 0;

/** Prepared statements kept; a batch of votes makes its own text for each number of votes. */
const mostStatements = 100;

const port = parentPort;

function begin(settings: ThreadSettings): void {
  const database = attempt(opening, () => openSqlite(settings));
  if (!database) return;
  const prepare = createPrepare(database);
  const runBatch = createBatches(database, prepare);
  post({ id: opening, answer: { rows: [] } }, []);
  const take = (request: Exclude<ThreadRequest, BatchRequest>): void => {
    if (request.kind === 'close') {
      attempt(request.id, () => database.close());
      post({ id: request.id, answer: { rows: [] } }, []);
      port?.close();
      return;
    }
    const answer = attempt(request.id, () =>
      request.kind === 'rollback' ? rollBack(database) : execute(prepare, request),
    );
    if (answer) post({ id: request.id, answer }, buffersOf(answer.rows));
  };
  // A batch takes turns of this thread, in which nothing else may come between its statements.
  let batches: Promise<void> | undefined;
  port?.on('message', (request: ThreadRequest) => {
    if (!batches && request.kind !== 'batch') {
      take(request);
      return;
    }
    const last = (batches ?? Promise.resolve()).then(() =>
      request.kind === 'batch' ? runBatch(request) : take(request),
    );
    batches = last;
    void last.then(() => {
      if (batches === last) batches = undefined;
    });
  });
}

/** Batches by Kysely, which is loaded with the first of them. */
function createBatches(database: DatabaseSync, prepare: Prepare) {
  let runner: Promise<BatchRunner> | undefined;
  return async ({ id, module, input }: BatchRequest): Promise<void> => {
    try {
      runner ??= import('./sqlite-batch.ts').then(({ createBatchRunner }) =>
        createBatchRunner(database, prepare),
      );
      const run = await runner;
      post({ id, answer: { rows: [], output: await run(module, input) } }, []);
    } catch (error) {
      post({ id, fault: toFault(error) }, []);
    }
  };
}

/** Answers with what `act` returns, or with the error that it throws. */
function attempt<Result>(id: number, act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    post({ id, fault: toFault(error) }, []);
    return undefined;
  }
}

const post = (answer: ThreadAnswer, buffers: readonly ArrayBuffer[]): void =>
  port?.postMessage(answer, [...buffers]);

/**
 * With `synchronous=full`, a commit returns when the write-ahead log is on disk; `fullfsync` asks
 * the same of macOS, whose fsync stops at the drive's cache. `secure_delete` overwrites what is
 * deleted with zeros: what readers wrote is not to be found in free pages.
 */
function openSqlite({ file, role, busyTimeout }: ThreadSettings): DatabaseSync {
  const sqlite = new DatabaseSync(file, { timeout: busyTimeout });
  try {
    sqlite.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = on; pragma secure_delete = on',
    );
    if (role === 'reader') sqlite.exec('pragma query_only = on');
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Some errors, such as a full disk, have ended the transaction already. */
function rollBack(database: DatabaseSync): StatementAnswer {
  if (database.isTransaction) database.exec('rollback');
  return { rows: [] };
}

interface Prepared {
  statement: StatementSync;
  returnsRows: boolean;
}

type Prepare = (sql: string) => Prepared;

function execute(prepare: Prepare, { sql, parameters }: StatementRequest): StatementAnswer {
  const { statement, returnsRows } = prepare(sql);
  if (returnsRows) return { rows: statement.all(...parameters) };
  return { rows: [], changes: Number(statement.run(...parameters).changes) };
}

/** Returns a function that prepares each statement once, and keeps those used last. */
function createPrepare(database: DatabaseSync): Prepare {
  const prepared = new LruCache<string, Prepared>(mostStatements);
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = toPrepared(database.prepare(sql));
    prepared.set(sql, made);
    return made;
  };
}

const toPrepared = (statement: StatementSync): Prepared => ({
  statement,
  returnsRows: statement.columns().length > 0,
});

/** The buffers of files, which are transferred to the other thread instead of copied. */
const buffersOf = (rows: readonly Record<string, SQLOutputValue>[]): ArrayBuffer[] =>
  rows.flatMap((row) =>
    Object.values(row).flatMap((value) =>
      value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
    ),
  );

const settings: unknown = workerData;
if (isThreadSettings(settings)) begin(settings);

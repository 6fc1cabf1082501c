import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
  type Driver,
  type Kysely,
} from 'kysely';
import { SqliteConnection } from './sqlite-connection.ts';
import { createSqliteThreads, type SqliteThreads, type ThreadOptions } from './sqlite-threads.ts';

/** Kysely's SQLite dialect over the SQLite that is built into Node, in threads of its own. */
export class ThreadedSqliteDialect implements Dialect {
  readonly #threads: SqliteThreads;

  constructor(file: string, options?: ThreadOptions) {
    this.#threads = createSqliteThreads(file, options);
  }

  createDriver(): Driver {
    return new ThreadedSqliteDriver(this.#threads);
  }

  /** A whole transaction as one message to the thread that writes: see batch.ts. */
  runBatch(module: string, input: unknown): Promise<unknown> {
    return this.#threads.runBatch(module, input);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new ThreadedSqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

class ThreadedSqliteAdapter extends SqliteAdapter {
  /** The queue before the writing thread lets one write at a time. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  /** Migrations run in one transaction, so that two processes that start together do not collide. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ThreadedSqliteDriver implements Driver {
  readonly #threads: SqliteThreads;

  constructor(threads: SqliteThreads) {
    this.#threads = threads;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  acquireConnection(): Promise<SqliteConnection> {
    return Promise.resolve(new SqliteConnection(this.#threads));
  }

  beginTransaction(connection: SqliteConnection): Promise<void> {
    return connection.begin();
  }

  commitTransaction(connection: SqliteConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: SqliteConnection): Promise<void> {
    return connection.rollBack();
  }

  releaseConnection(connection: SqliteConnection): Promise<void> {
    return connection.rollBack();
  }

  destroy(): Promise<void> {
    return this.#threads.close();
  }
}

import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { StorageUnavailable } from './storage-error.ts';

/** Limits of the pool, so that a database that hangs is noticed within seconds, in milliseconds. */
const limits = { max: 10, connectionTimeoutMillis: 3_000 } as const;

/** Longest wait for the answer to a statement, in milliseconds. */
const answerTimeout = 10_000;

/**
 * Requests that may wait for a connection; more are refused at once, so that an outage fills
 * neither the memory nor the time after it. Two seconds of work for ten connections.
 */
const mostWaiting = 1_000;

/** A restart of the server ends every connection: one line tells it. In milliseconds. */
const quietFor = 10_000;

export interface PoolOptions {
  /** Statements may take as long as they take: an index of a large table is being made. */
  isPatient?: boolean;
  log?: (message: string) => void;
}

/**
 * Connections to PostgreSQL. A server that ends them, at whatever moment, ends no process of ours:
 * who is using one is told by their query, and the next one gets a new connection.
 */
export function createPostgresPool(
  address: string,
  { isPatient = false, log = console.error }: PoolOptions = {},
): PostgresPool {
  const pool = new pg.Pool({
    connectionString: address,
    ...limits,
    ...(!isPatient && { query_timeout: answerTimeout }),
  });
  const report = createReport(log);
  // Of connections that nobody uses the pool tells; without a listener that would end this process.
  pool.on('error', report);
  // The pool stops listening while a connection is in use: an end between two queries of a
  // transaction has no query to fail, and ends the process just so.
  pool.on('connect', (client) => client.on('error', report));
  return {
    async connect() {
      if (pool.waitingCount >= mostWaiting) throw new StorageUnavailable('full');
      return new PooledClient(await pool.connect());
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

function createReport(log: (message: string) => void): (error: Error) => void {
  let saidAt = -Infinity;
  return ({ message }) => {
    const now = performance.now();
    if (now - saidAt < quietFor) return;
    saidAt = now;
    log(`PostgreSQL closed a connection: ${message}`);
  };
}

/**
 * A connection that is not asked again after it has failed: what was sent over it may still be
 * under way, and everything after it would wait behind it.
 */
class PooledClient implements PostgresPoolClient {
  readonly #client: PostgresPoolClient;
  #fault: Error | undefined;

  constructor(client: PostgresPoolClient) {
    this.#client = client;
  }

  query<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    query: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    return typeof query === 'string'
      ? this.#ask<Row>(query, parameters)
      : this.#client.query(query);
  }

  async #ask<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    if (this.#fault) throw this.#fault;
    try {
      return await this.#client.query<Row>(sql, parameters);
    } catch (error) {
      // What the server itself says leaves the connection as it was.
      if (error instanceof Error && !(error instanceof pg.DatabaseError)) this.#fault = error;
      throw error;
    }
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#fault !== undefined);
  }
}

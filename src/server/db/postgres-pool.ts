import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import type { Log } from '../../lib/log.ts';
import { toStorableText } from './storable-text.ts';
import { StorageUnavailable } from './storage-error.ts';

/**
 * Limits of the pool, in milliseconds, by which a database that hangs is noticed within seconds.
 */
const limits = { max: 10, connectionTimeoutMillis: 3_000 } as const;

/** Longest wait for the answer to a statement, in milliseconds. */
const answerTimeout = 10_000;

/**
 * Requests that may wait for a connection; more are refused at once, so that an outage does not
 * fill the memory with requests that would still be answered long after it. It is two seconds of
 * work for ten connections.
 */
const mostWaiting = 1_000;

/**
 * A restart of the server ends all connections, which is logged once in this time, in milliseconds.
 */
const quietFor = 10_000;

/** By which `pg_stat_activity` shows our connections, unless the address names another. */
export const applicationName = 'candil';

/** Where no server has a log of its own. */
const writeError: Log = (message) => console.error(message);

export interface PoolOptions {
  /** Connections at most; ten by default. */
  most?: number;
  /** Sets no limit to statements, for migrations that index a large table. */
  isPatient?: boolean;
  /** What `SET` is told at the begin of each connection; engines that do not know it go on without. */
  settings?: readonly string[];
  log?: Log | undefined;
}

/**
 * Connections to PostgreSQL. A server that ends them never ends our process, at whatever moment: a
 * query that is using one fails, and the next query gets a new connection.
 */
export function createPostgresPool(
  address: string,
  { isPatient = false, log = writeError, most = limits.max, settings = [] }: PoolOptions = {},
): PostgresPool {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: applicationName,
    ...limits,
    max: most,
    ...(!isPatient && { query_timeout: answerTimeout }),
  });
  const report = createReport(log);
  // The pool emits the errors of idle connections; without a listener they would end this process.
  pool.on('error', report);
  // The pool does not listen while a connection is in use. If it ends between two queries of a
  // transaction, no query fails and the error would end the process.
  pool.on('connect', (client) => client.on('error', report));
  const known = new WeakSet<pg.PoolClient>();
  return {
    async connect() {
      if (pool.waitingCount >= mostWaiting) throw new StorageUnavailable('full');
      const client = await pool.connect();
      if (!known.has(client)) {
        known.add(client);
        for (const one of settings) await client.query(`set ${one}`).catch(() => undefined);
      }
      return new PooledClient(client);
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

function createReport(log: Log): (error: Error) => void {
  let saidAt = -Infinity;
  return ({ message }) => {
    const now = performance.now();
    if (now - saidAt < quietFor) return;
    saidAt = now;
    log(`PostgreSQL closed a connection: ${message}`);
  };
}

/**
 * A connection that is not used again after an error: an earlier statement may still be under way,
 * and everything after it would wait behind it.
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
      return await this.#client.query<Row>(sql, parameters.map(toStorable));
    } catch (error) {
      // After an error reported by the server the connection is still in order.
      if (error instanceof Error && !(error instanceof pg.DatabaseError)) this.#fault = error;
      throw error;
    }
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#fault !== undefined);
  }
}

const toStorable = (value: unknown): unknown =>
  typeof value === 'string' ? toStorableText(value) : value;

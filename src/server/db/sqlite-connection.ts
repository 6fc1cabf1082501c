import {
  SelectQueryNode,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely';
import type { StatementAnswer } from './sqlite-messages.ts';
import type { SqliteThreads, WriteTurn } from './sqlite-threads.ts';

/**
 * What Kysely takes for a connection: selects outside of a transaction go to the reading thread,
 * everything else waits for its turn to write, a transaction for one turn as a whole.
 */
export class SqliteConnection implements DatabaseConnection {
  readonly #threads: SqliteThreads;
  #transaction: WriteTurn | undefined;

  constructor(threads: SqliteThreads) {
    this.#threads = threads;
  }

  async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#transaction) return toResult(await this.#transaction.run(sql, parameters));
    if (SelectQueryNode.is(query)) return toResult(await this.#threads.read(sql, parameters));
    const turn = await this.#takeTurnFor(sql, parameters);
    turn.end();
    return toResult(turn.answer);
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    await Promise.reject(new Error('SQLite gives no streams here: read page by page.'));
  }

  /**
   * Takes the write lock when a transaction begins: a deferred one that reads before it writes
   * fails at once, without waiting, if another process wrote in between.
   */
  async begin(): Promise<void> {
    this.#transaction = await this.#takeTurnFor('begin immediate');
  }

  async commit(): Promise<void> {
    await this.#transaction?.run('commit');
    this.#transaction?.end();
    this.#transaction = undefined;
  }

  /** Does not wait for it: whoever is next does. */
  rollBack(): Promise<void> {
    this.#transaction?.abandon();
    this.#transaction = undefined;
    return Promise.resolve();
  }

  /** Waits for a turn and begins it with a statement; ends it if that fails. */
  async #takeTurnFor(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<WriteTurn & { answer: StatementAnswer }> {
    const turn = await this.#threads.takeTurn();
    try {
      return { ...turn, answer: await turn.run(sql, parameters) };
    } catch (error) {
      turn.abandon();
      throw error;
    }
  }
}

function toResult<Row>({ rows, changes }: StatementAnswer): QueryResult<Row> {
  trustRows<Row>(rows);
  return changes === undefined ? { rows } : { rows, numAffectedRows: BigInt(changes) };
}

/** Kysely derives the type of the rows from the query; at run time nothing knows it. */
function trustRows<Row>(rows: unknown): asserts rows is Row[] {
  if (!Array.isArray(rows)) throw new TypeError('Expected rows.');
}

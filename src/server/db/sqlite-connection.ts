import {
  SelectQueryNode,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely';
import type { StatementAnswer } from './sqlite-messages.ts';
import type { SqliteThreads, WriteTurn } from './sqlite-threads.ts';

/** Kinds of statements that requests use. Others, such as changes of tables, have no time limit. */
const quickKinds: ReadonlySet<string> = new Set([
  'SelectQueryNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
]);

/**
 * A connection for Kysely. Selects outside of transactions go to the reading thread; everything
 * else waits for its turn to write, which a transaction keeps to its end.
 */
export class SqliteConnection implements DatabaseConnection {
  readonly #threads: SqliteThreads;
  #transaction: WriteTurn | undefined;
  #isPatient = false;

  constructor(threads: SqliteThreads) {
    this.#threads = threads;
  }

  async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    const isQuick = quickKinds.has(query.kind);
    if (this.#transaction) {
      if (!isQuick) this.#isPatient = true;
      return toResult(await this.#run(this.#transaction, sql, parameters));
    }
    if (SelectQueryNode.is(query)) return toResult(await this.#threads.read(sql, parameters));
    this.#isPatient = !isQuick;
    const { turn, answer } = await this.#takeTurnFor(sql, parameters);
    turn.end();
    return toResult(answer);
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    await Promise.reject(new Error('SQLite gives no streams here: read page by page.'));
  }

  /**
   * Takes the write lock when a transaction begins: a deferred one that reads before it writes
   * fails at once, without waiting, if another process wrote in between.
   */
  async begin(): Promise<void> {
    this.#isPatient = false;
    this.#transaction = (await this.#takeTurnFor('begin immediate')).turn;
  }

  async commit(): Promise<void> {
    if (!this.#transaction) return;
    await this.#run(this.#transaction, 'commit');
    this.#transaction.end();
    this.#transaction = undefined;
  }

  /** Does not wait for the end of the rollback; the next turn does. */
  rollBack(): Promise<void> {
    this.#transaction?.abandon();
    this.#transaction = undefined;
    return Promise.resolve();
  }

  /** Waits for a turn and begins it with a statement; ends it if that fails. */
  async #takeTurnFor(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<{ turn: WriteTurn; answer: StatementAnswer }> {
    const turn = await this.#threads.takeTurn();
    try {
      return { turn, answer: await this.#run(turn, sql, parameters) };
    } catch (error) {
      turn.abandon();
      throw error;
    }
  }

  #run(turn: WriteTurn, sql: string, parameters?: readonly unknown[]): Promise<StatementAnswer> {
    return this.#isPatient ? turn.runPatiently(sql, parameters) : turn.run(sql, parameters);
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

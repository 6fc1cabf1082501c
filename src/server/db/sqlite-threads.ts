import type { StatementAnswer, ThreadRole, ThreadSettings } from './sqlite-messages.ts';
import { SqliteThread } from './sqlite-thread.ts';
import { StorageUnavailable } from './storage-error.ts';
import { createWaitingLine, type EndTurn } from './waiting-line.ts';
import { within } from './within.ts';

/**
 * How long a statement waits for a lock of another process, in milliseconds. Reads wait only in
 * rare moments of the write-ahead log.
 */
const busyTimeouts = { writer: 2_000, reader: 1_000 } as const;

/** Writes that may wait for their turn, and reads under way: a second's worth of a busy site. */
const mostWaiting = 1_000;

/**
 * Longest wait for a turn to write, in milliseconds; who has waited longer is rejected and never
 * writes.
 */
const longestWait = 2_000;

/** Longest wait for an answer, in milliseconds: a disk that takes longer hangs. */
const answerTimeout = 10_000;

/** Pause before a thread that ended is begun again, in milliseconds. */
const restartPause = 1_000;

/** The right to write, which one holds at a time. */
export interface WriteTurn {
  /** Rejects if there is no answer in time; the statement may have been executed all the same. */
  run(sql: string, parameters?: readonly unknown[]): Promise<StatementAnswer>;
  /**
   * As `run`, without a time limit: for an index of a large table, or a file that is written anew.
   */
  runPatiently(sql: string, parameters?: readonly unknown[]): Promise<StatementAnswer>;
  /** A whole transaction of a module (batch.ts). Rejects as `run` does. */
  runBatch(module: string, input: unknown): Promise<StatementAnswer>;
  /** Ends the turn after success, when no transaction is open. */
  end(): void;
  /**
   * Ends the turn and rolls back what is open, after the statement under way. Does not wait for
   * that.
   */
  abandon(): void;
}

/** The connections to the file of this process, each in a thread that is begun when needed. */
export interface SqliteThreads {
  /** Answers with what is committed, also while somebody writes. */
  read(sql: string, parameters: readonly unknown[]): Promise<StatementAnswer>;
  takeTurn(): Promise<WriteTurn>;
  /** Waits for a turn and runs a whole transaction of a module in it; resolves with its output. */
  runBatch(module: string, input: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** Begins a thread; tests look at what it began. */
export type BeginThread = (settings: ThreadSettings) => SqliteThread;

export interface ThreadOptions {
  /** Threads that read; one by default. Several answer statements at the same time, on other cores. */
  readers?: number;
  /** For tests. */
  begin?: BeginThread;
}

/** Threads on `file`, one of which writes, each begun with its first statement. */
export function createSqliteThreads(
  file: string,
  { readers: count = 1, begin = (settings) => new SqliteThread(settings) }: ThreadOptions = {},
): SqliteThreads {
  const line = createWaitingLine({ most: mostWaiting, longestWait });
  const keep = (role: ThreadRole): Keeper =>
    createKeeper(() => begin({ file, role, busyTimeout: busyTimeouts[role] }));
  const writer = keep('writer');
  const readers = Array.from({ length: count }, () => keep('reader'));
  const takeTurn = async (): Promise<WriteTurn> => {
    const endTurn = await line.takeTurn();
    try {
      return toTurn(writer.get(), endTurn);
    } catch (error) {
      endTurn();
      throw error;
    }
  };
  return {
    async read(sql, parameters) {
      const thread = findFreest(readers).get();
      if (thread.pendingCount >= mostWaiting) throw new StorageUnavailable('full');
      return within(answerTimeout, thread.run(sql, parameters));
    },
    takeTurn,
    async runBatch(module, input) {
      const turn = await takeTurn();
      try {
        const { output } = await turn.runBatch(module, input);
        turn.end();
        return output;
      } catch (error) {
        turn.abandon();
        throw error;
      }
    },
    async close() {
      await Promise.all([writer, ...readers].map((keeper) => keeper.close()));
    },
  };
}

/**
 * A turn belongs to one thread: if that ends, the rest of a transaction must not run in the next
 * one.
 */
const toTurn = (thread: SqliteThread, endTurn: EndTurn): WriteTurn => ({
  run: (sql, parameters) => within(answerTimeout, thread.run(sql, parameters)),
  runPatiently: (sql, parameters) => thread.run(sql, parameters),
  runBatch: (module, input) => within(answerTimeout, thread.runBatch(module, input)),
  end: endTurn,
  abandon() {
    // Statements run in order, so this comes after all others. If the transaction cannot even be
    // rolled back, nobody should use the connection again.
    void thread
      .rollBack()
      .catch(() => thread.close())
      .finally(endTurn);
  },
});

/** The one with the fewest statements to answer, of several the first. */
const findFreest = (keepers: readonly Keeper[]): Keeper =>
  keepers.reduce((one, other) => (other.pendingCount < one.pendingCount ? other : one));

interface Keeper {
  /** Statements that are not answered yet. */
  readonly pendingCount: number;
  /** The thread, begun anew if it has ended; throws the cause if that was a moment ago. */
  get(): SqliteThread;
  close(): Promise<void>;
}

function createKeeper(begin: () => SqliteThread): Keeper {
  let thread: SqliteThread | undefined;
  let begunAt = -Infinity;
  return {
    get pendingCount() {
      return thread?.pendingCount ?? 0;
    },
    get() {
      if (thread && !thread.fault) return thread;
      const now = performance.now();
      if (thread?.fault && now - begunAt < restartPause) throw thread.fault;
      begunAt = now;
      thread = begin();
      return thread;
    },
    close: () => thread?.close() ?? Promise.resolve(),
  };
}

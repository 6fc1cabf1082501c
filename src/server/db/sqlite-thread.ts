import { Worker } from 'node:worker_threads';
import type { SQLInputValue } from 'node:sqlite';
import {
  SqliteError,
  type StatementAnswer,
  type ThreadAnswer,
  type ThreadRequest,
  type ThreadSettings,
} from './sqlite-messages.ts';
import { toStorableText } from './storable-text.ts';
import { StorageUnavailable } from './storage-error.ts';

/**
 * Memory limit of a thread for objects of JavaScript, in megabytes; contents of files do not count.
 */
const mostMemory = 256;

/** Number of the answer by which the thread tells whether the file is open. */
const opening = 0;

/** How long closing waits for a statement that hangs, in milliseconds. */
const closeTimeout = 5_000;

interface Pending {
  resolve: (answer: StatementAnswer) => void;
  reject: (error: Error) => void;
}

/**
 * A connection to the SQLite file in a thread of its own. Statements are answered in their order.
 * After the thread has ended, every statement is rejected: begin a new one.
 */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #exited: Promise<void>;
  #lastId = 0;
  #fault: Error | undefined;

  constructor(settings: ThreadSettings) {
    this.#worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), {
      name: `sqlite ${settings.role}`,
      workerData: settings,
      // Options that Node was started with, such as `--input-type`, are for the program, not for
      // the thread.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#end(error));
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#end();
        resolve();
      });
    });
    this.#wait(opening).catch((error: unknown) => this.#end(error));
  }

  /** Why it has ended; undefined while it goes on. */
  get fault(): Error | undefined {
    return this.#fault;
  }

  /** Statements that are not answered yet. */
  get pendingCount(): number {
    return this.#pending.size;
  }

  /** Rejects with a `SqliteError` that has SQLite's codes, or if the thread ends. */
  run(sql: string, parameters: readonly unknown[] = []): Promise<StatementAnswer> {
    const buffers: ArrayBuffer[] = [];
    const values = parameters.map((value) => toSqlValue(value, buffers));
    return this.#ask((id) => ({ id, kind: 'statement', sql, parameters: values }), buffers);
  }

  /**
   * Runs a whole transaction and answers with its `output`. Rejects as `run` does; then nothing of it
   * is committed.
   */
  runBatch(module: string, input: unknown): Promise<StatementAnswer> {
    return this.#ask((id) => ({ id, kind: 'batch', module, input }));
  }

  /** Ends the transaction if there is one. */
  async rollBack(): Promise<void> {
    await this.#ask((id) => ({ id, kind: 'rollback' }));
  }

  /** Closes the file when everything that was asked is answered, and ends the thread. */
  async close(): Promise<void> {
    this.#ask((id) => ({ id, kind: 'close' })).catch(() => undefined);
    // A thread that hangs on its disk cannot be terminated either; there is nothing left to lose.
    const late = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => {
      void this.#worker.terminate();
      late.resolve(undefined);
    }, closeTimeout);
    await Promise.race([this.#exited, late.promise]);
    clearTimeout(timer);
  }

  #ask(
    toRequest: (id: number) => ThreadRequest,
    buffers: readonly ArrayBuffer[] = [],
  ): Promise<StatementAnswer> {
    if (this.#fault) return Promise.reject(this.#fault);
    const id = (this.#lastId += 1);
    this.#worker.postMessage(toRequest(id), [...buffers]);
    return this.#wait(id);
  }

  /** While somebody waits for an answer, the process does not end. */
  #wait(id: number): Promise<StatementAnswer> {
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
  }

  #take({ id, answer, fault }: ThreadAnswer): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#worker.unref();
    if (!fault) {
      pending?.resolve(answer);
      return;
    }
    const error = new SqliteError(fault);
    pending?.reject(error);
    // Ended here, with the reason: on a busy machine the `exit` event may come together with this
    // message, and has no reason.
    if (id === opening) this.#end(error);
  }

  /** Rejects everything that waits, and all that comes later, with the cause. */
  #end(cause?: unknown): void {
    this.#fault ??= cause instanceof SqliteError ? cause : new StorageUnavailable('ended', cause);
    for (const { reject } of this.#pending.values()) reject(this.#fault);
    this.#pending.clear();
  }
}

/** Bytes are copied once, and the copy handed over: the caller may send its own again. */
function toSqlValue(value: unknown, buffers: ArrayBuffer[]): SQLInputValue {
  if (typeof value === 'string') return toStorableText(value);
  if (value === null || typeof value === 'number' || typeof value === 'bigint') return value;
  if (!(value instanceof Uint8Array)) {
    throw new TypeError(`SQLite cannot store a value of type ${typeof value}.`);
  }
  const copy = new Uint8Array(value);
  buffers.push(copy.buffer);
  return copy;
}

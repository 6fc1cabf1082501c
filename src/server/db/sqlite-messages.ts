import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';

/**
 * One connection writes; another one reads at the same time, even while a write waits for a lock.
 */
export type ThreadRole = 'writer' | 'reader';

/** What the thread of a connection is begun with. */
export interface ThreadSettings {
  file: string;
  role: ThreadRole;
  /** How long a statement waits for a lock of another process, in milliseconds. */
  busyTimeout: number;
}

/** Whether a thread was started with what it needs. */
export const isThreadSettings = (value: unknown): value is ThreadSettings =>
  typeof value === 'object' && value !== null && 'file' in value && 'role' in value;

/** What a thread is asked to do; the answer carries the same number. */
export type ThreadRequest =
  | StatementRequest
  | BatchRequest
  | { id: number; kind: 'rollback' }
  | { id: number; kind: 'close' };

/** A whole transaction (batch.ts). */
export interface BatchRequest {
  id: number;
  kind: 'batch';
  /** Address of the module that exports `run`. */
  module: string;
  input: unknown;
}

export interface StatementRequest {
  id: number;
  kind: 'statement';
  sql: string;
  parameters: readonly SQLInputValue[];
}

export interface StatementAnswer {
  rows: Record<string, SQLOutputValue>[];
  /** Rows that were written; undefined for a statement that returns rows. */
  changes?: number;
  /** What a batch returned. */
  output?: unknown;
}

/** The parts of an error; messages between threads would drop the codes of an `Error`. */
export interface ThreadFault {
  message: string;
  code: string | undefined;
  /** SQLite's number, see https://sqlite.org/rescode.html. */
  errcode: number | undefined;
}

export type ThreadAnswer = { id: number } & (
  { answer: StatementAnswer; fault?: never } | { fault: ThreadFault; answer?: never }
);

/** An error of SQLite from its thread, with the codes that it had there. */
export class SqliteError extends Error {
  readonly code: string | undefined;
  readonly errcode: number | undefined;

  constructor({ message, code, errcode }: ThreadFault) {
    super(message);
    this.name = 'SqliteError';
    this.code = code;
    this.errcode = errcode;
  }
}

/** An error as a message between threads can carry it. */
export function toFault(error: unknown): ThreadFault {
  if (!(error instanceof Error)) {
    return { message: String(error), code: undefined, errcode: undefined };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const errcode =
    'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;
  return { message: error.message, code, errcode };
}

import { resultCodeOf } from './database-error.ts';

/**
 * SQLSTATEs of an engine that is away, full or busy: connection, lost race, resources, operator; a
 * server that only reads for now; a lock that is held too long.
 */
const unavailableStates = /^(?:08|25006|40|53|55P03|57|58)/u;

/** What Node and the pool say when there is no connection. */
const networkCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'],
  ...['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EAI_AGAIN'],
]);
/** Codes of a disk that is full, failing or read-only, and of too many open files. */
const diskCodes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE']);
const poolMessages =
  /timeout exceeded|connection terminated|query read timeout|not queryable|has been discarded/iu;

/**
 * Result codes of SQLite that mean a mistake of ours: 1 wrong SQL, 19 broken constraint, 20, 21,
 * 25.
 */
const ownMistakes = new Set([1, 19, 20, 21, 25]);

const reasons = {
  full: 'Too many wait for the storage already.',
  late: 'The storage did not answer in time.',
  ended: 'The thread of the storage ended.',
  closed: 'Nothing can be written into DATA_DIR.',
} as const;

/** The engine did not answer; the same request may succeed later. */
export class StorageUnavailable extends Error {
  constructor(reason: keyof typeof reasons, cause?: unknown) {
    super(cause instanceof Error ? `${reasons[reason]} ${cause.message}` : reasons[reason], {
      cause,
    });
    this.name = 'StorageUnavailable';
  }
}

/** Whether the storage is away, locked or full, so that the same request may work later. */
export function isStorageError(error: unknown): boolean {
  const result = resultCodeOf(error);
  if (result !== undefined) return !ownMistakes.has(result & 0xff);
  if (error instanceof StorageUnavailable) return true;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    unavailableStates.test(code) ||
    networkCodes.has(code) ||
    diskCodes.has(code) ||
    // A socket of PostgreSQL that is not there is an ENOENT.
    ('syscall' in error && error.syscall === 'connect') ||
    poolMessages.test(error.message)
  );
}

/** SQLite's result codes for a broken constraint and a value of a wrong type. */
const refusedResults = new Set([19, 20]);

/** Whether the engine refuses a value, as it would again (SQLSTATE classes 22 and 23). */
export function isRefusedValue(error: unknown): boolean {
  const result = resultCodeOf(error);
  if (result !== undefined) return refusedResults.has(result & 0xff);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^2[23][\dA-Z]{3}$/u.test(code);
}

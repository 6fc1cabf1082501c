import { resultCodeOf } from './database-error.ts';

/** Classes of SQLSTATE that mean the engine is away or full: connection, resources, operator. */
const unavailableStates = /^(?:08|53|57|58)/u;

/** What Node and the pool say when there is no connection. */
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);
const poolMessages = /timeout exceeded|connection terminated|query read timeout/iu;

/** Results of SQLite that are a mistake of ours: 1 wrong SQL, 19 broken constraint, 20, 21, 25. */
const ownMistakes = new Set([1, 19, 20, 21, 25]);

/** Whether the storage is away, locked or full, so that the same request may work later. */
export function isStorageError(error: unknown): boolean {
  const result = resultCodeOf(error);
  if (result !== undefined) return !ownMistakes.has(result & 0xff);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return unavailableStates.test(code) || networkCodes.has(code) || poolMessages.test(error.message);
}

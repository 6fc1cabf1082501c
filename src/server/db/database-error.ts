import { NewerTables } from './migrate.ts';

export type DatabaseErrorCode =
  | 'DatabaseLocked'
  | 'DatabaseReadOnly'
  | 'DatabaseCorrupt'
  | 'DatabaseNewer'
  | 'DatabaseUnreachable';

const remedies: Record<DatabaseErrorCode, string> = {
  DatabaseLocked:
    'Another program is writing to this file and does not let go. Stop it, then start again.',
  DatabaseReadOnly:
    'Votes and tickets cannot be stored here. Let this user write to the folder and its files, or name another folder in DATA_DIR.',
  DatabaseCorrupt:
    'This is no readable SQLite database. Put a backup in its place, or move it away to begin anew.',
  DatabaseNewer:
    'A newer version of Candil has been here, and tables only go forward. Start that version, or put back a backup from before it.',
  DatabaseUnreachable:
    'The database does not answer. Check that it runs, and that DATABASE_URL has the right host, name and password.',
};

/** The storage cannot be opened. The message names the place and the remedy, never a password. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, place: string, cause: unknown) {
    const reason = reasonOf(cause);
    super(`${code} ${place}\n${reason}${remedies[code]}`, { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/**
 * What the database said, as a sentence. For a host with two addresses Node leaves the message
 * empty.
 */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const text = cause.message === '' ? code : cause.message;
  return text === '' ? '' : `It says: ${text}. `;
}

/** Primary result codes of SQLite, see https://sqlite.org/rescode.html. */
const sqliteCodes: Partial<Record<number, DatabaseErrorCode>> = {
  5: 'DatabaseLocked',
  6: 'DatabaseLocked',
  8: 'DatabaseReadOnly',
  11: 'DatabaseCorrupt',
  14: 'DatabaseReadOnly',
  26: 'DatabaseCorrupt',
};

/** What an error of SQLite or of the file system means to the operator. */
export function toFileError(place: string, cause: unknown): DatabaseError {
  if (cause instanceof NewerTables) return new DatabaseError('DatabaseNewer', place, cause);
  const code = resultCodeOf(cause);
  const known = code === undefined ? undefined : sqliteCodes[code & 0xff];
  return new DatabaseError(known ?? 'DatabaseReadOnly', place, cause);
}

/** Whether another program holds the file; a lock of it ends some day. */
export const isLocked = (error: unknown): boolean =>
  sqliteCodes[(resultCodeOf(error) ?? 0) & 0xff] === 'DatabaseLocked';

/** What an error of PostgreSQL at the start means to the operator. */
export const toServerError = (place: string, cause: unknown): DatabaseError =>
  new DatabaseError(
    cause instanceof NewerTables ? 'DatabaseNewer' : 'DatabaseUnreachable',
    place,
    cause,
  );

/** SQLite's number for what went wrong, with the detail in the higher bits. */
export function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined;
}

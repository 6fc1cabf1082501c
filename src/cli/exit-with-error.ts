import { showSigns } from '../lib/text/plain-line.ts';

/**
 * Prints what went wrong, without a stack for mistakes that a person can mend, and exits with 1; with
 * 2 for a flag that the command does not have.
 */
export function exitWithError(error: unknown): never {
  if (isUnknownFlag(error)) {
    console.error(`CommandInvalid ${error.message}`);
    process.exit(2);
  }
  const isForPeople = error instanceof Error && /^[A-Z][A-Za-z]+ \S/u.test(error.message);
  console.error(isForPeople ? `\n${showSigns(error.message, { lines: true })}` : error);
  process.exit(1);
}

/** What `parseArgs` of Node throws. */
const isUnknownFlag = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS');

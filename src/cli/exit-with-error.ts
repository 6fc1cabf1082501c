/** Prints what went wrong, without a stack for mistakes that a person can mend, and exits with 1. */
export function exitWithError(error: unknown): never {
  const isForPeople = error instanceof Error && /^[A-Z][A-Za-z]+ \S/u.test(error.message);
  console.error(isForPeople ? `\n${error.message}` : error);
  process.exit(1);
}

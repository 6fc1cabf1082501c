/** SQLSTATE of a transaction that the database ended so that another could finish. */
const retriable = new Set(['40001', '40P01']);

/** Attempts in all; distributed engines that speak PostgreSQL's protocol ask for a few. */
const attempts = 5;

/** Runs a transaction again if the database asks for it. Throws the last error. */
export async function transactWithRetry<Result>(transact: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      return await transact();
    } catch (error) {
      if (!isRetriable(error)) throw error;
    }
  }
  return transact();
}

const isRetriable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  retriable.has(error.code);

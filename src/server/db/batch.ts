import type { Database, DatabaseTransaction } from './schema.ts';

/**
 * A transaction of several statements that follow from one another. Where the database is a file, the
 * whole of it is one message to the thread that writes: each message there and back waits for a core.
 */
export interface Batch<Input, Output> {
  /** The module that exports `run` under this name, which the thread imports. */
  module: URL;
  /** Input and output must be values that can be sent to a thread. */
  run: (transaction: DatabaseTransaction, input: Input) => Promise<Output>;
}

/** Runs `run` of a module in a transaction on the thread of a file. */
export type RunInThread = (module: string, input: unknown) => Promise<unknown>;

const threads = new WeakMap<Database, RunInThread>();

/** From now on, batches on `db` run in its thread. */
export const keepThread = (db: Database, run: RunInThread): unknown => threads.set(db, run);

/** Resolves when the transaction is committed; rejects if it is rolled back. */
export async function runBatch<Input, Output>(
  db: Database,
  { module, run }: Batch<Input, Output>,
  input: Input,
): Promise<Output> {
  const runInThread = threads.get(db);
  if (!runInThread) return db.transaction().execute((transaction) => run(transaction, input));
  const output = await runInThread(module.href, input);
  if (!isOutputOf(run, output)) throw new TypeError(`${module.href} returned nothing.`);
  return output;
}

/** The thread runs the same function; at run time nothing knows what it returns. */
const isOutputOf = <Input, Output>(
  _run: Batch<Input, Output>['run'],
  output: unknown,
): output is Output => output !== undefined;

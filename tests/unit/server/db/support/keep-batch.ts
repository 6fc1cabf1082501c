import type { Batch } from '../../../../../src/server/db/batch.ts';
import type { DatabaseTransaction } from '../../../../../src/server/db/schema.ts';

/** Secrets that are kept one after the other; after `failsAt` of them it throws. */
interface KeepInput {
  names: readonly string[];
  failsAt?: number;
}

export async function run(
  transaction: DatabaseTransaction,
  { names, failsAt }: KeepInput,
): Promise<string[]> {
  for (const [place, name] of names.entries()) {
    if (place === failsAt) throw new Error('This batch was to fail.');
    await transaction.insertInto('secrets').values({ name, value: '' }).execute();
  }
  const rows = await transaction.selectFrom('secrets').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

export const keepBatch: Batch<KeepInput, string[]> = {
  module: new URL('./keep-batch.ts', import.meta.url),
  run,
};

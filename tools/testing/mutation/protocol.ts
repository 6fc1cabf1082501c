import { z } from 'zod';

/** What a worker that runs one file of tests has to do. */
export interface AnyTask {
  /** JSON lines are added to this file, as they happen. */
  log: string;
  /** Names of tests that are left out. */
  slow: readonly string[];
  /** Tests that take longer than these seconds are not repeated for each break. */
  slowerThan: number;
}

export type WorkerTask =
  | (AnyTask & { kind: 'try-all'; ids: readonly number[] })
  /** One break from the beginning, also while modules are loaded; `limit`: how often it may ask. */
  | (AnyTask & { kind: 'try-one'; id: number; limit: number });

declare module 'vitest' {
  interface ProvidedContext {
    mutation: WorkerTask;
  }
}

/** `look`: as it is, and see which breaks it meets. `repeat`: as it is. A number: with this break. */
export type Attempt = 'look' | 'repeat' | number;

const id = z.number();
const ids = z.array(id).readonly();

/** What happened, one line each. */
export const logLineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('outside'), ids }),
  z.object({ kind: z.literal('met'), test: z.string(), ids, seconds: z.number() }),
  z.object({ kind: z.literal('fails-unbroken'), test: z.string(), message: z.string() }),
  z.object({ kind: z.literal('trying'), id }),
  z.object({ kind: z.literal('survived'), id }),
  z.object({ kind: z.literal('killed'), id, by: z.string() }),
  z.object({ kind: z.literal('distrusted'), test: z.string(), ids }),
  z.object({ kind: z.literal('file-begun'), file: z.string() }),
  z.object({ kind: z.literal('file-done'), file: z.string() }),
  z.object({ kind: z.literal('trying-alone'), id, file: z.string() }),
  z.object({ kind: z.literal('alone-done'), id, file: z.string(), killed: z.boolean() }),
]);

export type LogLine = z.infer<typeof logLineSchema>;

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const answerSchema = z.object({ url: z.string(), status: z.number(), body: z.unknown() });
export type Answer = z.infer<typeof answerSchema>;

const stateSchema = z.object({ of: z.string(), isDone: z.boolean() });

/** Answers of an API on disk: an import that was aborted goes on from them. */
export interface Answers {
  find: (url: string) => Promise<Answer | undefined>;
  keep: (answer: Answer) => Promise<void>;
  /** All is there: the next import asks anew. */
  finish: () => Promise<void>;
}

/**
 * Opens the folder of kept answers. Those of a finished import, or of another address, are thrown
 * away: they would be old news.
 */
export async function openAnswers(folder: string, of: string): Promise<Answers> {
  const stateFile = join(folder, 'state.json');
  const state = stateSchema.safeParse(await readJson(stateFile));
  const isGoingOn = state.success && state.data.of === of && !state.data.isDone;
  if (!isGoingOn) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // What was fetched with a token may be for few eyes.
  await writeFile(stateFile, JSON.stringify({ of, isDone: false }), { mode: 0o600 });
  const fileOf = (url: string): string =>
    join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);
  return {
    find: async (url) => {
      const kept = answerSchema.safeParse(await readJson(fileOf(url)));
      return kept.success && kept.data.url === url ? kept.data : undefined;
    },
    keep: async (answer) => {
      const file = fileOf(answer.url);
      await writeFile(`${file}.new`, JSON.stringify(answer), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    finish: () => writeFile(stateFile, JSON.stringify({ of, isDone: true }), { mode: 0o600 }),
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

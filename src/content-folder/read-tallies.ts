import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { talliesSchema, type Tallies } from '../schemas/tallies.ts';

/** The snapshot of the votes inside the content folder. */
export const talliesFile = 'tallies.json';

const remedy = 'Write it anew with "npm run tallies", or delete it.';

/**
 * Reads `tallies.json` of a content folder; empty if there is none. Throws an error with a remedy
 * if it is not what `npm run tallies` writes.
 */
export async function readTallies(contentDir: string): Promise<Tallies> {
  const file = join(contentDir, talliesFile);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const parsed = talliesSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = [file, ...(issue?.path ?? [])].join(' ');
  throw new Error(`TalliesInvalid ${place}\n${issue?.message ?? 'is no snapshot'}. ${remedy}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

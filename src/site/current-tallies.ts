import { readTallies } from '../content-folder/read-tallies.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import type { Tallies } from '../schemas/tallies.ts';

let cached: Promise<Tallies> | undefined;

/** The snapshot of the votes, read once a build and anew for each page of the preview. */
export function getTallies(): Promise<Tallies> {
  if (import.meta.env.DEV) return read();
  cached ??= read();
  return cached;
}

const read = (): Promise<Tallies> => readTallies(parseEnvironment(process.env).CONTENT_DIR);

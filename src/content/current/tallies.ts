import { parseEnvironment } from '../../schemas/environment.ts';
import type { Tallies } from '../../schemas/tallies.ts';
import { readTallies } from '../read/read-tallies.ts';
import { onceABuild } from './once-a-build.ts';

/** The snapshot of the votes that the content folder holds; empty without one. */
export const getTallies = onceABuild((): Promise<Tallies> =>
  readTallies(parseEnvironment(process.env).CONTENT_DIR),
);

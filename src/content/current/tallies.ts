import { readTallies } from '../read/read-tallies.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import type { Tallies } from '../../schemas/tallies.ts';
import { onceABuild } from './once-a-build.ts';

/** The snapshot of the votes. */
export const getTallies = onceABuild((): Promise<Tallies> =>
  readTallies(parseEnvironment(process.env).CONTENT_DIR),
);

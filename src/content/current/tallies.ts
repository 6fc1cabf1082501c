import { parseEnvironment } from '../../schemas/environment.ts';
import { addTallies, type Tallies } from '../../schemas/tallies.ts';
import { readStartingTallies, readTallies } from '../read/read-tallies.ts';
import { onceABuild } from './once-a-build.ts';

/** The votes that the content folder knows of, here and from before; empty without any. */
export const getTallies = onceABuild(async (): Promise<Tallies> => {
  const { CONTENT_DIR: dir } = parseEnvironment(process.env);
  return addTallies(await readTallies(dir), await readStartingTallies(dir));
});

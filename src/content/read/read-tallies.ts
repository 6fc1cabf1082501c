import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startingTalliesFile, talliesSchema, type Tallies } from '../../schemas/tallies.ts';
import { toError, type Problem } from './files/problem.ts';
import { toPlainText } from './files/read-text.ts';
import { showFile } from './yaml/read-yaml-folder.ts';

/** The snapshot of the votes inside the content folder. */
export const talliesFile = 'tallies.json';

const remedies = {
  [talliesFile]: 'Write it anew with "npm run tallies", or delete it.',
  [startingTalliesFile]: 'Write it anew with "npm run import", or delete it.',
} as const;

/**
 * Reads `tallies.json` of a content folder; empty if there is none. Throws an error with a remedy
 * if it is not what `npm run tallies` writes.
 */
export async function readTallies(contentDir: string): Promise<Tallies> {
  return throwProblem(await findTallies(contentDir, process.cwd()));
}

function throwProblem({ tallies, problem }: { tallies: Tallies; problem?: Problem }): Tallies {
  if (problem === undefined) return tallies;
  throw new Error(`${problem.code} ${problem.file}\n${problem.message} ${problem.remedy}`);
}

/** Votes that were cast before the articles stood here; empty if there is no such file. */
export async function readStartingTallies(contentDir: string): Promise<Tallies> {
  return throwProblem(await findTallies(contentDir, process.cwd(), startingTalliesFile));
}

/** As `readTallies`; a file that is no snapshot is a problem, named by its path from `cwd`. */
export async function findTallies(
  contentDir: string,
  cwd: string,
  name: typeof talliesFile | typeof startingTalliesFile = talliesFile,
): Promise<{ tallies: Tallies; problem?: Problem }> {
  const path = join(contentDir, name);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { tallies: {} };
  const parsed = talliesSchema.safeParse(parseJson(toPlainText(text)));
  if (parsed.success) return { tallies: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue?.path.length ? `"${issue.path.join(' ')}"` : 'The file';
  const message = `${place} ${issue?.code === 'custom' ? issue.message : 'is no count of votes'}.`;
  const file = showFile(path, cwd);
  return { tallies: {}, problem: toError('TalliesInvalid', { file }, message, remedies[name]) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { readFile } from 'node:fs/promises';
import { startingTalliesFile, talliesSchema, type Tallies } from '../schemas/tallies.ts';
import type { ImportedArticle } from './imported-site.ts';
import type { Ledger } from './ledger.ts';
import type { WrittenOther } from './report.ts';
import { locate, writeInside, type WriteOptions } from './write-file.ts';

/** Puts votes that were cast elsewhere into `starting-tallies.json`; those of other sources stay. */
export async function writeTallies(
  articles: readonly ImportedArticle[],
  known: Ledger['tallies'],
  { contentDir, overwrite, dryRun }: WriteOptions,
): Promise<{ files: readonly WrittenOther[]; written: Ledger['tallies'] }> {
  const imported = articles.flatMap(({ locale, id, tally }): [string, Tallies[string]][] =>
    tally && tally.total > 0 ? [[`${locale}/${id}`, tally]] : [],
  );
  if (imported.length === 0 && Object.keys(known).length === 0)
    return { files: [], written: known };
  const text = await readFile(locate(contentDir, startingTalliesFile), 'utf8').catch(() => '{}');
  const there = parseTallies(text);
  const next = new Map(Object.entries(there));
  const isOurs = (name: string): boolean => isSame(there[name], known[name]);
  // What moved or is gone at the source leaves no votes behind, unless somebody has changed them.
  for (const name of Object.keys(known)) if (isOurs(name)) next.delete(name);
  for (const [name, tally] of imported) {
    const isFree = there[name] === undefined ? known[name] === undefined : isOurs(name);
    if (isFree || overwrite) next.set(name, tally);
  }
  const sorted = [...next].sort(([one], [other]) => (one < other ? -1 : 1));
  const after = `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
  const outcome = text === after ? 'unchanged' : text === '{}' ? 'created' : 'changed';
  if (outcome !== 'unchanged' && !dryRun) await writeInside(contentDir, startingTalliesFile, after);
  return {
    files: [{ path: startingTalliesFile, outcome }],
    written: Object.fromEntries(imported),
  };
}

function parseTallies(text: string): Tallies {
  try {
    const parsed = talliesSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Told below.
  }
  throw new Error(
    `TalliesInvalid ${startingTalliesFile}\nIt is no count of votes. Get it back from the last commit, or delete it.`,
  );
}

const isSame = (one: Tallies[string] | undefined, other: Tallies[string] | undefined): boolean =>
  one?.helpful === other?.helpful && one?.total === other?.total;

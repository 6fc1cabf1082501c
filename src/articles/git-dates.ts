import { execFileSync } from 'node:child_process';

/**
 * Day of the last commit per file below a folder, as `YYYY-MM-DD` by path from that folder. One
 * call of git for all files. Empty where there is no git, no history or no repository.
 */
export function readGitDates(folder: string): ReadonlyMap<string, string> {
  try {
    const log = execFileSync(
      'git',
      ['log', '--relative', '--name-only', '--no-renames', '--format=%x00%cs', '--', '.'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 29, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return parseGitLog(log);
  } catch {
    return new Map();
  }
}

/** Newest commit first, so the first day seen of a file is its last change. */
export function parseGitLog(log: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) if (!dates.has(file)) dates.set(file, day);
  }
  return dates;
}

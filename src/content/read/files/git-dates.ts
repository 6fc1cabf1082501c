import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Day of the last change per file below a content folder, as `YYYY-MM-DD` by its path from there
 * (Unicode NFC). A file that was only moved keeps its day. What a shallow clone does not know is
 * missing. Empty where there is no git, no history or no repository.
 */
export function readGitDates(contentDir: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { folder, prefix } of listRepositories(contentDir)) {
    const log = git(folder, [...logArguments, '--', '.']);
    for (const [path, day] of parseGitLog(log, { isShallow: isShallow(folder) })) {
      dates.set(`${prefix}${path}`.normalize('NFC'), day);
    }
  }
  return dates;
}

/** Whether a part of the content folder lies in a clone that holds only part of its history. */
export const isShallowClone = (contentDir: string): boolean =>
  listRepositories(contentDir).some(({ folder }) => isShallow(folder));

const isShallow = (folder: string): boolean =>
  git(folder, ['rev-parse', '--is-shallow-repository']).trim() === 'true';

/**
 * `-z`, because git puts names with other than ASCII letters into quotes without it. A file counts
 * as moved only if its text is the same: who moves and edits an article has changed it. The header
 * of a commit begins with a sign that no status has.
 */
const logArguments = [
  ...['-c', 'log.showSignature=false', 'log', '--no-color', '--relative', '-z'],
  ...['--name-status', '-M100%', '--format=%x01%cs %P'],
] as const;

/** The output of git in a folder; empty if git fails or is not installed. */
function git(folder: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/** The content folder, and the folders in it that come from other repositories. */
function listRepositories(contentDir: string): { folder: string; prefix: string }[] {
  const languages = listNames(join(contentDir, 'articles')).map((name) => `articles/${name}`);
  const others = ['articles', ...languages].filter((path) => isForeign(join(contentDir, path)));
  return ['', ...others].map((path) => ({
    folder: join(contentDir, path),
    prefix: path === '' ? '' : `${path}/`,
  }));
}

/**
 * Whether a folder may belong to another repository: it has a `.git`, or is a link, which may lead
 * anywhere.
 */
const isForeign = (path: string): boolean =>
  existsSync(join(path, '.git')) ||
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Reads what `git log` wrote, newest commit first. The first commits of a shallow clone seem to add
 * every file; when those were changed is unknown.
 */
export function parseGitLog(
  log: string,
  { isShallow = false }: { isShallow?: boolean } = {},
): ReadonlyMap<string, string> {
  const dates = new Map<string, string | undefined>();
  /** Earlier names of files that were moved → their names of today. */
  const today = new Map<string, string>();
  for (const { day, hasParent, changes } of readCommits(log)) {
    for (const { path, movedTo } of changes) {
      const owner = today.get(movedTo ?? path) ?? movedTo ?? path;
      if (movedTo !== undefined) today.set(path, owner);
      else if (!dates.has(owner)) dates.set(owner, isShallow && !hasParent ? undefined : day);
    }
  }
  return new Map([...dates].flatMap(([path, day]) => (day === undefined ? [] : [[path, day]])));
}

interface Commit {
  day: string;
  hasParent: boolean;
  /** `movedTo` is the new name of a file that was moved and not changed. */
  changes: { path: string; movedTo: string | undefined }[];
}

function readCommits(log: string): readonly Commit[] {
  const commits: Commit[] = [];
  const words = log.split('\0').map((word) => word.replace(/^\n/u, ''));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith('\u0001')) {
      const [day = '', parent = ''] = word.slice(1).split(' ');
      commits.push({ day, hasParent: parent !== '', changes: [] });
      continue;
    }
    if (word === '') continue;
    const isMove = word.startsWith('R');
    const [path = '', movedTo] = words.slice(at + 1, at + (isMove ? 3 : 2));
    commits.at(-1)?.changes.push({ path, movedTo });
    at += isMove ? 2 : 1;
  }
  return commits;
}

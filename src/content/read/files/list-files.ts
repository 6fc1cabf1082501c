import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

export interface ListedFiles {
  /** Paths from the folder, always with `/`, sorted. Names that start with a dot are left out, `.gitbook` not. */
  files: readonly string[];
  /** Symbolic links that were not followed. */
  links: readonly string[];
}

/**
 * Every file below a folder. Only a link that stands directly in the folder is followed (an
 * operator may put `articles` together from elsewhere); a link further down could publish a file
 * of the build machine by pull request. A folder that does not exist has no files.
 */
export function listFiles(folder: string): ListedFiles {
  const files: string[] = [];
  const links: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of readEntries(join(folder, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const kind = kindOf(entry, join(folder, path), below === '');
      if (kind === 'folder') pending.push(path);
      if (kind === 'file') files.push(path);
      if (kind === 'link') links.push(path);
    }
  }
  return { files: files.sort(), links: links.sort() };
}

/** Where GitBook keeps its pictures, the one hidden folder that articles name. */
export const gitbookFolder = '.gitbook';

function readEntries(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter(
      ({ name }) => (!name.startsWith('.') || name === gitbookFolder) && name !== 'node_modules',
    );
  } catch {
    return [];
  }
}

function kindOf(entry: Dirent, path: string, isTop: boolean): 'folder' | 'file' | 'link' | 'other' {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'other';
  if (!isTop) return 'link';
  const target = statSync(path, { throwIfNoEntry: false });
  return target?.isDirectory() ? 'folder' : target?.isFile() ? 'file' : 'link';
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';

/** What may lie in the folder before: it has no part in the help centre. */
const harmless = new Set([
  ...['.git', '.gitattributes', '.gitkeep', '.idea', '.vscode', '.DS_Store', 'Thumbs.db'],
  ...['LICENSE', 'LICENSE.md', 'LICENSE.txt'],
]);

/**
 * Throws if a help centre cannot be written into a folder.
 * @param {string} target Absolute.
 * @param {string} folder As it was typed.
 */
export function refuseFull(target, folder) {
  const file = listParents(target).find(
    (path) => existsSync(path) && !statSync(path).isDirectory(),
  );
  if (file !== undefined) {
    throw new Error(
      `FolderIsFile ${folder}\n${basename(file)} is a file there. Name a new folder.`,
    );
  }
  const there = existsSync(target) ? readdirSync(target) : [];
  const held = there.filter((name) => !harmless.has(name));
  if (held.length === 0) return;
  const shown = held.slice(0, 3).join(', ') + (held.length > 3 ? ' …' : '');
  throw new Error(
    `FolderNotEmpty ${folder}\nThe folder holds ${shown}. Name a new folder, and move files into it afterwards.`,
  );
}

/**
 * The folder and those around it.
 * @param {string} path
 * @returns {readonly string[]}
 */
const listParents = (path) =>
  dirname(path) === path ? [path] : [path, ...listParents(dirname(path))];

/**
 * The name of the package that the folder is. One of the name of what it depends on would not be
 * installed.
 * @param {string} folder
 */
export function toPackageName(folder) {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 100);
  if (name === '') return 'help-centre';
  return name === 'candil' ? 'candil-help' : name;
}

/**
 * What `package.json` of a folder says of Candil: a path is written as it leads from there.
 * @param {string} given A version, or a tarball or folder by its path from where this runs.
 * @param {string} target Absolute.
 */
export function toDependency(given, target) {
  const [, path] = /^(?:file:)?(\.{0,2}[\\/].*|.*\.tgz|~\/.*)$/u.exec(given) ?? [];
  if (path === undefined || /^https?:/u.test(given)) return given;
  const file = resolve(path);
  if (!existsSync(file)) {
    throw new Error(`CommandInvalid --candil "${given}"\nThere is no file ${file}.`);
  }
  const way = relative(target, file);
  return `file:${(isAbsolute(way) ? file : way).replaceAll('\\', '/')}`;
}

/**
 * A folder as a shell takes it.
 * @param {string} folder
 */
export function quoteFolder(folder) {
  if (/^[\w@./\\:~+-]+$/u.test(folder)) return folder;
  return /["$`]/u.test(folder) ? `'${folder.replaceAll("'", "'\\''")}'` : `"${folder}"`;
}

import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** An import of one of our files by another. */
export interface FileImport {
  /** Path from the project's folder, with slashes. */
  from: string;
  to: string;
}

/** Scripts and front matter of an .astro file: what stands between `---`, and in `<script>`. */
const astroScripts = /^---\n(?<frontMatter>.*?)\n---|<script[^>]*>(?<script>.*?)<\/script>/gsu;

/** Files that a module starts by address, as workers and child processes. */
const addressed = /new URL\('(?<path>\.{1,2}\/[^']+\.ts)', import\.meta\.url\)/gu;

/**
 * Every import of one of our files by another in `folders`, .astro files included, types and
 * workers too; in the order of the files. Imports of what does not exist are left out.
 */
export function listImports(root: string, folders: readonly string[]): readonly FileImport[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,astro,mjs}`);
  const files = globSync(patterns, { cwd: root }).map(toSlashes).sort();
  const known = new Set(files);
  return files.flatMap((from) => {
    const text = readFileSync(resolve(root, from), 'utf8');
    return listSpecifiers(from, text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(toSlashes(dirname(from)), specifier.split('?')[0] ?? ''))
      .filter((to) => known.has(to))
      .map((to) => ({ from, to }));
  });
}

function listSpecifiers(file: string, text: string): readonly string[] {
  const code = file.endsWith('.astro')
    ? [...text.matchAll(astroScripts)]
        .map(({ groups }) => groups?.['frontMatter'] ?? groups?.['script'] ?? '')
        .join('\n')
    : text;
  const imported = ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName);
  const workers = [...code.matchAll(addressed)].map(({ groups }) => groups?.['path'] ?? '');
  return [...imported, ...workers];
}

/** Paths with slashes on every system. */
const toSlashes = (path: string): string => path.split(sep).join('/');

/** Paths of every file in `folders`, from the project's folder. */
export const listFiles = (root: string, folders: readonly string[]): readonly string[] =>
  globSync(
    folders.map((folder) => `${folder}/**/*.{ts,astro,mjs}`),
    { cwd: root },
  )
    .map((path) => toSlashes(relative(root, resolve(root, path))))
    .sort();

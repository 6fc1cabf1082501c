import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPackage, projectFolder } from './project-folder.ts';

/** Where the pages lie that explain codes, as a message names it. */
export const errorPagesName = isPackage
  ? 'node_modules/candil/compiled/errors.md'
  : 'docs/errors/<name>.md';

/** The file of the package that holds all pages, from its folder: each as a file would be 1 MB. */
export const errorPagesFile = 'compiled/errors.md';

/** Joins pages by their codes. */
export const joinErrorPages = (pages: Iterable<readonly [code: string, text: string]>): string =>
  Array.from(pages, ([code, text]) => `${startOf(code)}\n${text.trim()}\n`).join('\n');

/** One of joined pages. */
export function takeErrorPage(joined: string, code: string): string | undefined {
  const start = joined.indexOf(`${startOf(code)}\n`);
  if (start === -1) return undefined;
  const text = joined.slice(start + startOf(code).length + 1);
  const end = text.indexOf('\n<!-- page ');
  return end === -1 ? text : text.slice(0, end);
}

const startOf = (code: string): string => `<!-- page ${code} -->`;

/** The page that explains a code, as Markdown; undefined if there is none. */
export async function readErrorPage(code: string): Promise<string | undefined> {
  if (!/^\w+$/u.test(code)) return undefined;
  const read = (path: string): Promise<string | undefined> =>
    readFile(join(projectFolder, path), 'utf8').catch(() => undefined);
  const own = await read(`docs/errors/${code}.md`);
  return own ?? takeErrorPage((await read(errorPagesFile)) ?? '', code);
}

import './require-node.ts';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../content/read/files/list-files.ts';
import { readContentFolder } from '../content/read/read-content-folder.ts';
import { renameArticle, type TextFile } from '../content/write/rename-article.ts';
import { commandLine } from '../lib/command-line.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { exitWithError } from './exit-with-error.ts';

/**
 * Gives an article another name in all languages, with its links and redirects from its old addresses:
 * `npm run rename -- billing/refund billing/money-back`.
 */
try {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [from, to, ...more] = positionals.map((name) => name.trim().replace(/^\/+|\/+$/gu, ''));
  if (from === undefined || to === undefined || more.length > 0) {
    const usage = commandLine('rename', '<category>/<article> <category>/<new name>');
    throw new Error(`CommandInvalid Two names are needed, the old and the new one.\n${usage}`);
  }
  await rename(from, to, flags['dry-run']);
} catch (error) {
  exitWithError(error);
}

async function rename(from: string, to: string, isDry: boolean): Promise<void> {
  const { CONTENT_DIR: dir } = parseEnvironment(process.env);
  const folder = await readContentFolder(dir, { cwd: process.cwd() });
  const plan = renameArticle(from, to, folder, await readTexts(dir));
  if (!plan.ok) throw new Error(`RenameRefused ${from}\n${plan.reason}`);
  const show = (path: string): string => relative(process.cwd(), join(dir, path));
  for (const { path, text, movedFrom } of plan.files) {
    if (!isDry) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      // "wx" never overwrites, whatever happened since the folder was read.
      await writeFile(join(dir, path), text, { flag: movedFrom === undefined ? 'w' : 'wx' });
      if (movedFrom !== undefined) await rm(join(dir, movedFrom));
    }
    console.log(movedFrom === undefined ? show(path) : `${show(movedFrom)} → ${show(path)}`);
  }
  console.log(
    isDry
      ? '\nNothing was written, because of --dry-run.'
      : `\n"${from}" is "${to}" in ${plan.languages.join(', ')}. ${commandLine('check')} says whether all links are well. Votes and what readers wrote stay with it, by "countedAs" in its front matter.`,
  );
}

/** All texts in which an article can be named. */
async function readTexts(dir: string): Promise<readonly TextFile[]> {
  const paths = listFiles(dir).files.filter((path) =>
    /\.(?:mdx?|ya?ml)$|tallies\.json$/u.test(path),
  );
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(dir, path), 'utf8') })),
  );
}

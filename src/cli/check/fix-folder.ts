import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { CheckOptions } from '../../content/check/check-content.ts';
import { fixContent, type FixedContent } from '../../content/fix/fix-content.ts';
import type { FileChange } from '../../content/write/apply-proposal.ts';
import { toPatch } from '../../content/write/to-patch.ts';
import { commandLine } from '../../lib/command-line.ts';

/** What becomes of the change: it is shown only, made at once, or made if the user says so. */
export type HowToFix = 'show' | 'write' | 'ask';

interface FixFlags {
  fix?: boolean;
  yes?: boolean;
  'dry-run'?: boolean;
  json?: boolean;
}

/** What flags ask for; undefined without `--fix`. Throws for flags that do not go together. */
export function parseFixFlags(flags: FixFlags): HowToFix | undefined {
  const { fix = false, yes = false, 'dry-run': isDry = false, json = false } = flags;
  const refuse = (reason: string): never => {
    throw new Error(
      `CommandInvalid ${reason}\n${commandLine('check', '--fix [--dry-run | --yes]')}`,
    );
  };
  if (!fix) return yes || isDry ? refuse('--yes and --dry-run go with --fix.') : undefined;
  if (yes && isDry) return refuse('--dry-run writes nothing, and --yes writes.');
  if (json) return refuse('--fix shows a change, which is no JSON.');
  if (yes) return 'write';
  return isDry ? 'show' : 'ask';
}

/** Shows what can be mended in a content folder, and mends it if that is asked for. */
export async function fixFolder(dir: string, options: CheckOptions, how: HowToFix): Promise<void> {
  const fixed = await fixContent(dir, options);
  const { changes, mends } = fixed;
  const folder = relative(options.cwd, dir).split(sep).join('/');
  // A folder elsewhere is a repository of its own.
  console.log(formatFixes(fixed, folder.startsWith('..') ? '' : folder));
  if (changes.length === 0) return;
  const amount = `${count(mends.length, 'place')} in ${count(changes.length, 'file')}`;
  if (await isWanted(how, amount)) {
    await writeChanges(dir, changes);
    console.log(`Mended: ${amount}.\n`);
  }
}

/** The change as a unified diff, then what is done in it and what is not. */
export function formatFixes(
  { changes, mends, leftAlone }: Omit<FixedContent, 'checked'>,
  folder: string,
): string {
  if (changes.length === 0 && leftAlone.length === 0) {
    return 'There is nothing that a program can mend.\n';
  }
  const done = mends.map(({ file, line, note }) => `${file}:${line} ${note}`);
  const left = leftAlone.map(
    ({ file, reason }) => `${file} was left as it is: ${reason}. Mend it by hand.`,
  );
  const parts = [toPatch(changes, folder).trimEnd(), done.join('\n'), left.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

async function isWanted(how: HowToFix, amount: string): Promise<boolean> {
  if (how === 'write') return true;
  const write = commandLine('check', '--fix --yes');
  if (how === 'show')
    console.log(`Nothing was written, because of --dry-run. ${write} writes it.\n`);
  else if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(
      `Nothing was written: this is no terminal, so nobody can be asked. ${write} writes it.\n`,
    );
  } else {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question(`Mend ${amount}? [yes/no] `);
    terminal.close();
    if (/^y(?:es)?$/iu.test(answer.trim())) return true;
    console.log('Nothing was written.\n');
  }
  return false;
}

/** Writes files that are still what they were when they were read. */
async function writeChanges(dir: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before, after } of changes) {
    const file = join(dir, path);
    if ((await readFile(file, 'utf8')) === before) await writeFile(file, after);
    else console.log(`${path} was changed in the meantime and is left as it is.`);
  }
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run db:backup` was asked to do; the folder is absolute. */
export type BackupCommand = { name: 'help' } | { name: 'back-up'; folder: string };

export const usage = `Usage:
  npm run db:backup -- <folder>    a copy of DATA_DIR in a new folder, while the server runs
docs/operate.md says how it is brought back.`;

/** Reads the command line. Throws an error that shows the command. */
export function parseCommand(parameters: readonly string[]): BackupCommand {
  const { values, positionals } = parse(parameters);
  const [folder, ...rest] = positionals;
  if (values.help) return { name: 'help' };
  if (rest.length > 0) throw refuse(`"${rest.join(' ')}" is too much.`);
  if (folder === undefined || folder === '') throw refuse('Where to? Name a new folder.');
  return { name: 'back-up', folder: resolve(folder) };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

const refuse = (message: string): Error => new Error(`CommandInvalid ${message}\n${usage}`);

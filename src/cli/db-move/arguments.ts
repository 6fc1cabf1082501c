import { parseArgs } from 'node:util';
import { storageKinds, type StorageKind } from '../../server/move/move-storage.ts';

/** What `npm run db:move` was asked to do. */
export type MoveCommand =
  { name: 'help' } | { name: 'move'; to: StorageKind; replace: boolean; force: boolean };

export const usage = `Usage:
  npm run db:move -- --to postgres    from the file in DATA_DIR to the database of DATABASE_URL
  npm run db:move -- --to sqlite      back
The server must be stopped. Both variables must be set. What was moved stays where it was, too.
  --from sqlite | postgres            says the same as --to from the other side
  --replace                           removes what the target holds
  --force                             also if a process seems to be connected to PostgreSQL`;

/** Reads the command line. Throws an error that shows the commands. */
export function parseCommand(parameters: readonly string[]): MoveCommand {
  const { help, replace, force, ...named } = parse(parameters);
  if (help) return { name: 'help' };
  const from = toKind(named.from);
  const to = toKind(named.to) ?? (from && other(from));
  if (to === undefined) throw refuse('Where to? Add --to postgres or --to sqlite.');
  if (from === to) throw refuse(`--from and --to are both ${to}.`);
  return { name: 'move', to, replace, force };
}

const other = (kind: StorageKind): StorageKind => (kind === 'sqlite' ? 'postgres' : 'sqlite');

function toKind(given: string | undefined): StorageKind | undefined {
  const kind = storageKinds.find((one) => one === given);
  if (given !== undefined && kind === undefined) {
    throw refuse(`"${given}" is neither sqlite nor postgres.`);
  }
  return kind;
}

function parse(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        replace: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

const refuse = (message: string): Error => new Error(`CommandInvalid ${message}\n${usage}`);

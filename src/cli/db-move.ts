import './require-node.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { moveStorage } from '../server/move/move-storage.ts';
import { parseCommand, usage, type MoveCommand } from './db-move/arguments.ts';
import { createProgressPrinter } from './db-move/print-progress.ts';
import { exitWithError } from './exit-with-error.ts';

/** Moves votes, tickets and all else between SQLite and PostgreSQL. Exits with 1 if nothing was. */
try {
  const command = parseCommand(process.argv.slice(2));
  if (command.name === 'help') console.log(usage);
  else await move(command);
} catch (error) {
  exitWithError(error);
}

async function move(command: Exclude<MoveCommand, { name: 'help' }>): Promise<void> {
  const { DATA_DIR, DATABASE_URL } = parseEnvironment(process.env);
  if (DATABASE_URL === undefined) {
    throw new Error(
      'EnvironmentInvalid DATABASE_URL: is needed, because one side of the move is PostgreSQL',
    );
  }
  const moved = await moveStorage({
    ...command,
    dataFolder: DATA_DIR,
    address: DATABASE_URL,
    onProgress: createProgressPrinter(process.stdout),
  });
  const rows = moved.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${rows} rows of ${moved.length} tables are there, as many as were here.`);
  console.log(
    command.to === 'postgres'
      ? 'Start the servers with DATABASE_URL. The file stays as it was: keep it as a backup, or remove it.'
      : 'Start the server without DATABASE_URL. The database stays as it was: keep it as a backup, or drop it.',
  );
}

import './require-node.ts';
import { formatBytes } from '../lib/bytes.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { backUp } from '../server/backup/back-up.ts';
import { parseCommand, usage } from './db-backup/arguments.ts';
import { exitWithError } from './exit-with-error.ts';

/** Copies DATA_DIR into a new folder while the server runs. Exits with 1 if nothing was written. */
try {
  const command = parseCommand(process.argv.slice(2));
  if (command.name === 'help') console.log(usage);
  else await save(command.folder);
} catch (error) {
  exitWithError(error);
}

async function save(folder: string): Promise<void> {
  const { DATA_DIR, DATABASE_URL } = parseEnvironment(process.env);
  if (DATABASE_URL !== undefined) {
    throw new Error(
      'BackupByDump DATABASE_URL\nVotes and tickets are in PostgreSQL, whose own program backs them up: pg_dump --format=custom --file=candil.dump "$DATABASE_URL". docs/operate.md says more.',
    );
  }
  const { bytes, tickets } = await backUp(DATA_DIR, folder, createPrinter());
  console.log(
    `${folder}: the database (${formatBytes('en', bytes)}) and ${tickets} folders of the receiver "file"`,
  );
}

/** Percent on a terminal, nothing elsewhere. */
function createPrinter(): (copied: number) => void {
  if (!process.stdout.isTTY) return () => undefined;
  return (copied) => {
    const line = copied < 1 ? `candil.sqlite ${Math.floor(copied * 100)} %` : '';
    process.stdout.write(`\r\u001B[2K${line}`);
  };
}

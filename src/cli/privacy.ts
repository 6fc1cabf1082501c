import './require-node.ts';
import { join } from 'node:path';
import { parseEnvironment, type Environment } from '../schemas/environment.ts';
import { createOwner, processesFolder } from '../server/data-folder/owner.ts';
import { databaseFileName, openDatabase } from '../server/db/connect.ts';
import { ticketsFolder } from '../server/desks/create-receivers.ts';
import { sweepDrafts } from '../server/desks/ticket-copies.ts';
import { eraseTraces } from '../server/privacy/erase-traces.ts';
import { exportPerson } from '../server/privacy/export-person.ts';
import { forgetPerson } from '../server/privacy/forget-person.ts';
import { findPerson, isUnknown, type Person, type Storage } from '../server/privacy/person.ts';
import { createUploadsFolder, uploadsFolder } from '../server/uploads/uploads-folder.ts';
import { exitWithError } from './exit-with-error.ts';
import { parseCommand, usage, type PrivacyCommand } from './privacy/arguments.ts';
import { confirm } from './privacy/confirm.ts';
import {
  listElsewhere,
  postgresNote,
  printElsewhere,
  printPerson,
  printRemoval,
} from './privacy/print.ts';

// A removal is finished even if whoever reads the output (`head`, `less`) goes away.
process.stdout.on('error', () => undefined);

/** Shows or removes what the storage keeps of a person. Exits with 1 if something was not done. */
try {
  const command = parseCommand(process.argv.slice(2));
  if (command.name === 'help') console.log(usage);
  else await open(command);
} catch (error) {
  exitWithError(error);
}

async function open(command: Exclude<PrivacyCommand, { name: 'help' }>): Promise<void> {
  const environment = parseEnvironment(process.env);
  // SQLite writes the new file to this folder: it has room, and nobody else can read it.
  process.env.SQLITE_TMPDIR ??= environment.DATA_DIR;
  const db = await openDatabase(environment);
  const storage = { db, ticketsFolder: join(environment.DATA_DIR, ticketsFolder) };
  const run =
    command.name === 'show' ? show(storage, command) : forget(storage, environment, command);
  await run.finally(() => db.destroy());
}

async function show(
  storage: Storage,
  { email, json, exportTo }: { email: string; json: boolean; exportTo: string | undefined },
): Promise<void> {
  const person = await findPerson(storage, email);
  if (exportTo !== undefined) {
    await exportPerson(storage.db, person, exportTo);
    console.log(`${exportTo}: what is kept of ${person.email}, with the contents of files`);
    return;
  }
  if (json) {
    console.log(JSON.stringify({ ...person, elsewhere: listElsewhere(person) }, undefined, 2));
  } else {
    if (isUnknown(person)) console.log(`Nothing is kept of ${person.email}.`);
    console.log(
      isUnknown(person)
        ? printElsewhere(person).join('\n')
        : printPerson(person, storage.ticketsFolder),
    );
  }
}

async function forget(
  storage: Storage,
  environment: Environment,
  { email, yes }: { email: string; yes: boolean },
): Promise<void> {
  const person = await findPerson(storage, email);
  const isKnown = !isUnknown(person);
  if (isKnown) {
    console.log(printRemoval(person));
    if (!yes && !(await confirm('\nRemove it? This cannot be undone.'))) {
      console.log('Nothing was removed.');
      process.exitCode = 1;
      return;
    }
  } else console.log(`Nothing is kept of ${person.email}.`);
  // Finishes what was interrupted, even if nothing is left to remove.
  await forgetPerson(storage, email, new Date());
  await sweepLeftovers(environment);
  if (isKnown) console.log('\nRemoved.');
  await erase(storage, environment);
  await proveForgotten(storage, person);
  console.log(printElsewhere(person).join('\n'));
}

/** Removes files that killed processes left, of which nobody knows whose they are. */
async function sweepLeftovers({ DATA_DIR }: Environment): Promise<void> {
  const owner = createOwner(join(DATA_DIR, processesFolder));
  await createUploadsFolder(join(DATA_DIR, uploadsFolder), { owner }).sweep();
  await sweepDrafts(join(DATA_DIR, ticketsFolder), owner);
  await owner.close();
}

async function erase({ db }: Storage, { DATA_DIR, DATABASE_URL }: Environment): Promise<void> {
  if (DATABASE_URL !== undefined) {
    console.log(postgresNote);
    return;
  }
  const file = join(DATA_DIR, databaseFileName);
  try {
    await eraseTraces(db);
    console.log(
      `${file} was written anew and its write-ahead log emptied: nothing removed is left in them.`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `ForgetIncomplete ${file}\nThe person is no longer in the tables, but may be left in free parts of the file (${reason}). Run the same command again; it needs as much room on the disk as the file takes.`,
      { cause: error },
    );
  }
}

/** Checks that nothing is left: somebody may have written again while it ran. */
async function proveForgotten(storage: Storage, { email }: Person): Promise<void> {
  if (isUnknown(await findPerson(storage, email))) return;
  throw new Error(
    `ForgetIncomplete ${email}\nSomething of this address has come while the rest was removed. Run the same command again.`,
  );
}

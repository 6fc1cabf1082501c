import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { privateFile, privateFolder } from '../../lib/private-mode.ts';
import type { Database } from '../db/schema.ts';
import { toSafeFileName } from '../desks/ticket-copies.ts';
import type { Person } from './person.ts';

/**
 * Writes what is kept of a person into a new folder: `person.json`, and the contents of files as
 * `<reference>/<message>-<number>-<name>`, those of answers as `answer-<answer>-<number>-<name>`. Throws if the folder is there already.
 */
export async function exportPerson(db: Database, person: Person, folder: string): Promise<void> {
  await mkdir(folder, { mode: privateFolder });
  await write(join(folder, 'person.json'), `${JSON.stringify(person, undefined, 2)}\n`);
  for (const { reference, files, answerFiles } of person.tickets) {
    if (files.length + answerFiles.length === 0) continue;
    const place = join(folder, encodeURIComponent(reference));
    await mkdir(place, { mode: privateFolder });
    const rows = await db
      .selectFrom('ticket_files')
      .select(['sequence', 'position', 'name', 'content'])
      .where('reference', '=', reference)
      .execute();
    for (const { sequence, position, name, content } of rows) {
      await write(join(place, `${sequence}-${position + 1}-${toSafeFileName(name)}`), content);
    }
    await writeAnswerFiles(db, reference, place);
  }
}

async function writeAnswerFiles(db: Database, reference: string, place: string): Promise<void> {
  const rows = await db
    .selectFrom('ticket_answer_files')
    .select(['number', 'position', 'name', 'content'])
    .where('reference', '=', reference)
    .execute();
  for (const { number, position, name, content } of rows) {
    if (!content) continue;
    await write(join(place, `answer-${number}-${position + 1}-${toSafeFileName(name)}`), content);
  }
}

const write = (path: string, content: string | Uint8Array): Promise<void> =>
  writeFile(path, content, { mode: privateFile, flag: 'wx' });

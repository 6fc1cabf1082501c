import type { Database } from '../db/schema.ts';
import { findCopyTime, listNames, removeCopy } from '../desks/ticket-copies.ts';
import { isReference } from '../../schemas/reference.ts';
import { isOldTicket } from './old-tickets.ts';

/**
 * Removes the folders of the receiver `file` whose ticket has not changed since `before`. A folder
 * whose ticket the database does not know is as old as the last file in it. Folders with other
 * names are not Candil’s and stay. Returns how many were removed.
 */
export async function removeOldCopies(
  { db, folder }: { db: Database; folder: string },
  before: string,
  pause: () => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const name of (await listNames(folder)).filter(isReference)) {
    const written = await findCopyTime(folder, name);
    if (written === undefined || written >= Date.parse(before)) continue;
    if (!(await isOver(db, name, before))) continue;
    await removeCopy(folder, name);
    count += 1;
    if (!(await pause())) break;
  }
  return count;
}

async function isOver(db: Database, reference: string, before: string): Promise<boolean> {
  if (await isOldTicket(db, reference, before)) return true;
  const ticket = await db
    .selectFrom('tickets')
    .select('reference')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return ticket === undefined;
}

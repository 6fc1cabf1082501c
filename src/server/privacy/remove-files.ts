import type { Database } from '../db/schema.ts';

/** Removes the files of a ticket and of its answers, one after the other; false if it is to stop. */
export async function removeFilesOf(
  db: Database,
  reference: string,
  pause: () => Promise<boolean>,
): Promise<boolean> {
  const files = await db
    .selectFrom('ticket_files')
    .select(['sequence', 'position'])
    .where('reference', '=', reference)
    .execute();
  for (const { sequence, position } of files) {
    await db
      .deleteFrom('ticket_files')
      .where('reference', '=', reference)
      .where('sequence', '=', sequence)
      .where('position', '=', position)
      .execute();
    if (!(await pause())) return false;
  }
  const ofAnswers = await db
    .selectFrom('ticket_answer_files')
    .select(['number', 'position'])
    .where('reference', '=', reference)
    .execute();
  for (const { number, position } of ofAnswers) {
    await db
      .deleteFrom('ticket_answer_files')
      .where('reference', '=', reference)
      .where('number', '=', number)
      .where('position', '=', position)
      .execute();
    if (!(await pause())) return false;
  }
  return true;
}

import type { Database, ReceivedMailsTable } from '../db/schema.ts';

/** What became of a mail. */
export type MailNote = Pick<ReceivedMailsTable, 'kind' | 'reference' | 'detail'>;

/** What became of a mail that was read before; undefined if it was not. */
export async function findMail(db: Database, digest: string): Promise<MailNote | undefined> {
  return db
    .selectFrom('received_mails')
    .select(['kind', 'reference', 'detail'])
    .where('digest', '=', digest)
    .executeTakeFirst();
}

/** Writes down what became of a mail, once. */
export async function noteMail(
  db: Database,
  mail: MailNote & { digest: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto('received_mails')
    .values({ ...mail, received_at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whose ticket it is; undefined if there is none. */
export async function findRequester(db: Database, reference: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('tickets')
    .select('email')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row?.email;
}

/** How long a mail that belongs to no ticket is remembered, in milliseconds: mailboxes keep longer. */
const longestMemory = 90 * 24 * 60 * 60_000;

/** Forgets mails of long ago; those of a ticket go with it, too. */
export async function forgetMails(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - longestMemory).toISOString();
  await db.deleteFrom('received_mails').where('received_at', '<', before).execute();
}

import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../db/schema.ts';

/** An address in a ticket of somebody else. */
export interface Mention {
  reference: string;
  /** Where it stands: `text`, `message 2`, `answer 1`, `file name`, `delivery`. */
  place: string;
}

/**
 * Where tickets of others hold an address in what was typed into them, in the names of their files
 * or in what receivers said. The contents of files are not searched.
 */
export async function findMentions(db: Database, email: string): Promise<Mention[]> {
  const isMention = toMatcher(email);
  const found = [
    ...(await findInTickets(db, email)),
    ...(await findInMessages(db, email)),
    ...(await findInFileNames(db, email)),
    ...(await findInAnswers(db, email)),
    ...(await findInReasons(db, email)),
  ];
  return found
    .filter(({ text }) => isMention(text))
    .map(({ reference, place }) => ({ reference, place }))
    .sort((one, other) => (one.reference < other.reference ? -1 : 1));
}

interface Place extends Mention {
  text: string;
}

/**
 * The whole address: `ana@example.org` does not stand in `susana@example.org`. It may stand in
 * `ana@example.org.pdf`; one mention too many is looked at, one too few is not.
 */
function toMatcher(email: string): (text: string) => boolean {
  const whole = new RegExp(`(?<![\\w.+-])${RegExp.escape(email)}(?![\\w-])`, 'iu');
  return (text) => whole.test(text);
}

/** A condition for rows that may hold the address; they are then searched for the whole address. */
const holds = (column: string, email: string): RawBuilder<boolean> => {
  const pattern = `%${email.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
};

/** Not the person's own tickets. */
const isOthers = (email: string): RawBuilder<boolean> =>
  sql<boolean>`lower(tickets.email) <> ${email}`;

async function findInTickets(db: Database, email: string): Promise<Place[]> {
  const columns = ['subject', 'description', 'name', 'fields'] as const;
  const rows = await db
    .selectFrom('tickets')
    .select(['reference', ...columns])
    .where(isOthers(email))
    .where((builder) => builder.or(columns.map((column) => holds(`tickets.${column}`, email))))
    .execute();
  return rows.map(({ reference, subject, description, name, fields }) => ({
    reference,
    place: 'text',
    text: [subject, description, name, fields].join('\n'),
  }));
}

async function findInMessages(db: Database, email: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('ticket_messages')
    .innerJoin('tickets', 'tickets.reference', 'ticket_messages.reference')
    .select(['ticket_messages.reference', 'sequence', 'body'])
    .where(isOthers(email))
    .where(holds('ticket_messages.body', email))
    .orderBy('sequence')
    .execute();
  return rows.map(({ reference, sequence, body }) => ({
    reference,
    place: `message ${sequence}`,
    text: body,
  }));
}

async function findInAnswers(db: Database, email: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('ticket_answers')
    .innerJoin('tickets', 'tickets.reference', 'ticket_answers.reference')
    .select(['ticket_answers.reference', 'number', 'author', 'body'])
    .where(isOthers(email))
    .where((builder) =>
      builder.or([holds('ticket_answers.body', email), holds('ticket_answers.author', email)]),
    )
    .orderBy('number')
    .execute();
  return rows.map(({ reference, number, author, body }) => ({
    reference,
    place: `answer ${number}`,
    text: `${author}\n${body}`,
  }));
}

async function findInFileNames(db: Database, email: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('ticket_files')
    .innerJoin('tickets', 'tickets.reference', 'ticket_files.reference')
    .select(['ticket_files.reference', 'ticket_files.name as file'])
    .where(isOthers(email))
    .where(holds('ticket_files.name', email))
    .execute();
  return rows.map(({ reference, file }) => ({ reference, place: 'file name', text: file }));
}

async function findInReasons(db: Database, email: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('tickets', 'tickets.reference', 'outbox.reference')
    .select(['outbox.reference', 'reason'])
    .where(isOthers(email))
    .where(holds('outbox.reason', email))
    .execute();
  return rows.map(({ reference, reason }) => ({
    reference,
    place: 'delivery',
    text: reason ?? '',
  }));
}

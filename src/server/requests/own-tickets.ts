import type { TicketState } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';

/** A line of the list of an address. */
export interface OwnTicket {
  reference: string;
  subject: string;
  state: TicketState;
  createdAt: string;
}

/** What its requester has written, with the names of the files. */
export interface OwnMessage {
  /** 0 for the ticket itself. */
  sequence: number;
  body: string;
  createdAt: string;
  files: readonly string[];
}

export interface OwnTicketDetails extends OwnTicket {
  /** In their order; of many, the newest. */
  messages: readonly OwnMessage[];
  /** There are earlier messages than these. */
  hasEarlier: boolean;
}

/** Tickets in one list; nobody reads further back. */
const mostTickets = 200;

/** Messages of a ticket that are shown, and bytes of their text: a page of these is read at once. */
const mostMessages = 50;
const mostBytes = 200_000;

const columns = ['reference', 'subject', 'state', 'created_at as createdAt'] as const;

/** The tickets of an address, the newest first. `email` is as `toMailboxKey` makes it. */
export function listOwnTickets(db: Database, email: string): Promise<OwnTicket[]> {
  return db
    .selectFrom('tickets')
    .select(columns)
    .where((builder) => builder(builder.fn<string>('lower', ['email']), '=', email))
    .orderBy('created_at', 'desc')
    .orderBy('reference')
    .limit(mostTickets)
    .execute();
}

/** A ticket of an address; undefined if there is none or it is somebody else's. */
export async function findOwnTicket(
  db: Database,
  email: string,
  reference: string,
): Promise<OwnTicketDetails | undefined> {
  const row = await db
    .selectFrom('tickets')
    .select([...columns, 'description'])
    .where('reference', '=', reference)
    .where((builder) => builder(builder.fn<string>('lower', ['email']), '=', email))
    .executeTakeFirst();
  if (!row) return undefined;
  const { description, ...ticket } = row;
  const added = await db
    .selectFrom('ticket_messages')
    .select(['sequence', 'body', 'created_at as createdAt'])
    .where('reference', '=', reference)
    .orderBy('sequence', 'desc')
    .limit(mostMessages)
    .execute();
  const all = [...added, { sequence: 0, body: description, createdAt: row.createdAt }];
  const shown = takeNewest(all).toReversed();
  const names = await listFileNames(db, reference, shown[0]?.sequence ?? 0);
  return {
    ...ticket,
    messages: shown.map((message) => ({ ...message, files: names.get(message.sequence) ?? [] })),
    hasEarlier: shown.length < all.length,
  };
}

/** The first messages, up to the limits of count and bytes; at least one. */
function takeNewest<Message extends { body: string }>(messages: readonly Message[]): Message[] {
  let bytes = 0;
  const end = messages.findIndex(({ body }, index) => {
    bytes += Buffer.byteLength(body);
    return index >= mostMessages || (index > 0 && bytes > mostBytes);
  });
  return messages.slice(0, end === -1 ? undefined : end);
}

/** Names of the files of a ticket by message, from one message on. */
async function listFileNames(
  db: Database,
  reference: string,
  from: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const files = await db
    .selectFrom('ticket_files')
    .select(['sequence', 'name'])
    .where('reference', '=', reference)
    .where('sequence', '>=', from)
    .orderBy('sequence')
    .orderBy('position')
    .execute();
  const bySequence = Map.groupBy(files, ({ sequence }) => sequence);
  return new Map(
    [...bySequence].map(([sequence, rows]) => [sequence, rows.map(({ name }) => name)]),
  );
}

/** How many tickets an address had on the day before a moment. */
export async function countTicketsBefore(
  db: Database,
  { email, createdAt }: { email: string; createdAt: string },
): Promise<number> {
  const since = new Date(Date.parse(createdAt) - 24 * 60 * 60_000).toISOString();
  const rows = await db
    .selectFrom('tickets')
    .select('reference')
    .where((builder) => builder(builder.fn<string>('lower', ['email']), '=', email))
    .where('created_at', '>', since)
    .where('created_at', '<', createdAt)
    .limit(100)
    .execute();
  return rows.length;
}

import type { TicketState } from '../../schemas/ticket-state.ts';
import type { AnswerFileState, Database, MessageKind } from '../db/schema.ts';

/** A line of the list of an address. */
export interface OwnTicket {
  reference: string;
  subject: string;
  state: TicketState;
  createdAt: string;
}

/** What its requester has written or done, with the names of the files. */
export interface OwnMessage {
  from: 'requester';
  kind: MessageKind;
  /** 0 for the ticket itself. */
  number: number;
  body: string;
  createdAt: string;
  files: readonly string[];
}

/** What the desk has answered. */
export interface OwnAnswer {
  from: 'desk';
  /** From 1. */
  number: number;
  /** Who answered; may be empty. */
  author: string;
  body: string;
  createdAt: string;
  files: readonly OwnAnswerFile[];
}

export interface OwnAnswerFile {
  position: number;
  name: string;
  state: AnswerFileState;
}

export type OwnEntry = OwnMessage | OwnAnswer;

export interface OwnTicketDetails extends OwnTicket {
  topic: string;
  /** Id of the channel for tickets, or empty. */
  channel: string;
  /** What both sides wrote, in the order in which it was written; of much, the newest. */
  entries: readonly OwnEntry[];
  /** There are earlier entries than these. */
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
    .select([...columns, 'topic', 'channel', 'description'])
    .where('reference', '=', reference)
    .where((builder) => builder(builder.fn<string>('lower', ['email']), '=', email))
    .executeTakeFirst();
  if (!row) return undefined;
  const { description, ...ticket } = row;
  const said = [
    ...(await listMessages(db, reference)),
    toEntry({ kind: 'message', number: 0, body: description, createdAt: row.createdAt }),
  ];
  const all = mergeByTime(said, await listAnswers(db, reference));
  const shown = takeNewest(all).toReversed();
  return {
    ...ticket,
    entries: await withFiles(db, reference, shown),
    hasEarlier: shown.length < all.length,
  };
}

type Words = Pick<OwnMessage, 'kind' | 'number' | 'body' | 'createdAt'>;

const toEntry = (words: Words): OwnMessage => ({ from: 'requester', files: [], ...words });

/**
 * Both sides in one list, the newest first. Each side keeps its own order, whatever the clocks say; at
 * the same moment the question is before the answer.
 */
function mergeByTime(said: readonly OwnMessage[], answered: readonly OwnAnswer[]): OwnEntry[] {
  const merged: OwnEntry[] = [];
  let next = 0;
  for (const message of said) {
    let answer = answered[next];
    while (answer && answer.createdAt >= message.createdAt) {
      merged.push(answer);
      answer = answered[(next += 1)];
    }
    merged.push(message);
  }
  return [...merged, ...answered.slice(next)];
}

async function listMessages(db: Database, reference: string): Promise<OwnMessage[]> {
  const rows = await db
    .selectFrom('ticket_messages')
    .select(['kind', 'sequence as number', 'body', 'created_at as createdAt'])
    .where('reference', '=', reference)
    .orderBy('sequence', 'desc')
    .limit(mostMessages)
    .execute();
  return rows.map(toEntry);
}

async function listAnswers(db: Database, reference: string): Promise<OwnAnswer[]> {
  const rows = await db
    .selectFrom('ticket_answers')
    .select(['number', 'author', 'body', 'at as createdAt'])
    .where('reference', '=', reference)
    .orderBy('number', 'desc')
    .limit(mostMessages)
    .execute();
  // One may come later than another that was written after it.
  const newestFirst = rows.sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return newestFirst.map((row) => ({ from: 'desk', files: [], ...row }));
}

async function withFiles(
  db: Database,
  reference: string,
  entries: readonly OwnEntry[],
): Promise<OwnEntry[]> {
  const firstOf = (from: OwnEntry['from']): number =>
    Math.min(...entries.filter((entry) => entry.from === from).map(({ number }) => number));
  const names = await listFileNames(db, reference, firstOf('requester'));
  const files = await listAnswerFiles(db, reference, firstOf('desk'));
  return entries.map((entry) =>
    entry.from === 'desk'
      ? { ...entry, files: files.get(entry.number) ?? [] }
      : { ...entry, files: names.get(entry.number) ?? [] },
  );
}

/** The first entries, up to the limits of count and bytes; at least one. */
function takeNewest(entries: readonly OwnEntry[]): OwnEntry[] {
  let bytes = 0;
  const end = entries.findIndex(({ body }, index) => {
    bytes += Buffer.byteLength(body);
    return index >= mostMessages || (index > 0 && bytes > mostBytes);
  });
  return entries.slice(0, end === -1 ? undefined : end);
}

/** Names of the files of a ticket by message, from one message on. */
async function listFileNames(
  db: Database,
  reference: string,
  from: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (!Number.isFinite(from)) return new Map();
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

/** Files of the answers of a ticket by answer, from one answer on. */
async function listAnswerFiles(
  db: Database,
  reference: string,
  from: number,
): Promise<ReadonlyMap<number, readonly OwnAnswerFile[]>> {
  if (!Number.isFinite(from)) return new Map();
  const rows = await db
    .selectFrom('ticket_answer_files')
    .select(['number', 'position', 'name', 'state'])
    .where('reference', '=', reference)
    .where('number', '>=', from)
    .orderBy('number')
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, ({ number }) => number);
}

/** A file of an answer as it is kept; undefined if there is none. */
export async function findAnswerFile(
  db: Database,
  { reference, number, position }: { reference: string; number: number; position: number },
): Promise<{ name: string; mediaType: string; content: Uint8Array } | undefined> {
  const row = await db
    .selectFrom('ticket_answer_files')
    .select(['name', 'media_type as mediaType', 'content'])
    .where('reference', '=', reference)
    .where('number', '=', number)
    .where('position', '=', position)
    .where('state', '=', 'kept')
    .executeTakeFirst();
  if (!row?.content) return undefined;
  return { ...row, content: row.content };
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

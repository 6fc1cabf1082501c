import { sql, type Selectable } from 'kysely';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type {
  AnswerFileState,
  Database,
  MailKind,
  MessageKind,
  OutboxState,
  TicketsTable,
} from '../db/schema.ts';
import { type TicketFacts, toTicketFacts } from '../outbox/receiver.ts';

/** A ticket with everything that belongs to it but the content of its files. */
export interface WholeTicket extends TicketFacts {
  state: TicketState;
  stateAt: string | null;
  messages: { sequence: number; kind: MessageKind; body: string; createdAt: string }[];
  /** Of files into which nobody could look, `unverified` is true. */
  files: StoredFile[];
  /** What desks answered. */
  answers: { number: number; source: string; author: string; body: string; at: string }[];
  answerFiles: { number: number; name: string; mediaType: string; state: AnswerFileState }[];
  /** Mails about it that were read, without their text. */
  mails: { kind: MailKind; detail: string; receivedAt: string }[];
  deliveries: DeliveryRecord[];
}

export interface StoredFile {
  sequence: number;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  unverified?: true;
}

/** How far the ticket (`sequence` 0) or a message (from 1) has come on its way to one receiver. */
export interface DeliveryRecord {
  sequence: number;
  receiver: string;
  state: OutboxState;
  attempts: number;
  dueAt: string;
  reason: string | null;
  remoteId: string | null;
  settledAt: string | null;
}

/** The ticket of a reference; undefined if there is none. */
export async function findWholeTicket(
  db: Database,
  reference: string,
): Promise<WholeTicket | undefined> {
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && toRecord(db, row);
}

/** Tickets read at a time: few enough to hold in memory, each with 20,000 characters. */
const pageSize = 100;

/** All tickets in the order of their references, read page by page. */
export async function* readWholeTickets(db: Database): AsyncGenerator<WholeTicket> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('tickets')
      .selectAll()
      .where('reference', '>', after)
      .orderBy('reference')
      .limit(pageSize)
      .execute();
    for (const row of rows) yield await toRecord(db, row);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.reference;
  }
}

async function toRecord(db: Database, row: Selectable<TicketsTable>): Promise<WholeTicket> {
  return {
    ...toTicketFacts(row),
    state: row.state,
    stateAt: row.state_at,
    messages: await listMessages(db, row.reference),
    files: await listFiles(db, row.reference),
    answers: await listAnswers(db, row.reference),
    answerFiles: await listAnswerFiles(db, row.reference),
    mails: await listMails(db, row.reference),
    deliveries: await listDeliveries(db, row.reference),
  };
}

const listMessages = (db: Database, reference: string): Promise<WholeTicket['messages']> =>
  db
    .selectFrom('ticket_messages')
    .select(['sequence', 'kind', 'body', 'created_at as createdAt'])
    .where('reference', '=', reference)
    .orderBy('sequence')
    .execute();

async function listFiles(db: Database, reference: string): Promise<StoredFile[]> {
  const rows = await db
    .selectFrom('ticket_files')
    .select(['sequence', 'name', 'media_type as mediaType', 'unverified'])
    .select(sql<number>`length(content)`.as('size'))
    .where('reference', '=', reference)
    .orderBy('sequence')
    .orderBy('position')
    .execute();
  return rows.map(({ unverified, ...file }) => ({
    ...file,
    ...(unverified === 1 && { unverified: true }),
  }));
}

const listAnswers = (db: Database, reference: string): Promise<WholeTicket['answers']> =>
  db
    .selectFrom('ticket_answers')
    .select(['number', 'source', 'author', 'body', 'at'])
    .where('reference', '=', reference)
    .orderBy('number')
    .execute();

const listAnswerFiles = (db: Database, reference: string): Promise<WholeTicket['answerFiles']> =>
  db
    .selectFrom('ticket_answer_files')
    .select(['number', 'name', 'media_type as mediaType', 'state'])
    .where('reference', '=', reference)
    .orderBy('number')
    .orderBy('position')
    .execute();

const listMails = (db: Database, reference: string): Promise<WholeTicket['mails']> =>
  db
    .selectFrom('received_mails')
    .select(['kind', 'detail', 'received_at as receivedAt'])
    .where('reference', '=', reference)
    .orderBy('received_at')
    .execute();

const listDeliveries = (db: Database, reference: string): Promise<DeliveryRecord[]> =>
  db
    .selectFrom('outbox')
    .select(['sequence', 'receiver', 'state', 'attempts', 'reason'])
    .select(['due_at as dueAt', 'remote_id as remoteId', 'settled_at as settledAt'])
    .where('reference', '=', reference)
    .orderBy('sequence')
    .orderBy('receiver')
    .execute();

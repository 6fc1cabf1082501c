import type { Database } from '../db/schema.ts';
import { type EventFile, type TicketEvent, toTicketFacts } from './ticket-event.ts';
import type { ClaimedEntry } from './outbox.ts';

/** The event of a claimed entry with everything that a receiver needs; undefined if it was deleted. */
export async function loadEvent(
  db: Database,
  entry: ClaimedEntry,
): Promise<TicketEvent | undefined> {
  const { reference, sequence } = entry;
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (!row) return undefined;
  const facts = {
    ticket: toTicketFacts(row),
    sequence,
    files: await listFiles(db, reference, sequence),
    isRepeated: entry.attempts > 1,
  };
  if (sequence === 0) return { ...facts, kind: 'ticket' };
  const message = await db
    .selectFrom('ticket_messages')
    .select(['body', 'created_at'])
    .where('reference', '=', reference)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  if (!message) return undefined;
  const { body, created_at: createdAt } = message;
  const ticketId = await findTicketId(db, entry);
  return { ...facts, kind: 'message', body, createdAt, ticketId };
}

async function listFiles(db: Database, reference: string, sequence: number): Promise<EventFile[]> {
  const rows = await db
    .selectFrom('ticket_files')
    .select(['name', 'media_type', 'content'])
    .where('reference', '=', reference)
    .where('sequence', '=', sequence)
    .orderBy('position')
    .execute();
  return rows.map(({ name, media_type: mediaType, content }) => ({ name, mediaType, content }));
}

/** What the receiver of an entry calls its ticket. */
async function findTicketId(
  db: Database,
  { reference, receiver }: ClaimedEntry,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select('remote_id')
    .where('reference', '=', reference)
    .where('sequence', '=', 0)
    .where('receiver', '=', receiver)
    .executeTakeFirst();
  return row?.remote_id ?? undefined;
}

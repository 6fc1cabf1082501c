import type { Insertable } from 'kysely';
import type { Ticket } from '../../schemas/ticket.ts';
import type { TicketCustomer } from '../../schemas/ticket-customer.ts';
import { fieldName } from '../../schemas/ticket-rules.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction, TicketsTable } from '../db/schema.ts';
import { enqueueTicket } from '../outbox/enqueue.ts';
import { toCustomerText } from '../db/customer-text.ts';
import { toFieldText, type FieldValues } from '../db/field-values.ts';
import { insertFiles, requireSameContent, toContentDigest } from './sent-content.ts';
import type { NewFile } from '../uploads/checked-file.ts';
import type { AssignedChannel } from '../../contact/form/assign-channel.ts';
import { correctAddress, findFiled, type FiledFacts } from './correct-address.ts';
import { addMessage, type NewMessage } from './message-rows.ts';

/** A ticket that was checked. */
export type NewTicket = Omit<Ticket, 'fields' | 'channel'> & {
  /** Values of the fields of `ticket-form.yaml`. */
  fields?: FieldValues;
  /** Who answers, by the topic's key. */
  route?: string;
  /** The channel that it is given, and its priority. */
  assigned?: AssignedChannel;
  /** The channel whose form it came by; empty: it was left to us. */
  channel?: string;
  /** Whom a token has named; null for somebody who is not signed in, undefined where nobody can be. */
  customer?: TicketCustomer | null | undefined;
};

/** Tickets of readers; a reference that was given out stands for a stored ticket. */
export interface TicketStore {
  /**
   * Stores a ticket and returns its reference; the same key again returns the same one. Throws
   * `idempotency_key_reused` if the key came with another ticket. The report is not told of it where
   * `isTold` is false.
   */
  fileTicket(
    ticket: NewTicket,
    idempotencyKey?: string,
    files?: readonly NewFile[],
    options?: { isTold?: boolean },
  ): Promise<string>;
  /** Reference of the ticket that was filed with this key. */
  findReference(idempotencyKey: string): Promise<string | undefined>;
  /**
   * Stores what the requester adds to a ticket and returns its number, 1 for the first; the same
   * key again returns the same one. undefined if there is no such ticket. Throws
   * `idempotency_key_reused` if the key came with another message.
   */
  addMessage(message: NewMessage): Promise<number | undefined>;
  /** What the page that thanks tells of a ticket; undefined if there is none. */
  findFiled(reference: string): Promise<FiledFacts | undefined>;
  /** Gives a ticket another address, see `correctAddress`. */
  correctAddress(reference: string, email: string): Promise<'corrected' | 'over'>;
  hasTicket(reference: string): Promise<boolean>;
}

export interface TicketSource {
  clock: () => Date;
  newReference: () => string;
  /** Names of the receivers that each ticket is handed on to. */
  receivers: readonly string[];
  /**
   * Asked before a ticket is stored; what it returns is done in the same transaction, once. Nothing
   * if nothing else is stored.
   */
  alongside?: (ticket: NewTicket) => Promise<StoreAlongside | undefined>;
  /** Told after something was stored. */
  onStored?: () => void;
  /** Told after a ticket was stored that was not there before. */
  onTicket?: () => void;
}

/** Stores what belongs to a new ticket, with it. */
export type StoreAlongside = (
  transaction: DatabaseTransaction,
  created: { reference: string; now: Date },
) => Promise<void>;

/** How many random references may be taken already until something must be wrong. */
const attempts = 5;

/** Tickets in `db`; each is stored together with its entries in the outbox, or not at all. */
export function createTicketStore(db: Database, source: TicketSource): TicketStore {
  const { clock, newReference, receivers, onStored = () => undefined, onTicket } = source;
  const file = async (
    ticket: NewTicket,
    idempotencyKey: string | undefined,
    files: readonly NewFile[],
    isTold: boolean,
  ): Promise<string> => {
    const digest = idempotencyKey === undefined ? null : digestTicket(ticket, files);
    const storeAlongside = isTold ? await source.alongside?.(ticket) : undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const reference = newReference();
      const now = clock();
      const sending = { idempotency_key: idempotencyKey ?? null, content_digest: digest };
      const row = { ...toColumns(ticket), ...toCreated(reference, now), ...sending };
      const isNew = await transactWithRetry(() =>
        db.transaction().execute(async (transaction) => {
          if (!(await insertTicket(transaction, row))) return false;
          await insertFiles(transaction, { reference, sequence: 0 }, files);
          await enqueueTicket(transaction, reference, receivers, now);
          await storeAlongside?.(transaction, { reference, now });
          return true;
        }),
      );
      if (isNew) onTicket?.();
      if (isNew) return reference;
      const earlier = await findByKey(db, idempotencyKey);
      if (earlier && digest !== null) requireSameContent(earlier.content_digest, digest);
      if (earlier) return earlier.reference;
    }
    throw new Error(`No free reference for a ticket in ${attempts} attempts.`);
  };
  return {
    async fileTicket(ticket, idempotencyKey, files = [], { isTold = true } = {}) {
      const reference = await file(ticket, idempotencyKey, files, isTold);
      onStored();
      return reference;
    },
    findReference: async (idempotencyKey) => (await findByKey(db, idempotencyKey))?.reference,
    async addMessage(message) {
      const sequence = await addMessage(db, message, clock);
      onStored();
      return sequence;
    },
    findFiled: (reference) => findFiled(db, reference),
    async correctAddress(reference, email) {
      const outcome = await correctAddress(db, { reference, email }, clock);
      onStored();
      return outcome;
    },
    async hasTicket(reference) {
      const row = await db
        .selectFrom('tickets')
        .select('reference')
        .where('reference', '=', reference)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

const toCreated = (reference: string, now: Date) => ({
  reference,
  created_at: now.toISOString(),
});

const noChannel: AssignedChannel = { channel: '', priority: '' };

const toColumns = ({
  fields = {},
  route = '',
  assigned = noChannel,
  customer,
  ...ticket
}: NewTicket) => ({
  ...ticket,
  ...assigned,
  fields: toFieldText(fields),
  route,
  customer: customer === undefined ? null : toCustomerText(customer),
});

/**
 * Digest of what the requester wrote and chose. What the site makes of it, the route and the channel
 * of a ticket that names none, is left out: the site may change it. So is who is signed in, which may
 * end between two attempts.
 */
const digestTicket = (
  { fields = {}, route: _, assigned: __, customer: ___, channel = '', ...texts }: NewTicket,
  files: readonly NewFile[],
): string => {
  const own = Object.entries(fields).map(([id, value]): [string, string] => [fieldName(id), value]);
  return toContentDigest(
    { ...texts, ...(channel && { channel }), ...Object.fromEntries(own) },
    files,
  );
};

/** Whether the row was new; an equal reference or key leaves the table as it was. */
async function insertTicket(
  transaction: DatabaseTransaction,
  row: Omit<Insertable<TicketsTable>, 'state_at' | 'state_asked_at'>,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('tickets')
    .values({ ...row, state_at: null, state_asked_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('reference')
    .executeTakeFirst();
  return inserted !== undefined;
}

async function findByKey(
  db: Database,
  key: string | undefined,
): Promise<Pick<TicketsTable, 'reference' | 'content_digest'> | undefined> {
  if (key === undefined) return undefined;
  return db
    .selectFrom('tickets')
    .select(['reference', 'content_digest'])
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
}

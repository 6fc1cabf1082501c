import type { DatabaseTransaction } from './schema.ts';

/**
 * Locks a ticket until the end of the transaction: an update without change is a lock on both
 * databases. False without the ticket.
 */
export async function lockTicket(
  transaction: DatabaseTransaction,
  reference: string,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('tickets')
    .set((row) => ({ reference: row.ref('reference') }))
    .where('reference', '=', reference)
    .executeTakeFirst();
  return numUpdatedRows > 0;
}

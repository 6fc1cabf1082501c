import type { StateNews, TicketState } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';

/** The state of a ticket, and since when the desk says so (null before its first word). */
export interface KnownState {
  state: TicketState;
  at: string | null;
}

/**
 * Records news of a ticket unless newer news is known; returns what is known then, undefined
 * without such a ticket. Desks tell times to the second at best, so of two with the same time the
 * one that comes later counts.
 */
export async function recordState(
  db: Database,
  { reference, state, at }: StateNews,
): Promise<KnownState | undefined> {
  const time = at.toISOString();
  await db
    .updateTable('tickets')
    .set({ state, state_at: time })
    .where('reference', '=', reference)
    .where((builder) =>
      builder.or([builder('state_at', 'is', null), builder('state_at', '<=', time)]),
    )
    .execute();
  const row = await db
    .selectFrom('tickets')
    .select(['state', 'state_at'])
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && { state: row.state, at: row.state_at };
}

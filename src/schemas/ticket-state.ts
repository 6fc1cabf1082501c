import { z } from 'zod';

/**
 * How far a ticket is, in the words that a reader sees; `waiting` is for the reader's answer. A
 * `solved` one opens again when its requester answers, a `closed` one does not.
 */
export const ticketStates = ['received', 'open', 'waiting', 'solved', 'closed'] as const;
export type TicketState = (typeof ticketStates)[number];

/** What a desk tells of a ticket, in the body of `POST /api/tickets/state`. */
export const stateNewsSchema = z.strictObject({
  /** Reference of the ticket, such as `CND-7K3M-Q9TX`. */
  reference: z.string().min(1).max(100),
  state: z.enum(ticketStates),
  /** Since when, as ISO 8601 with a zone. Older news never overwrites newer; of two of one time, the later to come counts. */
  at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});
export type StateNews = z.infer<typeof stateNewsSchema>;

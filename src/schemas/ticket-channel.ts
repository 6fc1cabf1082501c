import { z } from 'zod/mini';
import { ticketPriorities } from './ticket-priority.ts';

const ids = z.optional(z.array(z.string()));

/** A channel for tickets with a form of this site, as the server must know it. */
export const ticketChannelSchema = z.object({
  id: z.string(),
  priority: z.optional(z.enum(ticketPriorities)),
  /** Whose form stands at `/<locale>/tickets/new/`; the others have addresses of their own. */
  isMain: z.boolean(),
  /** Costs nothing and is for every customer: what names no channel may be given to it. */
  isForEveryone: z.boolean(),
  /** Topics that it takes; without it all. */
  topics: ids,
  plans: ids,
  regions: ids,
  excludedRegions: ids,
  /** Only for customers who are signed in. */
  signedIn: z.optional(z.boolean()),
});
export type TicketChannel = z.infer<typeof ticketChannelSchema>;

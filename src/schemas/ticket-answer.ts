import { z } from 'zod';
import { ticketStates } from './ticket-state.ts';

/** What a desk answers, in the body of `POST /api/tickets/answers`. */
export const answerNewsSchema = z.strictObject({
  /** What the desk calls this answer: the same one again is stored once. */
  id: z.string().trim().min(1).max(200),
  /** Reference of the ticket, such as `CND-7K3M-Q9TX`. */
  reference: z.string().min(1).max(100),
  /** For the requester, as plain text; of HTML, the text is kept. */
  body: z.string().max(200_000).optional(),
  html: z.string().max(500_000).optional(),
  /** Who answers, as the requester is told. */
  author: z.string().max(200).default(''),
  /** When it was written, as ISO 8601 with a zone. */
  at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  /** How far the ticket is now; without it, it is the requester's turn. */
  state: z.enum(ticketStates).optional(),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        /** Base64. */
        content: z.base64(),
      }),
    )
    .max(10)
    .default([]),
});
export type AnswerNews = z.infer<typeof answerNewsSchema>;

import { z } from 'zod';
import { ticketLimits } from '../../schemas/ticket.ts';
import type { ErrorFields } from '../http/errors.ts';
import { cleanText } from '../tickets/clean-text.ts';
import { longestText } from '../tickets/ticket-input.ts';

const schema = z.object({
  body: z.string().default(''),
  key: z.uuid().optional().catch(undefined),
});

export interface MessageInput {
  body: string;
  /** Random id of this sending. */
  key: string | undefined;
  errors: ErrorFields;
}

/** What a form adds to a ticket: text as it is stored, and what is wrong with it. */
export function toMessageInput(fields: unknown): MessageInput {
  const parsed = schema.safeParse(fields);
  const { body: text = '', key } = parsed.success ? parsed.data : {};
  // Cleaning would not make it short enough, and takes time.
  if (text.length > longestText) return { body: '', key, errors: { body: 'too_long' } };
  const body = cleanText(text).trim();
  if (body === '') return { body, key, errors: { body: 'missing' } };
  if (body.length > ticketLimits.description) return { body, key, errors: { body: 'too_long' } };
  return { body, key: key?.toLowerCase(), errors: {} };
}

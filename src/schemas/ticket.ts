import { z } from 'zod/mini';
import { readEmailAddress } from '../lib/email-address.ts';

/** Longest texts in characters; the form shows them as `maxlength`, the server refuses more. */
export const ticketLimits = { name: 200, email: 254, subject: 200, description: 20_000 } as const;

/** Fields that every ticket form has, in the order of the form. */
export const ticketFields = ['topic', 'subject', 'description', 'email', 'name'] as const;
export type TicketField = (typeof ticketFields)[number];

/** Why a field was refused; the words come from the interface strings `ticket.error.<field>.<code>`. */
export const fieldErrorCodes = ['missing', 'too_long', 'invalid'] as const;

const requiredText = (limit: number) =>
  z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(limit, 'too_long'));

/** Why a file was refused; the words are `ticket.files.error.<code>`. */
export const fileErrorCodes = [
  'too_many',
  'too_large',
  'too_much',
  'type',
  'broken',
  'macros',
] as const;
/** What stands for `{name}` and `{size}` (in megabytes) in these words: the file that is wrong. */
export type WrongFile = Readonly<Record<'name' | 'size', string>>;
export type FileErrorCode = (typeof fileErrorCodes)[number];

/**
 * One schema for browser and server (zod/mini keeps it small on the wire). `message` of each issue
 * is one of `fieldErrorCodes`.
 */
export const ticketSchema = z.strictObject({
  /** Id of a topic of `content/contact/topics/`, or `other`. */
  topic: requiredText(100),
  subject: requiredText(ticketLimits.subject),
  description: requiredText(ticketLimits.description),
  email: z.string().check(
    z.trim(),
    z.minLength(1, 'missing'),
    z.maxLength(ticketLimits.email, 'too_long'),
    // As a function, which costs the browser less than the checks of the library.
    (context) => {
      const { value: input, issues } = context;
      const address = readEmailAddress(input);
      if (address === undefined) issues.push({ code: 'custom', message: 'invalid', input });
      else context.value = address;
    },
  ),
  /** May be empty. */
  name: z._default(z.string().check(z.trim(), z.maxLength(ticketLimits.name, 'too_long')), ''),
  /** Values of the fields of `ticket-form.yaml`, by their id; checked by `findFieldError`. */
  fields: z._default(z.record(z.string(), z.string()), {}),
  /** Channel for tickets whose form it is; empty: the server chooses. */
  channel: z._default(z.string().check(z.trim(), z.maxLength(100, 'too_long')), ''),
  /** Locale of the form, for the answer's language. */
  locale: requiredText(35),
  /** Article that the reader came from, as `<locale>/<articleId>`, or empty. */
  article: z._default(z.string().check(z.trim(), z.maxLength(500, 'too_long')), ''),
});
export type Ticket = z.infer<typeof ticketSchema>;

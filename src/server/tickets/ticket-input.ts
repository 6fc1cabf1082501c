import { z } from 'zod';
import type { Manifest } from '../../schemas/manifest.ts';
import { ticketSchema, type Ticket } from '../../schemas/ticket.ts';
import { otherTopic } from '../../schemas/topic.ts';
import { toErrorFields } from '../error-fields.ts';
import type { ErrorFields } from '../errors.ts';
import { findArticleByPath } from '../find-article.ts';

const fieldsSchema = z.record(z.string(), z.unknown());
const keySchema = z.uuid().transform((key) => key.toLowerCase());

/** What a body says, before it is checked. */
export interface TicketInput {
  fields: Readonly<Record<string, unknown>>;
  /** Random id of this sending, in the body or in the header `Idempotency-Key`. */
  key: unknown;
  /** Something stands in the field that people do not see. */
  isTrapped: boolean;
}

export type TicketResult =
  { ticket: Ticket; key: string | undefined } | { ticket: undefined; errors: ErrorFields };

/** Takes the fields that are not part of the ticket out of a body. */
export function toTicketInput(body: unknown, headerKey: string | undefined): TicketInput {
  const parsed = fieldsSchema.safeParse(body);
  const { key, website = '', ...fields } = parsed.success ? parsed.data : {};
  return { fields, key: headerKey ?? key, isTrapped: website !== '' };
}

/** Checks the fields against the schema and against what the site offers. */
export function checkTicket(input: TicketInput, manifest: Manifest): TicketResult {
  const fields = cleanFields(input.fields);
  const parsed = ticketSchema.safeParse(fields);
  const key = keySchema.optional().safeParse(input.key === '' ? undefined : input.key);
  const errors = {
    ...(!parsed.success && toErrorFields(parsed.error.issues, fields)),
    ...(parsed.success && checkOffer(parsed.data, manifest)),
    ...(!key.success && { key: 'invalid' }),
  };
  if (!parsed.success || !key.success || Object.keys(errors).length > 0) {
    return { ticket: undefined, errors };
  }
  const article = findArticleByPath(manifest, parsed.data.article) ? parsed.data.article : '';
  return { ticket: { ...parsed.data, article }, key: key.data };
}

function checkOffer({ topic, locale }: Ticket, { topics, locales }: Manifest): ErrorFields {
  return {
    ...(topic !== otherTopic && !topics.includes(topic) && { topic: 'invalid' }),
    ...(!locales.includes(locale) && { locale: 'invalid' }),
  };
}

/** Texts without the signs that break mail headers, terminals and PostgreSQL. */
function cleanFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      return [name, name === 'description' ? cleanText(value) : cleanLine(value)];
    }),
  );
}

/** Line ends and other control characters become a space. */
const cleanLine = (text: string): string =>
  text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Line ends become `\n`; other control characters than line end and tab are dropped. */
const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '');

import type { Context } from 'hono';
import { z } from 'zod';
import type { FileRules } from '../../schemas/file-limits.ts';
import { ticketLimits } from '../../schemas/ticket.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { clientAddress } from '../http/client-address.ts';
import {
  ApiError,
  apiErrorStatus,
  describeFailure,
  type ErrorFields,
  toApiError,
} from '../http/errors.ts';
import { readCustomer } from '../customers/customer-session.ts';
import { getMediaType, readForm } from '../http/request-body.ts';
import type { CheckedFiles } from '../uploads/check-files.ts';
import { readTicketBody, type TicketBody } from '../tickets/ticket-body.ts';
import { cleanText, longestText, toValues } from '../tickets/ticket-input.ts';
import { ownTicketUrl, showTicket } from './answer-view.ts';
import type { OwnTicketDetails } from './own-tickets.ts';
import type { RequestRouteParts } from './request-parts.ts';

/** What goes wrong before a message is read, in the words of the form's notice. */
const reasons: Partial<Record<string, string>> = {
  uploads_busy: 'busy',
  idempotency_key_reused: 'changed',
  messages_full: 'full',
  ticket_closed: 'closed',
  body_too_large: 'large',
  multipart_invalid: 'network',
  body_incomplete: 'network',
};

/** Stores what the requester adds to their ticket, and shows it. */
export async function receiveMessage(
  c: Context<ApiEnv>,
  parts: RequestRouteParts,
  ticket: OwnTicketDetails,
  locale: string,
): Promise<Response> {
  const type = getMediaType(c, 'form', 'multipart');
  const { ticketRules } = await parts.manifest();
  const place = type === 'multipart' ? parts.uploads.reserve(clientAddress(c)) : undefined;
  let values: Record<string, string> = {};
  try {
    const submitted = await readTicketBody(c, type, ticketRules, place);
    values = toValues(submitted.body);
    const isRefused = await refusesFiles(c, parts, submitted, ticketRules.files);
    const { errors, wrong } = isRefused
      ? signInFirst
      : await storeMessage(parts, ticket.reference, submitted, ticketRules.files);
    if (Object.keys(errors).length === 0) {
      return c.redirect(`${ownTicketUrl(ticket.reference, locale)}&added`, 303);
    }
    return await showTicket(c, parts, ticket, {
      locale,
      isAdded: false,
      values,
      errors,
      wrong,
      status: 422,
    });
  } catch (cause) {
    const error = toApiError(cause);
    // The path holds the reference of a ticket.
    if (!(cause instanceof ApiError))
      parts.log(describeFailure(`${c.req.method} a message`, cause), 'error');
    const failure = reasons[error.code] ?? 'server';
    const status = apiErrorStatus[error.code];
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
    return await showTicket(c, parts, ticket, { locale, isAdded: false, values, failure, status });
  } finally {
    await place?.discard();
  }
}

/**
 * Stores that the requester calls their ticket solved, and shows it. One that is solved or closed stays
 * as it is.
 */
export async function receiveSolved(
  c: Context<ApiEnv>,
  { tickets }: RequestRouteParts,
  { reference, state }: OwnTicketDetails,
  locale: string,
): Promise<Response> {
  getMediaType(c, 'form');
  const { key } = schema.parse(await readForm(c));
  if (state !== 'solved' && state !== 'closed') {
    await tickets.addMessage({
      ...{ reference, idempotencyKey: key?.toLowerCase() },
      ...{ kind: 'solved', body: solvedText },
    });
  }
  return c.redirect(ownTicketUrl(reference, locale), 303);
}

/** What a desk reads of it. */
const solvedText = 'The requester says that this is solved.';

const signInFirst: Pick<CheckedFiles, 'errors' | 'wrong'> = { errors: { files: 'sign_in' } };

/** Whether files have come that are taken from customers alone, and this is none: a link by mail does not do. */
const refusesFiles = async (
  c: Context,
  parts: RequestRouteParts,
  { files }: TicketBody,
  { signedIn = false }: FileRules,
): Promise<boolean> => signedIn && files.length > 0 && !(await readCustomer(c, parts));

/** Returns what is wrong; nothing is stored then. */
async function storeMessage(
  { uploads, tickets }: RequestRouteParts,
  reference: string,
  submitted: TicketBody,
  rules: FileRules,
): Promise<Pick<CheckedFiles, 'errors' | 'wrong'>> {
  const { body, key: idempotencyKey, errors } = toMessageInput(submitted.body);
  const { files: checked, errors: ofFiles, wrong } = await uploads.check(submitted, rules);
  const [firstOfFiles] = Object.values(ofFiles);
  const all = { ...errors, ...(firstOfFiles !== undefined && { files: firstOfFiles }) };
  if (Object.keys(all).length > 0) return { errors: all, wrong };
  await uploads.withContent(checked, (files) =>
    tickets.addMessage({ reference, body, idempotencyKey, files }),
  );
  return { errors: {} };
}

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
  // Too long even after cleaning, which would take time.
  if (text.length > longestText) return { body: '', key, errors: { body: 'too_long' } };
  const body = cleanText(text).trim();
  if (body === '') return { body, key, errors: { body: 'missing' } };
  if (body.length > ticketLimits.description) return { body, key, errors: { body: 'too_long' } };
  return { body, key: key?.toLowerCase(), errors: {} };
}

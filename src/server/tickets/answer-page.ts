import type { Context } from 'hono';
import { describeTicketReply } from '../../contact/requests/ticket-reply.ts';
import { channelTicketUrl, newTicketUrl } from '../../i18n/urls.ts';
import type { WrongFile } from '../../schemas/ticket.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import {
  answerError,
  ApiError,
  apiErrorStatus,
  describeFailure,
  type ErrorFields,
  toApiError,
} from '../http/errors.ts';
import { chooseLocale } from '../site/choose-locale.ts';
import type { ReadRequestData } from '../site/read-request-data.ts';
import type { FailureReason, TicketFormPage } from './ticket-page.ts';

interface PageParts {
  manifest: () => Promise<Manifest>;
  ticketForms: (path: string) => Promise<TicketFormPage | undefined>;
  log: (message: string) => void;
}

type Values = Readonly<Record<string, string>>;

/** The form again, with what the reader typed; as JSON if it has no place for the errors. */
export async function showRefused(
  c: Context,
  parts: PageParts,
  values: Values,
  { errors, wrong }: { errors: ErrorFields; wrong: WrongFile | undefined },
): Promise<Response> {
  const page = await findForm(parts, values);
  const html = page?.showRefused(values, errors, wrong);
  return html === undefined
    ? answerError(c, new ApiError('ticket_invalid', { fields: errors }))
    : c.html(html, 422);
}

const reasons: Partial<Record<string, FailureReason>> = {
  uploads_busy: 'busy',
  idempotency_key_reused: 'changed',
  body_too_large: 'large',
  ticket_refused: 'trap',
  multipart_invalid: 'network',
  body_incomplete: 'network',
};

/** The form again, with what the reader typed and why it could not be taken. */
export async function showFailed(
  c: Context,
  parts: PageParts,
  values: Values,
  cause: unknown,
): Promise<Response> {
  const error = toApiError(cause);
  if (!(cause instanceof ApiError)) {
    parts.log(describeFailure(`${c.req.method} ${c.req.path}`, cause));
  }
  const page = await findForm(parts, values).catch(() => undefined);
  const reason = reasons[error.code] ?? 'server';
  // With the same key it could not be sent again.
  const shown = reason === 'changed' ? { ...values, key: '' } : values;
  const html = page?.showFailed(shown, reason);
  if (html === undefined) return answerError(c, error);
  return c.html(html, apiErrorStatus[error.code], { ...error.headers });
}

async function findForm(
  { manifest, ticketForms }: PageParts,
  { locale: wanted, channel }: Values,
): Promise<TicketFormPage | undefined> {
  const site = await manifest();
  const locale = chooseLocale(site, wanted);
  const own = site.ticketChannels?.find(({ id, isMain }) => id === channel && !isMain);
  const url = own ? channelTicketUrl(locale, own.id) : newTicketUrl(locale);
  return ticketForms(`${url}index.html`);
}

/**
 * By when a ticket that comes now is answered, in words; undefined if nothing is promised. A build
 * that does not say must not keep a stored ticket from being confirmed.
 */
export async function findReplyText(
  readRequestData: ReadRequestData,
  { locale, topic, channel }: { locale: string; topic: string; channel: string },
  now: Date,
): Promise<string | undefined> {
  const facts = await readRequestData(locale).catch(() => undefined);
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return facts && describeTicketReply(facts, { topic, channel }, at);
}

import type { Context } from 'hono';
import type { Log } from '../../lib/log.ts';
import { startValues } from '../../contact/form/start-values.ts';
import { describeTicketReply } from '../../contact/requests/ticket-reply.ts';
import { channelTicketUrl, newTicketUrl } from '../../i18n/urls.ts';
import type { Customer } from '../../schemas/customer.ts';
import type { WrongFile } from '../../schemas/ticket.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import {
  answerError,
  ApiError,
  apiErrorStatus,
  describeFailure,
  noteError,
  type ErrorFields,
  toApiError,
} from '../http/errors.ts';
import { toSiteAddress } from '../http/same-origin.ts';
import { chooseLocale } from '../site/choose-locale.ts';
import type { ReadRequestData } from '../site/read-request-data.ts';
import { findWriter } from './ticket-input.ts';
import type { FailureReason, TicketFormPage } from './ticket-page.ts';

interface PageParts {
  manifest: () => Promise<Manifest>;
  ticketForms: (path: string) => Promise<TicketFormPage | undefined>;
  findCustomer: FindCustomer;
  log: Log;
}

/** Who is signed in by a token of the company; undefined where none are taken. */
export type FindCustomer = ((c: Context) => Promise<Customer | undefined>) | undefined;

type Values = Readonly<Record<string, string>>;

/** The form again, with what the reader typed; as JSON if it has no place for the errors. */
export async function showRefused(
  c: Context,
  parts: PageParts,
  values: Values,
  { errors, wrong }: { errors: ErrorFields; wrong: WrongFile | undefined },
): Promise<Response> {
  const page = await findForm(parts, values);
  const html = page?.showRefused(values, { errors, wrong }, await findKnown(c, parts, values));
  noteError(c, 'ticket_invalid');
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
    parts.log(describeFailure(`${c.req.method} ${c.req.path}`, cause), 'error');
  }
  const page = await findForm(parts, values).catch(() => undefined);
  const reason = reasons[error.code] ?? 'server';
  // With the same key it could not be sent again.
  const shown = reason === 'changed' ? { ...values, key: '' } : values;
  const customer = await findKnown(c, parts, values).catch(() => undefined);
  const html = page?.showFailed(shown, reason, customer);
  if (html === undefined) return answerError(c, error);
  noteError(c, error.code);
  return c.html(html, apiErrorStatus[error.code], { ...error.headers });
}

/** The form as a customer finds it who is signed in; everybody else is sent to the page of the site. */
export async function showKnownForm(
  c: Context,
  parts: PageParts & { siteOrigin?: string | undefined },
): Promise<Response> {
  const { searchParams } = new URL(c.req.url);
  const values = Object.fromEntries(searchParams);
  const path = toFormPath(await parts.manifest(), values);
  for (const name of ['locale', 'channel']) searchParams.delete(name);
  const here = `${path}${searchParams.size > 0 ? `?${searchParams.toString()}` : ''}`;
  const customer = await parts.findCustomer?.(c);
  const page = customer && (await parts.ticketForms(`${path}index.html`));
  if (!page) return c.redirect(toSiteAddress(c, parts.siteOrigin, here), 302);
  return c.html(page.showKnown(startValues(searchParams.toString(), {}), customer, here));
}

/** The customer who sent what is not taken; see `findWriter`. */
const findKnown = async (
  c: Context,
  { findCustomer }: PageParts,
  values: Values,
): Promise<Customer | undefined> =>
  findWriter({ fields: values, key: undefined, isTrapped: false }, await findCustomer?.(c));

const findForm = async (
  { manifest, ticketForms }: PageParts,
  values: Values,
): Promise<TicketFormPage | undefined> =>
  ticketForms(`${toFormPath(await manifest(), values)}index.html`);

/** Where the form of a channel stands on the site. */
function toFormPath(site: Manifest, { locale: wanted, channel }: Values): string {
  const locale = chooseLocale(site, wanted);
  const own = site.ticketChannels?.find(({ id, isMain }) => id === channel && !isMain);
  return own ? channelTicketUrl(locale, own.id) : newTicketUrl(locale);
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

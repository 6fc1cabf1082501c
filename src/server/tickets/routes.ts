import { Hono, type Context } from 'hono';
import { ticketReceivedUrl, newTicketUrl } from '../../i18n/urls.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { ApiEnv } from '../api-env.ts';
import { ApiError, answerError, refuseMethod, type ErrorFields } from '../errors.ts';
import type { SitePages } from '../site-pages.ts';
import { limitRate, type RateLimiter } from '../rate-limit.ts';
import { getMediaType, limitBody, readForm, readJson } from '../request-body.ts';
import { isReference } from './reference.ts';
import { checkTicket, toTicketInput } from './ticket-input.ts';
import { renderReceivedTicket, renderRefusedTicket, toTicketErrors } from './ticket-page.ts';
import type { TicketStore } from './ticket-store.ts';

/** Largest body of a ticket in bytes: every field at its longest, four bytes a character. */
const bodyLimit = 1_000_000;

export interface TicketRouteParts {
  tickets: TicketStore;
  manifest: () => Promise<Manifest>;
  pages: SitePages;
  limiter: RateLimiter | undefined;
}

/** `POST /` stores a ticket; `GET /received` shows its reference to a reader without scripts. */
export function createTicketRoutes(parts: TicketRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/', limitRate(parts.limiter), limitBody(bodyLimit), (c) => receiveTicket(c, parts));
  routes.all('/', refuseMethod('POST'));
  routes.get('/received', (c) => showReceived(c, parts));
  routes.all('/received', refuseMethod('GET', 'HEAD'));
  return routes;
}

async function receiveTicket(c: Context<ApiEnv>, parts: TicketRouteParts): Promise<Response> {
  const type = getMediaType(c, 'json', 'form');
  const body = type === 'json' ? await readJson(c) : await readForm(c);
  const input = toTicketInput(body, c.req.header('Idempotency-Key'));
  if (input.isTrapped) throw new ApiError('ticket_refused');
  const result = checkTicket(input, await parts.manifest());
  if (!result.ticket) {
    return type === 'json'
      ? refuse(c, result.errors)
      : await showRefused(c, parts, input.fields, result.errors);
  }
  const reference = await parts.tickets.fileTicket(result.ticket, result.key);
  if (type === 'json') return c.json({ reference }, 201);
  const query = new URLSearchParams({ locale: result.ticket.locale, reference });
  return c.redirect(`/api/tickets/received?${query.toString()}`, 303);
}

const refuse = (c: Context, fields: ErrorFields): Response =>
  answerError(c, new ApiError('ticket_invalid', { fields }));

/** The form again, with what the reader typed; as JSON if it has no place for the errors. */
async function showRefused(
  c: Context,
  { manifest, pages }: TicketRouteParts,
  fields: Readonly<Record<string, unknown>>,
  errors: ErrorFields,
): Promise<Response> {
  const values = Object.fromEntries(
    Object.entries(fields).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  const shown = toTicketErrors(errors);
  const locale = chooseLocale(await manifest(), values.locale);
  const page = await pages.read(`${newTicketUrl(locale)}index.html`);
  const html = page && renderRefusedTicket(page, values, shown);
  const hasPlace = html !== undefined && Object.keys(shown).length > 0;
  return hasPlace ? c.html(html, 422) : refuse(c, errors);
}

async function showReceived(
  c: Context,
  { manifest, pages, tickets }: TicketRouteParts,
): Promise<Response> {
  const locale = chooseLocale(await manifest(), c.req.query('locale'));
  const page = await pages.read(`${ticketReceivedUrl(locale)}index.html`);
  if (page === undefined) throw new ApiError('not_found');
  const reference = c.req.query('reference') ?? '';
  const isKnown = isReference(reference) && (await tickets.hasTicket(reference));
  return c.html(isKnown ? renderReceivedTicket(page, reference) : page);
}

const chooseLocale = ({ locales, defaultLocale }: Manifest, wanted: string | undefined): string =>
  locales.find((locale) => locale === wanted) ?? defaultLocale;

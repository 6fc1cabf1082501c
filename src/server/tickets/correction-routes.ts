import { domainToUnicode } from 'node:url';
import { Hono, type Context } from 'hono';
import { ticketReceivedUrl, ticketsApiUrl } from '../../i18n/urls.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { ticketSchema } from '../../schemas/ticket.ts';
import { isReference } from '../../schemas/reference.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { limitRate, type BusyPage, type RateLimiter } from '../http/rate-limit.ts';
import { getMediaType, limitBody, readForm } from '../http/request-body.ts';
import { chooseLocale } from '../site/choose-locale.ts';
import type { ReadRequestData } from '../site/read-request-data.ts';
import { findReplyText } from './answer-page.ts';
import { correctionTime, readFiled } from './correction-token.ts';
import type { ReceivedPage, ReceivedView } from './received-page.ts';
import type { TicketStore } from './ticket-store.ts';

/** Largest body of a form in bytes. */
const bodyLimit = 16_000;

export interface ReceivedParts {
  tickets: TicketStore;
  manifest: () => Promise<Manifest>;
  receivedPages: (path: string) => Promise<ReceivedPage | undefined>;
  readRequestData: ReadRequestData;
  correctionSecret: () => Promise<string>;
  limiters: Partial<Record<'corrections' | 'pages', RateLimiter | undefined>>;
  busyPage: BusyPage;
  clock: () => Date;
}

/**
 * `GET /received` shows the reference of a ticket to a reader without scripts, and to the browser that
 * sent it the address; `POST /address` lets that browser correct it.
 */
export function createReceivedRoutes(parts: ReceivedParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/received', limitRate(parts.limiters.pages, parts.busyPage), (c) =>
    showReceived(c, parts, { isCorrected: c.req.query('corrected') !== undefined }),
  );
  routes.all('/received', refuseMethod('GET', 'HEAD'));
  const limit = limitRate(parts.limiters.corrections, parts.busyPage);
  routes.post('/address', limit, limitBody(bodyLimit), (c) => takeAddress(c, parts));
  routes.all('/address', refuseMethod('POST'));
  return routes;
}

async function takeAddress(c: Context<ApiEnv>, parts: ReceivedParts): Promise<Response> {
  getMediaType(c, 'form');
  const { reference = '', locale: wanted, email = '' } = await readForm(c);
  const locale = chooseLocale(await parts.manifest(), wanted);
  const place = { locale, reference };
  if (readFiled(c, await parts.correctionSecret()) !== reference) {
    return showReceived(c, parts, { ...place, isOver: true });
  }
  const parsed = ticketSchema.shape.email.safeParse(email);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['email'] }));
    return showReceived(c, parts, {
      ...place,
      typed: email,
      errors: toErrorFields(issues, { email }),
    });
  }
  const outcome = await parts.tickets.correctAddress(reference, parsed.data);
  if (outcome === 'over') return showReceived(c, parts, { ...place, isOver: true });
  const query = new URLSearchParams({ locale, reference, corrected: '' });
  return c.redirect(`${ticketsApiUrl('')}/received?${query.toString()}`, 303);
}

interface Shown extends Pick<ReceivedView, 'errors' | 'isOver' | 'isCorrected'> {
  locale?: string;
  reference?: string;
  /** What was typed and is wrong. */
  typed?: string;
}

async function showReceived(
  c: Context<ApiEnv>,
  parts: ReceivedParts,
  { typed, ...shown }: Shown,
): Promise<Response> {
  const { tickets, manifest, receivedPages, clock, readRequestData } = parts;
  const locale = chooseLocale(await manifest(), shown.locale ?? c.req.query('locale'));
  const reference = shown.reference ?? c.req.query('reference') ?? '';
  const page = await receivedPages(`${ticketReceivedUrl(locale)}index.html`);
  if (page === undefined) throw new ApiError('not_found');
  const filed = isReference(reference) ? await tickets.findFiled(reference) : undefined;
  if (!filed) return c.html(page.unknown);
  const age = clock().getTime() - filed.createdAt.getTime();
  const isSender = readFiled(c, await parts.correctionSecret()) === reference;
  const mayCorrect = isSender && age <= correctionTime && shown.isOver !== true;
  const reply = await findReplyText(readRequestData, { ...filed, locale }, filed.createdAt);
  const email = mayCorrect ? writeAddress(filed.email) : undefined;
  const html = page.showKnown({
    ...{ ...shown, reference, locale, reply, email, typed },
    isCorrected: mayCorrect && shown.isCorrected === true,
  });
  return c.html(html, shown.isOver ? 410 : shown.errors ? 422 : 200);
}

/** An address as people read it: `xn--…` in its own letters. */
function writeAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at)}@${domainToUnicode(email.slice(at + 1)) || email.slice(at + 1)}`;
}

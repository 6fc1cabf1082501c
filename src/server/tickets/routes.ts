import { ticketsApiUrl } from '../../i18n/urls.ts';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Log } from '../../lib/log.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { Customer } from '../../schemas/customer.ts';
import type { TicketCustomer } from '../../schemas/ticket-customer.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { asksNotTo } from '../http/beacon.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, answerError, refuseMethod } from '../http/errors.ts';
import { rememberRequestData, type ReadRequestData } from '../site/read-request-data.ts';
import { proofHeader, type Proofs } from '../proof/proofs.ts';
import { limitRate, refuseBusy, type BusyPage, type RateLimiter } from '../http/rate-limit.ts';
import { rememberPages, type PageSource } from '../site/page-source.ts';
import { getMediaType, limitPlainBody, type MediaType } from '../http/request-body.ts';
import type { Uploads } from '../uploads/uploads.ts';
import {
  findReplyText,
  showFailed,
  showKnownForm,
  showRefused,
  type FindCustomer,
} from './answer-page.ts';
import { gatherUploads, type GatheredBody } from './gather-uploads.ts';
import { readTicketBody, toContentKey, type TicketBody } from './ticket-body.ts';
import {
  checkTicket,
  findWriter,
  keySchema,
  knowWriter,
  toTicketInput,
  toValues,
} from './ticket-input.ts';
import { createReceivedRoutes } from './correction-routes.ts';
import { keepFiled } from './correction-token.ts';
import { readReceivedPage, type ReceivedPage } from './received-page.ts';
import { readTicketForm, type TicketFormPage } from './ticket-page.ts';
import type { TicketStore } from './ticket-store.ts';
import type { UploadParts } from './upload-parts.ts';
import { createUploadRoutes } from './upload-routes.ts';

/** Largest body without files in bytes: every field at its longest, four bytes a character. */
const bodyLimit = 1_000_000;

/** How long the same form, sent without a key, counts as sent twice. In milliseconds. */
const samePeriod = 10 * 60_000;

/** What the routes of tickets are given. */
export interface TicketRouteParts {
  tickets: TicketStore;
  manifest: () => Promise<Manifest>;
  pages: PageSource;
  proofs: Proofs;
  uploads: Uploads;
  /** Files that come in parts. */
  sent: UploadParts;
  /** Signs what lets a browser correct the address of its ticket. */
  correctionSecret: () => Promise<string>;
  /** The site is behind https. */
  isSecure: boolean;
  findCustomer: FindCustomer;
  /** Origin of the help centre, if the API stands elsewhere. */
  siteOrigin?: string | undefined;
  limiters: Partial<
    Record<
      'proven' | 'unproven' | 'challenges' | 'corrections' | 'pages' | 'uploads',
      RateLimiter | undefined
    >
  >;
  busyPage: BusyPage;
  clock: () => Date;
  log: Log;
}

/** The pages of the build are read once. */
interface RouteParts extends TicketRouteParts {
  ticketForms: (path: string) => Promise<TicketFormPage | undefined>;
  receivedPages: (path: string) => Promise<ReceivedPage | undefined>;
  readRequestData: ReadRequestData;
}

/** `POST /` stores a ticket; below it what comes after. */
export function createTicketRoutes(given: TicketRouteParts): Hono<ApiEnv> {
  const parts: RouteParts = {
    ...given,
    ticketForms: rememberPages(given.pages, readTicketForm),
    receivedPages: rememberPages(given.pages, readReceivedPage),
    readRequestData: rememberRequestData(given.pages),
  };
  const routes = new Hono<ApiEnv>();
  routes.post('/', limitTickets(parts), limitPlainBody(bodyLimit), (c) => receiveTicket(c, parts));
  routes.all('/', refuseMethod('POST'));
  routes.get('/challenge', limitRate(parts.limiters.challenges), async (c) =>
    c.json(await parts.proofs.createChallenge()),
  );
  routes.all('/challenge', refuseMethod('GET', 'HEAD'));
  routes.get('/sent', limitRate(parts.limiters.pages), (c) => showSent(c, parts));
  routes.all('/sent', refuseMethod('GET', 'HEAD'));
  routes.get('/new', limitRate(parts.limiters.pages, parts.busyPage), (c) =>
    showKnownForm(c, parts),
  );
  routes.all('/new', refuseMethod('GET', 'HEAD'));
  routes.route('/uploads', createUploadRoutes({ ...parts, limiter: parts.limiters.uploads }));
  routes.route('/', createReceivedRoutes(parts));
  return routes;
}

/** Programs are answered in JSON, forms of readers without scripts with a page. */
function chooseAnswer(c: Context): { type: MediaType; answersJson: boolean } {
  const type = getMediaType(c, 'json', 'form', 'multipart');
  const asksJson = c.req.header('Accept')?.startsWith('application/json') === true;
  return { type, answersJson: type === 'json' || asksJson };
}

/** Refuses tickets of an address beyond its limit before anything is read of them. */
function limitTickets(parts: RouteParts): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const { answersJson } = chooseAnswer(c);
    const wait = await takeAllowance(c, parts);
    if (wait > 0) return refuseBusy(c, wait, answersJson ? undefined : parts.busyPage);
    return next();
  };
}

async function receiveTicket(c: Context<ApiEnv>, parts: RouteParts): Promise<Response> {
  const { type, answersJson } = chooseAnswer(c);
  const { ticketRules } = await parts.manifest();
  const place = type === 'form' ? undefined : parts.uploads.reserve(clientAddress(c));
  let values: Record<string, string> = {};
  try {
    const read = await readTicketBody(c, type, ticketRules, place);
    const submitted = await gatherUploads(read, ticketRules.files, place, parts.sent);
    values = toValues(submitted.body);
    return await storeTicket(c, parts, submitted, { answersJson, values });
  } catch (error) {
    const filed = await findFiled(c, parts, error);
    if (filed !== undefined) return c.json({ reference: filed }, 201);
    if (answersJson) throw error;
    return await showFailed(c, parts, values, error);
  } finally {
    await place?.discard();
  }
}

/**
 * The reference of a ticket that is sent again because its answer was lost: its files in parts are no
 * longer on their way, so that it cannot be compared with what was filed.
 */
async function findFiled(
  c: Context<ApiEnv>,
  { tickets }: RouteParts,
  error: unknown,
): Promise<string | undefined> {
  if (!(error instanceof ApiError) || error.code !== 'upload_incomplete') return undefined;
  const key = keySchema.safeParse(c.req.header('Idempotency-Key'));
  return key.success ? tickets.findReference(key.data) : undefined;
}

/**
 * Takes one request of an address: 0 if it may go on, else the seconds to wait. Whether a proof was
 * used before is asked of the database last, so that a refused request costs nothing.
 */
async function takeAllowance(
  c: Context<ApiEnv>,
  { proofs, limiters }: TicketRouteParts,
): Promise<number> {
  const take = (limiter: RateLimiter | undefined): number => limiter?.take(clientAddress(c)) ?? 0;
  const proof = await proofs.verify(c.req.header(proofHeader));
  const wait = take(proof ? limiters.proven : limiters.unproven);
  if (!proof || wait > 0) return wait;
  return (await proof.spend()) ? 0 : take(limiters.unproven);
}

async function storeTicket(
  c: Context<ApiEnv>,
  parts: RouteParts,
  submitted: GatheredBody,
  { answersJson, values }: { answersJson: boolean; values: Record<string, string> },
): Promise<Response> {
  const input = toTicketInput(submitted.body, c.req.header('Idempotency-Key'));
  if (input.isTrapped) throw new ApiError('ticket_refused');
  const manifest = await parts.manifest();
  const known = findWriter(input, await parts.findCustomer?.(c));
  const writer = knowWriter(known);
  const result = checkTicket(input, manifest, writer);
  const { files: rules } = manifest.ticketRules;
  const { files: checked, errors: ofFiles, wrong } = await parts.uploads.check(submitted, rules);
  const isLocked = rules.signedIn === true && writer.isSignedIn !== true;
  const errors = {
    ...(!result.ticket && result.errors),
    ...ofFiles,
    ...(isLocked && submitted.files.length > 0 && { files: 'sign_in' }),
  };
  if (!result.ticket || Object.keys(errors).length > 0) {
    return answersJson
      ? answerError(c, new ApiError('ticket_invalid', { fields: errors }))
      : showRefused(c, parts, values, { errors, wrong });
  }
  const ticket = { ...result.ticket, customer: parts.findCustomer && toTicketCustomer(known) };
  const key = result.key ?? (answersJson ? undefined : await findContentKey(parts, submitted));
  // Before the ticket is stored: nobody is told of a failure for what was taken.
  const secret = await parts.correctionSecret();
  const reference = await parts.uploads.withContent(checked, (files) =>
    parts.tickets.fileTicket(ticket, key, files, { isTold: !asksNotTo(c) }),
  );
  await parts.sent.remove(submitted.uploads);
  keepFiled(c, { reference, secret, isSecure: parts.isSecure });
  if (answersJson) {
    const reply = await findReplyText(
      parts.readRequestData,
      { ...ticket, channel: ticket.assigned?.channel ?? '' },
      parts.clock(),
    );
    return c.json({ reference, ...(reply !== undefined && { reply }) }, 201);
  }
  const query = new URLSearchParams({ locale: ticket.locale, reference });
  return c.redirect(`${ticketsApiUrl('')}/received?${query.toString()}`, 303);
}

/** The address is that of the ticket, and stays there if it is corrected or forgotten. */
function toTicketCustomer(customer: Customer | undefined): TicketCustomer | null {
  if (!customer) return null;
  const { email: _, ...kept } = customer;
  return kept;
}

/** The key of what was posted, now or a moment ago in the period before. */
async function findContentKey(
  { tickets, clock }: TicketRouteParts,
  submitted: TicketBody,
): Promise<string> {
  const period = Math.floor(clock().getTime() / samePeriod);
  const earlier = await toContentKey(submitted, period - 1);
  if ((await tickets.findReference(earlier)) !== undefined) return earlier;
  return toContentKey(submitted, period);
}

/** For a browser that lost the answer: the reference of what was filed under its key, if anything was. */
async function showSent(c: Context, { tickets }: RouteParts): Promise<Response> {
  // A key that the server made of a form's content is no secret of one browser.
  const key = keySchema.safeParse(c.req.header('Idempotency-Key'));
  const reference = key.success ? await tickets.findReference(key.data) : undefined;
  c.header('Cache-Control', 'no-store');
  return c.json(reference === undefined ? {} : { reference });
}

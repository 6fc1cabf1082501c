import { z } from 'zod';
import type { TicketState } from '../../schemas/ticket-state.ts';
import {
  DeliveryFailure,
  type EventFile,
  eventKey,
  type MessageAdded,
  type Outcome,
  type Receiver,
  type TicketEvent,
  type TicketFiled,
} from '../outbox/receiver.ts';
import { fetchContent } from './fetch-content.ts';
import { getBody, type HttpAnswer, sendRequest } from './http-client.ts';
import { toLine, toPlainText, toRequesterName } from './ticket-text.ts';
import { readZendeskNews, type Send } from './zendesk-answers.ts';
import { findRequester } from './zendesk-users.ts';

export interface ZendeskSettings {
  /** `https://example.zendesk.com` */
  url: string;
  /** Agent that owns the API token. */
  email: string;
  token: string;
}

const ticketSchema = z.object({
  id: z.number(),
  status: z.string(),
  requester_id: z.number(),
});
const oneTicketSchema = z.object({ ticket: ticketSchema });
const ticketsSchema = z.object({ tickets: z.array(ticketSchema) });
const uploadSchema = z.object({ upload: z.object({ token: z.string() }) });
const auditsSchema = z.object({
  audits: z.array(
    z.object({ metadata: z.object({ custom: z.record(z.string(), z.unknown()).optional() }) }),
  ),
});
const mistakeSchema = z.object({ error: z.string() });

/** https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#json-format */
const states: Partial<Record<string, TicketState>> = {
  new: 'received',
  open: 'open',
  hold: 'open',
  pending: 'waiting',
  solved: 'solved',
  closed: 'closed',
};

/** Most tickets that `show_many` takes. */
const mostIds = 100;

/** Makes tickets in Zendesk Support with its Ticketing API. */
export function createZendeskReceiver({ url, email, token }: ZendeskSettings): Receiver {
  const login = `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`;
  const sender =
    (signal: AbortSignal): Send =>
    (path, request = {}) => {
      const headers = new Headers(request.headers);
      headers.set('Authorization', login);
      if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
      return sendRequest(`${url}/api/v2/${path}`, { ...request, headers, signal });
    };
  return {
    name: 'zendesk',
    deliver: (event, signal) =>
      event.kind === 'ticket'
        ? createTicket(sender(signal), event)
        : addComment(sender(signal), event),
    states: { most: mostIds, read: (ids, signal) => readStates(sender(signal), ids) },
    answers: {
      most: mostAsked,
      read: (id, signal) => readZendeskNews(sender(signal), id, findState),
      fetchFile: (address, most, signal) =>
        fetchContent(address, { desk: url, headers: { Authorization: login }, most }, signal),
    },
  };
}

/** Tickets whose comments are read in one round: two requests each, far below 200 a minute. */
const mostAsked = 30;

const findState = (status: string): TicketState | undefined => states[status];

async function readStates(
  send: Send,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TicketState>> {
  const query = new URLSearchParams({ ids: ids.join(',') });
  const { tickets } = getBody(await send(`tickets/show_many?${query.toString()}`), ticketsSchema);
  return new Map(
    tickets.flatMap(({ id, status }) => {
      const state = states[status];
      return state === undefined ? [] : [[String(id), state]];
    }),
  );
}

async function createTicket(send: Send, event: TicketFiled): Promise<Outcome> {
  const earlier = event.isRepeated ? await findTicket(send, event) : undefined;
  if (earlier !== undefined) return earlier;
  const uploads = await uploadFiles(send, event);
  const answer = await send('tickets', {
    method: 'POST',
    headers: { 'Idempotency-Key': eventKey(event) },
    body: JSON.stringify(toZendeskTicket(event, uploads)),
  });
  if (isOtherBody(answer)) return (await findTicket(send, event)) ?? tooEarly;
  return toDelivered(getBody(answer, oneTicketSchema).ticket.id);
}

/**
 * Zendesk keeps the body with the idempotency key and refuses another body under it. Our second
 * body differs in the tokens of the files, so the refusal means that the ticket exists or is being
 * made.
 */
const isOtherBody = ({ status, body }: HttpAnswer): boolean => {
  const parsed = mistakeSchema.safeParse(body);
  return status === 400 && parsed.success && parsed.data.error === 'IdempotentRequestError';
};

const tooEarly: Outcome = { kind: 'retry', reason: 'Zendesk is still making this ticket.' };

async function findTicket(send: Send, { ticket }: TicketFiled): Promise<Outcome | undefined> {
  const query = new URLSearchParams({ external_id: ticket.reference });
  const answer = await send(`tickets?${query.toString()}`);
  const [found] = getBody(answer, ticketsSchema).tickets;
  return found && toDelivered(found.id);
}

async function addComment(send: Send, event: MessageAdded): Promise<Outcome> {
  const id = event.ticketId;
  if (id === undefined)
    return { kind: 'refused', reason: 'The number of its ticket is not known.' };
  const { ticket } = getBody(await send(`tickets/${id}`), oneTicketSchema);
  if (event.isRepeated && (await hasComment(send, id, event))) return toDelivered(ticket.id);
  if (ticket.status === 'closed') {
    throw new DeliveryFailure({ kind: 'refused', reason: 'Zendesk has closed this ticket.' });
  }
  const uploads = await uploadFiles(send, event);
  const corrected = event.purpose === 'corrected' ? await findRequester(send, event) : undefined;
  const update = async (status: string | undefined): Promise<HttpAnswer> =>
    send(`tickets/${id}`, {
      method: 'PUT',
      body: JSON.stringify(
        toZendeskComment(event, {
          ...{ requesterId: ticket.requester_id, uploads, status },
          newRequester: corrected,
        }),
      ),
    });
  const answer = await update(nextStatus(event, ticket.status));
  // An account may want an assignee, or a field, before a ticket is solved: then it says so alone.
  const isBarred = answer.status === 422 && event.purpose === 'solved';
  return toDelivered(
    getBody(isBarred ? await update(undefined) : answer, oneTicketSchema).ticket.id,
  );
}

/** The requester's words open a ticket that waits for them or is solved, their click solves it. */
function nextStatus({ purpose }: MessageAdded, status: string): string | undefined {
  if (purpose === 'solved') return status === 'solved' ? undefined : 'solved';
  return purpose === 'message' && (status === 'pending' || status === 'solved')
    ? 'open'
    : undefined;
}

/** Whether one of the latest changes carries the name of this event. */
async function hasComment(send: Send, id: string, event: MessageAdded): Promise<boolean> {
  const query = new URLSearchParams({ sort: '-created_at', 'page[size]': '100' });
  const answer = await send(`tickets/${id}/audits?${query.toString()}`);
  const { audits } = getBody(answer, auditsSchema);
  return audits.some(({ metadata }) => metadata.custom?.['candil_event'] === eventKey(event));
}

async function uploadFiles(send: Send, { files }: TicketEvent): Promise<string[]> {
  const tokens: string[] = [];
  for (const file of files) tokens.push(await uploadFile(send, file));
  return tokens;
}

async function uploadFile(send: Send, { name, mediaType, content }: EventFile): Promise<string> {
  const query = new URLSearchParams({ filename: toLine(name) });
  const answer = await send(`uploads?${query.toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': mediaType },
    body: new Uint8Array(content),
  });
  return getBody(answer, uploadSchema).upload.token;
}

const toDelivered = (id: number): Outcome => ({ kind: 'delivered', remoteId: String(id) });

/** Custom metadata of an update, by which a later attempt recognises it. */
const metadataOf = (event: TicketEvent) => ({ candil_event: eventKey(event) });

/** Ids of content have no `_`: none of them is taken for the tag of a customer. */
const signedInTag = 'candil_signed_in';

function listTags({ ticket: { topic, route, channel, customer } }: TicketFiled): string[] {
  const tags = ['candil', topic, route, channel].filter((tag) => tag !== '');
  return customer ? [...tags, signedInTag] : tags;
}

/** Body of `POST /api/v2/tickets`. */
export const toZendeskTicket = (event: TicketFiled, uploads: readonly string[]) => ({
  ticket: {
    external_id: event.ticket.reference,
    subject: toLine(event.ticket.subject),
    requester: { name: toRequesterName(event), email: event.ticket.email },
    comment: { body: toPlainText(event), uploads },
    tags: listTags(event),
    ...(event.ticket.priority !== '' && { priority: event.ticket.priority }),
    metadata: metadataOf(event),
  },
});

/**
 * Body of `PUT /api/v2/tickets/{id}`: a comment in the name of the requester, or a note that only the
 * desk sees.
 */
export const toZendeskComment = (
  event: MessageAdded,
  {
    requesterId,
    uploads,
    status,
    newRequester,
  }: {
    requesterId: number;
    uploads: readonly string[];
    status?: string | undefined;
    /** Who has the corrected address. */
    newRequester?: number | undefined;
  },
) => ({
  ticket: {
    comment:
      event.purpose === 'message'
        ? { body: toPlainText(event), author_id: requesterId, public: true, uploads }
        : { body: toPlainText(event), public: false },
    ...(status !== undefined && { status }),
    ...(newRequester !== undefined && { requester_id: newRequester }),
    metadata: metadataOf(event),
  },
});

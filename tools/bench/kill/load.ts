import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isAcknowledged, type Fleet } from './fleet.ts';

/** Whose tickets and messages they are. */
export const requester = 'kill@example.org';

/** What readers were told, by what they sent. */
export interface Acknowledged {
  /** The last vote of each voter. */
  votes: Map<string, 'up' | 'down'>;
  /** References by subject, which each ticket has for itself. */
  tickets: Map<string, string>;
  /** Contents of the files of a ticket, by its reference. */
  files: Map<string, Buffer>;
  /** Messages by reference, in their order. */
  messages: Map<string, string[]>;
  attempts: Set<string>;
}

export const countAcknowledged = (told: Acknowledged): Record<string, number> => ({
  votes: told.votes.size,
  tickets: told.tickets.size,
  files: told.files.size,
  messages: [...told.messages.values()].reduce((sum, list) => sum + list.length, 0),
  deflections: told.attempts.size,
});

export const nothingYet = (): Acknowledged => ({
  votes: new Map(),
  tickets: new Map(),
  files: new Map(),
  messages: new Map(),
  attempts: new Set(),
});

/** Where the load goes, and what it learns. */
export interface LoadParts {
  fleet: Fleet;
  told: Acknowledged;
  /** An open session of the requester. */
  cookie: string;
  /** `<locale>/<articleId>`. */
  article: string;
  /** After each acknowledgement. */
  onTold: () => void;
}

/** Readers of each kind who send at the same time, one thing after the other. */
const readers = [sendVote, sendVote, sendVote, sendTicket, sendTicket, sendFile, sendAttempt];
const talkers = 2;

/** Starts to send; what it returns stops, and resolves when all that was begun is acknowledged. */
export function startLoad(parts: LoadParts): () => Promise<void> {
  const stopping = new AbortController();
  const repeat = async (send: (parts: LoadParts) => Promise<void>): Promise<void> => {
    while (!stopping.signal.aborted) await send(parts);
  };
  const talks = Array.from({ length: talkers }, () => repeat(talk));
  const all = Promise.all([...readers.map(repeat), ...talks]);
  // Told by whoever stops it.
  all.catch(() => undefined);
  return async () => {
    stopping.abort();
    await all;
  };
}

const json = (
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** A new voter, or one who thinks again. */
async function sendVote({ fleet, told, article, onTold }: LoadParts): Promise<void> {
  const known = [...told.votes.keys()];
  // One reader sends one vote at a time: then the last one that was acknowledged counts.
  const again = randomInt(3) === 0 ? known[randomInt(Math.max(1, known.length))] : undefined;
  const voter = again ?? randomUUID();
  const vote = told.votes.get(voter) === 'up' ? 'down' : 'up';
  told.votes.delete(voter);
  await fleet.persist(`/api/votes/${article}`, json('PUT', { voter, vote }), (response) =>
    isAcknowledged(response, 200),
  );
  told.votes.set(voter, vote);
  onTold();
}

const filedSchema = z.object({ reference: z.string() });

async function fileTicket(
  { fleet, told, onTold }: LoadParts,
  uploads?: { id: string; name: string; size: number }[],
): Promise<string> {
  const subject = randomUUID();
  const fields = { topic: 'other', description: 'x', email: requester, locale: 'en' };
  const body = { ...fields, subject, ...(uploads && { uploads }) };
  const request = json('POST', body, { 'idempotency-key': randomUUID() });
  let reference = '';
  await fleet.persist('/api/tickets', request, async (response) => {
    if (!(await isAcknowledged(response, 201))) return false;
    ({ reference } = filedSchema.parse(await response.json()));
    return true;
  });
  told.tickets.set(subject, reference);
  onTold();
  return reference;
}

async function sendTicket(parts: LoadParts): Promise<void> {
  await fileTicket(parts);
}

/** Bytes of a part; a file has two of them. */
const part = 20_000;

async function sendFile(parts: LoadParts): Promise<void> {
  const id = randomUUID();
  const content = Buffer.from(randomBytes(part).toString('hex'));
  for (let start = 0; start < content.length; start += part) {
    const headers = { 'upload-offset': String(start) };
    const request = { method: 'PATCH', headers, body: content.subarray(start, start + part) };
    // A part whose answer was lost is here already: then its offset is wrong, which says the same.
    await parts.fleet.persist(`/api/tickets/uploads/${id}`, request, async (response) =>
      response.status === 409 ? true : isAcknowledged(response, 204),
    );
  }
  const reference = await fileTicket(parts, [{ id, name: 'log.txt', size: content.length }]);
  parts.told.files.set(reference, content);
}

async function sendAttempt({ fleet, told, article, onTold }: LoadParts): Promise<void> {
  const attempt = randomUUID();
  await fleet.persist('/api/deflections', json('POST', { attempt, article }), (response) =>
    isAcknowledged(response, 204),
  );
  told.attempts.add(attempt);
  onTold();
}

/** Messages that one ticket gets; there is a limit. */
const talkLength = 15;

/** A ticket, and what its requester adds, each when the one before was acknowledged. */
async function talk(parts: LoadParts): Promise<void> {
  const reference = await fileTicket(parts);
  const said: string[] = [];
  parts.told.messages.set(reference, said);
  const length = randomInt(1, talkLength);
  for (let number = 1; number <= length; number += 1) {
    const body = `message ${number}`;
    const request: RequestInit = {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: parts.cookie },
      body: new URLSearchParams({ body, key: randomUUID() }).toString(),
    };
    await parts.fleet.persist(`/api/requests/${reference}/messages`, request, (response) =>
      isAcknowledged(response, 303),
    );
    said.push(body);
    parts.onTold();
  }
}

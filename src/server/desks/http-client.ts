import type { z } from 'zod';
import { DeliveryFailure, type Outcome } from '../outbox/receiver.ts';

/** What a receiver answered. */
export interface HttpAnswer {
  status: number;
  /** Parsed if it is JSON, else undefined. */
  body: unknown;
  /** Its beginning, for the operator. */
  text: string;
  /** Milliseconds that it asks to wait for. */
  after: number | undefined;
}

/** Longest answer read, in bytes: a list of a hundred tickets fits. */
const longestAnswer = 4_000_000;

/** Length to which an answer is quoted for the operator, in characters. */
const longestExcerpt = 300;

/**
 * Statuses after which to try again. 409 is the answer of a receiver that still works on the same
 * key (draft-ietf-httpapi-idempotency-key-header, 2.7).
 */
const passing = new Set([408, 409, 425, 429]);

/** Sends a request and reads the answer; follows no redirects, because they drop what is posted. */
export async function sendRequest(url: string, request: RequestInit): Promise<HttpAnswer> {
  const response = await fetch(url, { ...request, redirect: 'manual' });
  const text = await readText(response);
  const after = toMilliseconds(response.headers.get('Retry-After'), new Date());
  return { status: response.status, body: parseJson(text), text, after };
}

/** The beginning of an answer; the rest of an endless one is not read. */
async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.byteLength;
    if (length > longestAnswer) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What an answer means that is no success. */
export function toFailure(answer: HttpAnswer): Exclude<Outcome, { kind: 'delivered' }> {
  const { status, text, after } = answer;
  const reason = `It answered ${status}: ${text.slice(0, longestExcerpt)}`;
  const isPassing = status >= 500 || passing.has(status);
  return isPassing ? { kind: 'retry', reason, after } : { kind: 'refused', reason };
}

/** Whether the status is one of 200 to 299. */
export const isSuccess = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

/**
 * As for others, but with an API that needs a login a wrong token is tried again: the operator can
 * mend it.
 */
const toApiFailure = (answer: HttpAnswer): Exclude<Outcome, { kind: 'delivered' }> =>
  answer.status === 401 || answer.status === 403
    ? { kind: 'retry', reason: `It does not let us in (${answer.status}). Check the token.` }
    : toFailure(answer);

/** The body of a successful answer of an API; throws a `DeliveryFailure` for any other. */
export function getBody<Output>(answer: HttpAnswer, schema: z.ZodType<Output>): Output {
  if (!isSuccess(answer)) throw new DeliveryFailure(toApiFailure(answer));
  const parsed = schema.safeParse(answer.body);
  if (parsed.success) return parsed.data;
  const excerpt = answer.text.slice(0, longestExcerpt);
  throw new DeliveryFailure({ kind: 'retry', reason: `It answered something else: ${excerpt}` });
}

/** `Retry-After` is a number of seconds or a date. */
function toMilliseconds(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/u.test(header)
    ? Number(header) * 1000
    : new Date(header).getTime() - now.getTime();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

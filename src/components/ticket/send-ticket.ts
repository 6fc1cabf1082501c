import { z } from 'zod/mini';
import type { TicketErrors } from '../../contact/form/form-dom.ts';

/** Why a ticket did not arrive. In each case it may be sent again. */
export type SendFailure =
  /** It has not left this device, or not as a whole. */
  | 'network'
  /** It may have arrived: only the answer did not. */
  | 'unknown'
  | 'server'
  | 'busy'
  | 'large'
  | 'trap'
  | 'changed';

export type SendResult =
  | { state: 'sent'; reference: string; reply?: string | undefined }
  | { state: 'refused'; errors: TicketErrors }
  | { state: 'failed'; reason: SendFailure };

/** What goes along with the values of the form. */
export interface Sending {
  /** Names this request: the same key again files it once. */
  key: string;
  /** Shows that the device worked for it. */
  proof?: string | undefined;
  files?: readonly File[];
  /** Told how much has been sent, from 0 to 1. */
  onProgress?: (part: number) => void;
  /** Gives it up. */
  signal?: AbortSignal;
}

/**
 * How long to wait for an answer, and for progress of files, until a connection counts as lost. The
 * key keeps a second try from filing the ticket twice. In milliseconds.
 */
const patience = { answer: 30_000, progress: 60_000 } as const;

const acceptedSchema = z.object({
  reference: z.string().check(z.minLength(1)),
  /** By when an answer comes, in words. */
  reply: z.optional(z.string()),
});
const refusedSchema = z.object({
  error: z.object({ code: z.string(), fields: z._default(z.record(z.string(), z.string()), {}) }),
});

const reasons: Partial<Record<string, SendFailure>> = {
  rate_limited: 'busy',
  uploads_busy: 'busy',
  body_too_large: 'large',
  ticket_refused: 'trap',
  idempotency_key_reused: 'changed',
};

/** What a proxy says when it has no answer of the server: it may have stored the request. */
const lost: ReadonlySet<number> = new Set([502, 504]);

/** Sends the values of the form, with files as a form and without as JSON. */
export async function sendTicket(
  address: string,
  values: Record<string, string>,
  { key, proof, files = [], onProgress = () => undefined, signal }: Sending,
): Promise<SendResult> {
  const headers = {
    accept: 'application/json',
    'idempotency-key': key,
    ...(proof !== undefined && { 'candil-proof': proof }),
  };
  if (!isOnline()) return { state: 'failed', reason: 'network' };
  try {
    const answer =
      files.length > 0
        ? await sendForm(address, { values, files, headers, onProgress, signal })
        : await sendJson(address, { values, headers, signal });
    return readAnswer(answer);
  } catch (error) {
    return { state: 'failed', reason: error instanceof NotSent ? 'network' : 'unknown' };
  }
}

/** What the browser knows of the connection; where nothing is known, there may be one. */
const isOnline = (): boolean => !('onLine' in navigator) || navigator.onLine;

/** The connection was lost before the whole request had left. */
class NotSent extends Error {}

/** What was filed under a key; undefined if nothing was, or nobody answers. */
export async function findSent(
  address: string,
  key: string,
  signal?: AbortSignal,
): Promise<SendResult | undefined> {
  try {
    const response = await fetch(`${address}/sent`, {
      headers: { accept: 'application/json', 'idempotency-key': key },
      signal: within(signal),
    });
    const filed = acceptedSchema.safeParse(await response.json());
    return response.ok && filed.success ? { state: 'sent', ...filed.data } : undefined;
  } catch {
    return undefined;
  }
}

/** Ends after the patience for an answer, or when it is given up. */
const within = (signal: AbortSignal | undefined): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(patience.answer), ...(signal ? [signal] : [])]);

async function sendJson(
  address: string,
  { values, headers, signal }: Pick<FormToSend, 'values' | 'headers' | 'signal'>,
): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(values),
    // By the cookie of the answer this browser may correct the address.
    credentials: 'include',
    signal: within(signal),
  });
  const body: unknown = await response.json().catch(() => undefined);
  return { isOk: response.ok, status: response.status, body };
}

function readAnswer({ isOk, status, body }: Answer): SendResult {
  const accepted = isOk ? acceptedSchema.safeParse(body) : undefined;
  if (accepted?.success) return { state: 'sent', ...accepted.data };
  const refused = refusedSchema.safeParse(body);
  const { code = '', fields = {} } = refused.success ? refused.data.error : {};
  if (Object.keys(fields).length > 0) return { state: 'refused', errors: fields };
  const isLost = lost.has(status) && code === '';
  const known = reasons[code] ?? (status === 429 ? 'busy' : isLost ? 'unknown' : 'server');
  return { state: 'failed', reason: known };
}

/** What a server answered; the body is undefined if it is no JSON. */
interface Answer {
  isOk: boolean;
  status: number;
  body: unknown;
}

interface FormToSend {
  values: Record<string, string>;
  files: readonly File[];
  headers: Record<string, string>;
  /** Told how much has been sent, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal | undefined;
}

/**
 * Sends a form with files. `XMLHttpRequest`, because `fetch` tells nothing of how far it is. Rejects
 * if the connection is lost.
 */
function sendForm(
  address: string,
  { values, files, headers, onProgress, signal }: FormToSend,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  for (const file of files) form.append('files', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const timer = { id: 0 };
    let isWhole = false;
    const wait = (): void => {
      clearTimeout(timer.id);
      timer.id = window.setTimeout(() => request.abort(), patience.progress);
    };
    const end = (): void => clearTimeout(timer.id);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      wait();
      onProgress(total > 0 ? loaded / total : 0);
    });
    request.upload.addEventListener('load', () => (isWhole = true));
    signal?.addEventListener('abort', () => request.abort());
    request.addEventListener('loadend', end);
    request.addEventListener('load', () => resolve(toAnswer(request)));
    for (const event of ['error', 'abort'] as const) {
      request.addEventListener(event, () => {
        reject(isWhole ? new Error('The answer was lost.') : new NotSent());
      });
    }
    request.open('POST', address);
    request.withCredentials = true;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    wait();
    request.send(form);
  });
}

function toAnswer({ status, responseText }: XMLHttpRequest): Answer {
  const isOk = status >= 200 && status < 300;
  try {
    const body: unknown = JSON.parse(responseText);
    return { isOk, status, body };
  } catch {
    return { isOk, status, body: undefined };
  }
}

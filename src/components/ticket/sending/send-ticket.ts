import { z } from 'zod/mini';
import type { TicketErrors } from '../../../contact/form/form-dom.ts';
import type { Answer, Upload, Uploading } from '../files/upload-files.ts';

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
  /** Files, which are sent first. */
  files?: readonly Upload[];
  /** Told how much of them has been sent, from 0 to 1. */
  onProgress?: Uploading['onProgress'];
  /** Gives it up. */
  signal?: AbortSignal;
}

/**
 * How long to wait for an answer until a connection counts as lost. The key keeps a second try from
 * filing the ticket twice. In milliseconds.
 */
const patience = 30_000;

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
  // Its files are gone: another try of the same request was taken, or they lay too long.
  upload_incomplete: 'unknown',
};

/** What a proxy says when it has no answer of the server: it may have stored the request. */
const lost: ReadonlySet<number> = new Set([502, 504]);

/** Sends the files, then the values of the form with the names of the files. */
export async function sendTicket(
  address: string,
  values: Record<string, string>,
  { key, proof, files = [], onProgress = () => undefined, signal }: Sending,
): Promise<SendResult> {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(proof !== undefined && { 'candil-proof': proof }),
  };
  if (!isOnline()) return { state: 'failed', reason: 'network' };
  let body: object = values;
  if (files.length > 0) {
    const sent = await sendFiles(address, files, { onProgress, signal });
    if (!sent) return { state: 'failed', reason: 'network' };
    if ('refusal' in sent) return readAnswer(sent.refusal);
    body = { ...values, uploads: sent.uploads };
  }
  try {
    return readAnswer(await sendJson(address, body, headers, signal));
  } catch {
    return { state: 'failed', reason: 'unknown' };
  }
}

/** undefined if the connection was lost. */
async function sendFiles(address: string, files: readonly Upload[], uploading: Uploading) {
  try {
    const { uploadFiles } = await import('../files/upload-files.ts');
    return await uploadFiles(address, files, uploading);
  } catch {
    return undefined;
  }
}

/** What the browser knows of the connection; where nothing is known, there may be one. */
const isOnline = (): boolean => !('onLine' in navigator) || navigator.onLine;

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
  AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);

async function sendJson(
  address: string,
  body: object,
  headers: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    // By the cookie of the answer this browser may correct the address.
    credentials: 'include',
    signal: within(signal),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  return { isOk: response.ok, status: response.status, body: answer };
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

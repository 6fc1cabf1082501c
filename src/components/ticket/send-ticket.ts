import { z } from 'zod/mini';
import type { TicketErrors } from '../../contact/form/form-dom.ts';

/** Why a ticket did not arrive. In each case it may be sent again. */
export type SendFailure = 'network' | 'server' | 'busy' | 'large' | 'trap' | 'changed';

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

/** Sends the values of the form, with files as a form and without as JSON. */
export async function sendTicket(
  address: string,
  values: Record<string, string>,
  { key, proof, files = [], onProgress = () => undefined }: Sending,
): Promise<SendResult> {
  const headers = {
    accept: 'application/json',
    'idempotency-key': key,
    ...(proof !== undefined && { 'candil-proof': proof }),
  };
  try {
    const answer =
      files.length > 0
        ? await sendForm(address, { values, files, headers, onProgress })
        : await sendJson(address, values, headers);
    return readAnswer(answer);
  } catch {
    return { state: 'failed', reason: 'network' };
  }
}

async function sendJson(
  address: string,
  values: Record<string, string>,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(values),
    // By the cookie of the answer this browser may correct the address.
    credentials: 'include',
    signal: AbortSignal.timeout(patience.answer),
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
  const known = reasons[code] ?? (status === 429 ? 'busy' : 'server');
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
}

/**
 * Sends a form with files. `XMLHttpRequest`, because `fetch` tells nothing of how far it is. Rejects
 * if the connection is lost.
 */
function sendForm(
  address: string,
  { values, files, headers, onProgress }: FormToSend,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  for (const file of files) form.append('files', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const timer = { id: 0 };
    const wait = (): void => {
      clearTimeout(timer.id);
      timer.id = window.setTimeout(() => request.abort(), patience.progress);
    };
    const end = (): void => clearTimeout(timer.id);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      wait();
      onProgress(total > 0 ? loaded / total : 0);
    });
    request.addEventListener('loadend', end);
    request.addEventListener('load', () => resolve(toAnswer(request)));
    for (const event of ['error', 'abort'] as const) {
      request.addEventListener(event, () => reject(new Error('The connection was lost.')));
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

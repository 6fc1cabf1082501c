import { z } from 'zod/mini';
import { sendForm, type Answer } from './send-form.ts';
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

/** After this a connection counts as lost; the key keeps a second try from filing it twice. */
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
    signal: AbortSignal.timeout(patience),
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

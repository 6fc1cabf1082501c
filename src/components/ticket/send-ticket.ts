import { z } from 'zod/mini';
import { toTicketErrors } from './ticket-errors.ts';
import type { TicketErrors } from './ticket-form-dom.ts';

/** Why a ticket did not arrive. In each case it may be sent again. */
export type SendFailure = 'network' | 'server' | 'busy';

export type SendResult =
  | { state: 'sent'; reference: string }
  | { state: 'refused'; errors: TicketErrors }
  | { state: 'failed'; reason: SendFailure };

/** After this a connection counts as lost; the key keeps a second try from filing it twice. */
const patience = 30_000;

const acceptedSchema = z.object({ reference: z.string().check(z.minLength(1)) });
const refusedSchema = z.object({
  error: z.object({ fields: z.record(z.string(), z.string()) }),
});

/** Sends the values of the form. `key` names this request: the same key again files it once. */
export async function sendTicket(
  address: string,
  values: Record<string, string>,
  key: string,
): Promise<SendResult> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(values),
      signal: AbortSignal.timeout(patience),
    });
    return await readAnswer(response);
  } catch {
    return { state: 'failed', reason: 'network' };
  }
}

async function readAnswer(response: Response): Promise<SendResult> {
  if (response.status === 429) return { state: 'failed', reason: 'busy' };
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    const accepted = acceptedSchema.safeParse(answer);
    if (accepted.success) return { state: 'sent', reference: accepted.data.reference };
  }
  const refused = refusedSchema.safeParse(answer);
  const errors = refused.success ? toTicketErrors(refused.data.error.fields) : {};
  if (Object.keys(errors).length > 0) return { state: 'refused', errors };
  return { state: 'failed', reason: 'server' };
}

import type { FormOrder, FormSent } from './send-form.ts';
import type { SendResult } from './send-ticket.ts';

/** What sends the form; it comes while the reader looks at their answers. undefined if it does not come. */
export const loadSending = () =>
  Promise.all([import('./send-form.ts'), import('./send-ticket.ts')]).catch(() => undefined);

/** Sends the form: see `sendForm` in `send-form.ts`. */
export async function sendForm(order: FormOrder): Promise<FormSent> {
  order.onState('sending');
  const [sending] = (await loadSending()) ?? [];
  const lost: FormSent = { result: { state: 'failed', reason: 'network' }, attempt: order.last };
  return sending?.sendForm(order) ?? lost;
}

/** What was filed under a key: see `findSent` in `send-ticket.ts`. */
export async function findSent(address: string, key: string): Promise<SendResult | undefined> {
  const [, asking] = (await loadSending()) ?? [];
  return asking?.findSent(address, key);
}

import { z } from 'zod';
import { sign, signatureHeader } from '../http/signature.ts';
import { isSuccess, sendRequest, toFailure } from './http-client.ts';
import type { Receiver } from '../outbox/receiver.ts';
import { eventKey } from '../outbox/ticket-event.ts';
import { toWebhookBody } from './webhook-body.ts';

export interface WebhookSettings {
  url: string;
  secret: string;
}

const answerSchema = z.object({ id: z.union([z.string().max(200), z.number()]) });

/** Posts tickets as signed JSON to an address. */
export function createWebhookReceiver(settings: WebhookSettings, clock: () => Date): Receiver {
  return {
    name: 'webhook',
    async deliver(event, signal) {
      const body = JSON.stringify(toWebhookBody(event));
      const answer = await sendRequest(settings.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': eventKey(event),
          [signatureHeader]: sign(body, settings.secret, clock()),
        },
        body,
        signal,
      });
      if (!isSuccess(answer)) return toFailure(answer);
      const parsed = answerSchema.safeParse(answer.body);
      return { kind: 'delivered', remoteId: parsed.success ? String(parsed.data.id) : undefined };
    },
  };
}

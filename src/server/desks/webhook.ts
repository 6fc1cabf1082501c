import { z } from 'zod';
import type { MessageKind } from '../db/schema.ts';
import { sign, signatureHeader } from '../http/signature.ts';
import { type EventFile, eventKey, type Receiver, type TicketEvent } from '../outbox/receiver.ts';
import { isSuccess, sendRequest, toFailure } from './http-client.ts';

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

/** What the receiver `webhook` is sent as JSON; docs/api.md describes it, and it is stable. */
export function toWebhookBody(event: TicketEvent): unknown {
  const base = {
    id: eventKey(event),
    type: event.kind === 'ticket' ? 'ticket.created' : types[event.purpose],
    sequence: event.sequence,
    ticket: event.ticket,
  };
  const files = event.files.map(toWebhookFile);
  if (event.kind === 'ticket') return { ...base, files };
  return { ...base, message: { body: event.body, createdAt: event.createdAt }, files };
}

const types = {
  message: 'message.added',
  solved: 'ticket.solved',
  bounced: 'mail.bounced',
  corrected: 'address.corrected',
} as const satisfies Record<MessageKind, string>;

const toWebhookFile = ({ name, mediaType, content, isUnverified }: EventFile) => ({
  name,
  mediaType,
  size: content.byteLength,
  content: Buffer.from(content).toString('base64'),
  ...(isUnverified === true && { unverified: true }),
});

import { eventKey, type EventFile, type TicketEvent } from '../outbox/ticket-event.ts';

/** What the receiver `webhook` is sent as JSON; docs/api.md describes it, and it is stable. */
export function toWebhookBody(event: TicketEvent): unknown {
  const base = {
    id: eventKey(event),
    type: event.kind === 'ticket' ? 'ticket.created' : 'message.added',
    sequence: event.sequence,
    ticket: event.ticket,
  };
  const files = event.files.map(toWebhookFile);
  if (event.kind === 'ticket') return { ...base, files };
  return { ...base, message: { body: event.body, createdAt: event.createdAt }, files };
}

const toWebhookFile = ({ name, mediaType, content }: EventFile) => ({
  name,
  mediaType,
  size: content.byteLength,
  content: Buffer.from(content).toString('base64'),
});

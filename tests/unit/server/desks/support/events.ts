import type {
  EventFile,
  MessageAdded,
  TicketFacts,
  TicketFiled,
} from '../../../../../src/server/outbox/receiver.ts';

export const ticketFacts: TicketFacts = {
  reference: 'CND-7K3M-Q9TX',
  topic: 'payment',
  subject: 'Charged twice 🚲',
  description: 'On Monday.\nAnd on Tuesday.',
  email: 'ana@example.org',
  name: 'Ana Núñez',
  locale: 'es',
  article: 'es/billing/invoices',
  fields: { order: 'B-1234' },
  route: 'accounts',
  channel: '',
  priority: '',
  createdAt: '2026-03-01T08:00:00.000Z',
};

export const picture: EventFile = {
  name: 'Rechnung März.png',
  mediaType: 'image/png',
  content: new Uint8Array([137, 80, 78, 71, 0, 255]),
};

export const ticketFiled = (
  facts: Partial<TicketFacts> = {},
  event: Partial<TicketFiled> = {},
): TicketFiled => ({
  kind: 'ticket',
  ticket: { ...ticketFacts, ...facts },
  sequence: 0,
  files: [],
  isRepeated: false,
  ...event,
});

export const messageAdded = (event: Partial<MessageAdded> = {}): MessageAdded => ({
  kind: 'message',
  purpose: 'message',
  ticket: ticketFacts,
  sequence: 1,
  files: [],
  isRepeated: false,
  body: 'Here is the bill.',
  createdAt: '2026-03-02T08:00:00.000Z',
  ticketId: undefined,
  ...event,
});

/** A signal for attempts that nobody gives up. */
export const noHurry = (): AbortSignal => new AbortController().signal;

import { describe, expect, test } from 'vitest';
import {
  findMainChannel,
  listOwnForms,
  listTicketChannels,
  takesTopic,
} from '../../../../src/contact/form/ticket-channels.ts';
import { ticketFormUrl } from '../../../../src/contact/form/channel-form.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';

type Content = Record<string, unknown>;
const channel = (id: string, content: Content = {}) => ({
  id,
  data: channelSchema.parse({ kind: 'ticket', label: id, ...content }),
});
const topic = (id: string, content: Content = {}) => ({
  id,
  data: topicSchema.parse({ label: id, ...content }),
});
const paid = { price: { amount: 5, currency: 'EUR' }, priority: 'high' };

describe('the main form', () => {
  test('is that of the first channel that is free and for everyone', () => {
    const channels = [
      channel('paid', { order: 1, ...paid }),
      channel('press', { order: 2, audience: 'press' }),
      channel('pro', { order: 3, plans: ['Pro'] }),
      channel('lost', { order: 4, onlyTopics: ['lost'] }),
      channel('urgent', { order: 5, emergency: true }),
      channel('free', { order: 6, price: { amount: 0, currency: 'EUR' } }),
      channel('late', { order: 7 }),
    ];
    expect(findMainChannel(channels)?.id).toBe('free');
    expect(listOwnForms(channels).map(({ id }) => id)).toEqual([
      ...['paid', 'press', 'pro', 'lost', 'urgent', 'late'],
    ]);
  });

  test('is that of the only one, whomever it is for', () => {
    expect(findMainChannel([channel('pro', { plans: ['Pro'] })])?.id).toBe('pro');
    const press = channel('press', { order: 1, audience: 'press' });
    expect(findMainChannel([press, channel('paid', { order: 2, ...paid })])?.id).toBe('paid');
    expect(findMainChannel([press])?.id).toBe('press');
  });

  test('is none of a channel that is elsewhere, or that there is not', () => {
    const elsewhere = channel('desk', { addresses: [{ url: 'https://desk.example' }] });
    const none = channel('none', { notOffered: 'We have none.' });
    const chat = channel('chat', { kind: 'chat', addresses: [{ url: 'https://chat.example' }] });
    expect(findMainChannel([elsewhere, none, chat])).toBeUndefined();
    expect(listOwnForms([elsewhere, none, chat])).toEqual([]);
  });

  test('stands at the address that it has always had, the others below', () => {
    const channels = [channel('free'), channel('paid', paid)];
    expect(ticketFormUrl(channels, 'free', 'en')).toBe('/en/tickets/new/');
    expect(ticketFormUrl(channels, 'paid', 'en')).toBe('/en/tickets/new/paid/');
  });
});

describe('a topic', () => {
  const topics = [
    topic('money', { channels: ['free'] }),
    topic('refund', { parent: 'money' }),
    topic('bike'),
    topic('brakes', { parent: 'bike' }),
  ];
  const takes = (content: Content, id: string, name = 'other-channel') =>
    takesTopic(channel(name, content), id, topics);

  test('is taken by the channels that it names, and by all if it names none', () => {
    expect(takes({}, 'money')).toBe(false);
    expect(takes({}, 'refund')).toBe(false);
    expect(takes({}, 'refund', 'free')).toBe(true);
    expect(takes({}, 'bike')).toBe(true);
    expect(takes({}, 'other')).toBe(true);
  });

  test('is taken as the channel says, parts like their topic', () => {
    expect(takes({ neverTopics: ['bike'] }, 'brakes')).toBe(false);
    expect(takes({ onlyTopics: ['bike'] }, 'brakes')).toBe(true);
    expect(takes({ onlyTopics: ['bike'] }, 'other')).toBe(false);
    expect(takes({ onlyTopics: ['brakes'] }, 'bike')).toBe(false);
  });

  test('is told to the server with all that it must know', () => {
    const channels = [
      channel('free', { order: 1 }),
      channel('paid', { order: 2, ...paid, regions: ['ES'], plans: ['Pro'], onlyTopics: ['bike'] }),
    ];
    expect(listTicketChannels(channels, topics)).toEqual([
      { id: 'free', isMain: true, isForEveryone: true },
      {
        id: 'paid',
        priority: 'high',
        isMain: false,
        isForEveryone: false,
        topics: ['bike', 'brakes'],
        regions: ['ES'],
        plans: ['Pro'],
      },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { TicketChannel } from '../../../../src/schemas/ticket-channel.ts';
import { assignChannel } from '../../../../src/contact/form/assign-channel.ts';

const paid: TicketChannel = {
  id: 'paid',
  priority: 'urgent',
  isMain: false,
  isForEveryone: false,
  topics: ['payment'],
  plans: ['Pro'],
  regions: ['ES'],
};
const free: TicketChannel = { id: 'free', isMain: true, isForEveryone: true, topics: ['bike'] };
const second: TicketChannel = { id: 'second', isMain: false, isForEveryone: true };
const assign = (
  channel: string,
  topic: string,
  ticketChannels = [paid, free, second],
  customer = {},
) => assignChannel({ channel, topic }, { ticketChannels }, customer);

describe('a ticket that names no channel', () => {
  test('gets the first that is free, for everyone, and takes its topic', () => {
    expect(assign('', 'bike')).toEqual({ assigned: { channel: 'free', priority: '' } });
    expect(assign('', 'payment')).toEqual({ assigned: { channel: 'second', priority: '' } });
  });

  test('gets the main one, whomever it is for, and none that asks for money', () => {
    const pro = { ...paid, isMain: true };
    expect(assign('', 'payment', [pro])).toEqual({
      assigned: { channel: 'paid', priority: 'urgent' },
    });
    expect(assign('', 'payment', [paid])).toEqual({ assigned: { channel: '', priority: '' } });
  });

  test('is taken on a site of a build from before', () => {
    expect(assignChannel({ channel: '', topic: 'bike' }, {})).toEqual({
      assigned: { channel: '', priority: '' },
    });
  });
});

describe('a ticket by the form of a channel', () => {
  test('has it, with its priority', () => {
    expect(assign('paid', 'payment')).toEqual({
      assigned: { channel: 'paid', priority: 'urgent' },
    });
  });

  test.each([
    ['gone', 'payment', {}, { channel: 'unknown' }],
    ['paid', 'bike', {}, { topic: 'invalid' }],
    ['paid', 'payment', { plan: 'Lite' }, { channel: 'invalid' }],
    ['paid', 'payment', { region: 'DE' }, { channel: 'invalid' }],
  ])('%s about %s by %j is refused', (channel, topic, customer, errors) => {
    expect(assign(channel, topic, undefined, customer)).toEqual({ errors });
  });

  test('is taken from those who are known to fit', () => {
    expect(assign('paid', 'payment', undefined, { plan: 'Pro', region: 'ES' })).toEqual({
      assigned: { channel: 'paid', priority: 'urgent' },
    });
  });
});

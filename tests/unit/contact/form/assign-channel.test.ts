import fc from 'fast-check';
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

  test('is not given to one that is not for the customer', () => {
    const pro = { ...paid, isMain: true };
    expect(assign('', 'payment', [pro], { plan: 'Lite' })).toEqual({
      errors: { channel: 'invalid' },
    });
    expect(assign('', 'payment', [pro, second], { plan: 'Lite' })).toEqual({
      assigned: { channel: 'second', priority: '' },
    });
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

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const codes = fc.subarray(['ES', 'DE'], { minLength: 1 });
const channelOf = (id: string): fc.Arbitrary<TicketChannel> =>
  fc
    .record({
      forOthers: fc.boolean(),
      signedIn: some(fc.boolean()),
      plans: some(fc.subarray(['Pro', 'Lite'], { minLength: 1 })),
      regions: some(codes),
    })
    .map(({ forOthers, signedIn, plans, regions }) => ({
      id,
      isMain: false,
      // As `listTicketChannels` finds it: nothing is for everyone that is for some.
      isForEveryone: !forOthers && signedIn !== true && !plans && !regions,
      ...(signedIn !== undefined && { signedIn }),
      ...(plans && { plans }),
      ...(regions && { regions }),
    }));

test('no ticket gets a channel that its writer may not use, whatever they name', () => {
  fc.assert(
    fc.property(
      fc.tuple(...['a', 'b', 'c'].map(channelOf)),
      fc.constantFrom('', 'a', 'b', 'c', 'x'),
      fc.constantFrom('a', 'b', 'c', undefined),
      fc.record({
        isSignedIn: fc.boolean(),
        plan: some(fc.constantFrom('Pro', 'Lite', 'Gold')),
        region: some(fc.constantFrom('ES', 'DE', 'BR')),
      }),
      (channels, asked, main, customer) => {
        const all = channels.map((one) => ({ ...one, isMain: one.id === main }));
        const result = assign(asked, 'bike', all, customer);
        if (!('assigned' in result) || result.assigned.channel === '') return;
        const { channel: id } = result.assigned;
        const given = all.find((one) => one.id === id);
        expect(given?.signedIn === true && !customer.isSignedIn).toBe(false);
        const { plan, region } = customer;
        expect(plan !== undefined && given?.plans?.includes(plan) === false).toBe(false);
        expect(region !== undefined && given?.regions?.includes(region) === false).toBe(false);
        // One for some, or for others than customers, only if its own form was used.
        expect(id === asked || given?.isForEveryone === true || given?.isMain === true).toBe(true);
      },
    ),
  );
});

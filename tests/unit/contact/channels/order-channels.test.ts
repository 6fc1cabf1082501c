import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenState } from '../../../../src/contact/hours/open-state.ts';
import {
  compareKeys,
  orderChannels,
  type ChannelStanding,
} from '../../../../src/contact/channels/order-channels.ts';
import { channelKinds } from '../../../../src/schemas/channel-kind.ts';

const now = Temporal.Instant.from('2026-11-24T10:00Z');
const open: OpenState = { state: 'open', until: now.add({ hours: 5 }) };
const opensIn = (hours: number): OpenState => ({ state: 'closed', opensAt: now.add({ hours }) });

const standing = (id: string, facts: Partial<ChannelStanding> = {}): ChannelStanding => ({
  id,
  kind: 'chat',
  refusal: undefined,
  forOthers: false,
  alwaysLast: false,
  byAppointment: false,
  fit: 'anything',
  isEmergency: false,
  speaksYours: true,
  isForReader: true,
  state: open,
  isHidden: false,
  preferred: false,
  place: 5,
  ...facts,
});

const order = (...channels: readonly ChannelStanding[]) =>
  orderChannels(channels).map(({ id }) => id);

describe('channels stand in the order of their use for the reader', () => {
  test('from the one for this emergency to the one for the press', () => {
    const ordered = [
      standing('line', { fit: 'emergency', speaksYours: false, state: { state: 'always' } }),
      standing('own', { fit: 'onlyHere', state: opensIn(9) }),
      standing('ticket', { kind: 'ticket', state: undefined, preferred: true }),
      standing('chat', { place: 1 }),
      standing('later-place', { place: 2 }),
      standing('special', { fit: 'special', place: 0 }),
      standing('hours-unsaid', { kind: 'phone', state: undefined, preferred: true }),
      standing('what-is-it', { kind: 'other', state: undefined }),
      standing('workshop', { kind: 'other', byAppointment: true, state: undefined, place: 9 }),
      standing('soon', { state: opensIn(1) }),
      standing('closed-line', { fit: 'emergency', state: opensIn(2), preferred: true }),
      standing('gone', { state: { state: 'never' }, preferred: true }),
      standing('foreign', { speaksYours: false, preferred: true }),
      standing('last', { alwaysLast: true, preferred: true }),
      standing('refused', { refusal: 'region', place: 0 }),
      standing('press', { forOthers: true, place: 0, preferred: true }),
    ];
    expect(order(...ordered.toReversed())).toEqual(ordered.map(({ id }) => id));
  });

  test('the place of the company decides where all else is equal, and only there', () => {
    const [first, second] = [standing('first', { place: 1 }), standing('second', { place: 2 })];
    expect(order(second, first)).toEqual(['first', 'second']);
    expect(order({ ...second, preferred: true }, first)).toEqual(['second', 'first']);
  });

  test('a channel for others never stands above one for customers', () => {
    const anyStanding = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...channelKinds),
      refusal: fc.constantFrom(undefined, 'plan', 'notOffered'),
      forOthers: fc.boolean(),
      alwaysLast: fc.boolean(),
      byAppointment: fc.boolean(),
      fit: fc.constantFrom('emergency', 'onlyHere', 'anything', 'special'),
      isEmergency: fc.boolean(),
      speaksYours: fc.boolean(),
      isForReader: fc.boolean(),
      state: fc.constantFrom(undefined, open, opensIn(3), { state: 'never' } as const),
      isHidden: fc.boolean(),
      preferred: fc.boolean(),
      place: fc.nat(9),
    }) satisfies fc.Arbitrary<ChannelStanding>;
    fc.assert(
      fc.property(fc.array(anyStanding), (channels) => {
        const ordered = orderChannels(channels).map(({ forOthers }) => Number(forOthers));
        expect(ordered).toEqual(ordered.toSorted());
      }),
    );
  });
});

test('keys are compared by the first place at which they differ', () => {
  expect(compareKeys([0, 1, 9], [0, 2, 0])).toBeLessThan(0);
  expect(compareKeys([0, Infinity], [0, 5])).toBeGreaterThan(0);
  expect(compareKeys([0, Infinity], [0, Infinity])).toBe(0);
});

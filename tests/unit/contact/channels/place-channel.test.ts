import { expect, test } from 'vitest';
import { placeChannel } from '../../../../src/contact/channels/place-channel.ts';

const channel = { id: 'line', refusal: undefined, isEmergency: false };

test('the one that is recommended stands apart, be it for emergencies or not', () => {
  expect(placeChannel(channel, 'line')).toBe('best');
  expect(placeChannel({ ...channel, isEmergency: true }, 'line')).toBe('best');
});

test('what is for emergencies stands apart from the other ways', () => {
  expect(placeChannel({ ...channel, isEmergency: true }, 'chat')).toBe('emergency');
  expect(placeChannel(channel, undefined)).toBe('usable');
});

test('what cannot be used stands below, whatever it is', () => {
  const refused = { ...channel, refusal: 'region' as const, isEmergency: true };
  expect(placeChannel(refused, 'chat')).toBe('others');
});

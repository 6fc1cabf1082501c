import { expect, test } from 'vitest';
import { describeContact } from '../../../../src/contact/page/describe-contact.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { page } from '../support/pages.ts';

const priceOf = (content: Record<string, unknown>): string | undefined => {
  const data = channelSchema.parse({ kind: 'phone', label: 'Phone', ...content });
  const channels = [{ id: 'one', data }];
  return describeContact({ channels, schedules: [] }, page('en')).channels[0]?.price;
};

test('a price stands before its channel is opened, unless there is none to pay', () => {
  const price = { amount: 5, currency: 'EUR', per: 'per request' };
  expect(priceOf({ price })).toBe('€5.00 per request');
  expect(priceOf({ price: { amount: 0, currency: 'EUR' } })).toBeUndefined();
  expect(priceOf({})).toBeUndefined();
});

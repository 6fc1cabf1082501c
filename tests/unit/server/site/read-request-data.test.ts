import { expect, test } from 'vitest';
import { describeTicketReply } from '../../../../src/contact/requests/ticket-reply.ts';
import { rememberRequestData } from '../../../../src/server/site/read-request-data.ts';
import { requestFacts } from '../requests/support/request-pages.ts';

const filedAt = Temporal.Instant.from('2026-11-23T10:00:00Z');

const closures = JSON.stringify({
  closed: [
    {
      schedules: ['desk'],
      from: '2026-11-23T11:00:00Z',
      until: '2026-11-24T23:00:00Z',
      because: 'Power cut',
    },
  ],
});

/** By when a mail of this moment says that the answer comes. */
async function tellReply(text: string | undefined) {
  const read = rememberRequestData({
    read: (path) =>
      Promise.resolve(
        path === '/contact/closures.json' ? text : JSON.stringify(requestFacts('en')),
      ),
  });
  return describeTicketReply(await read('en'), { topic: 'bike', channel: '' }, filedAt)?.replaceAll(
    '\u00A0',
    ' ',
  );
}

const usual = 'We’ll reply by Tuesday 24 November, 11:00 (Central European Time)';

test('a mail knows what was closed after the build', async () => {
  expect(await tellReply(undefined)).toBe(usual);
  expect(await tellReply(closures)).toBe(usual.replace('Tuesday 24', 'Wednesday 25'));
});

test.each(['', '<!DOCTYPE html>', '{"closed": 1}'])(
  'what is no list of closures keeps no mail back: %j',
  async (text) => {
    expect(await tellReply(text)).toBe(usual);
  },
);

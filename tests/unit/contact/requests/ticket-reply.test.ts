import { describe, expect, test } from 'vitest';
import { describeTicketReply } from '../../../../src/contact/requests/ticket-reply.ts';
import { writeRequestData } from '../../../../src/contact/requests/write-request-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { formSettingsSchema } from '../../../../src/schemas/form-settings.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';
import { at, office } from '../support/schedules.ts';

const schedules = [{ id: 'office', data: office }];
const topics = [
  { id: 'money', data: topicSchema.parse({ label: 'Money' }) },
  { id: 'refund', data: topicSchema.parse({ label: 'Refund', parent: 'money' }) },
];

type Content = Record<string, unknown>;
const tell = (
  contents: readonly Content[],
  topic = 'bike',
  filedAt = '2026-11-23T10:00:00Z',
  channel = '',
) => {
  const channels = contents.map((content, index) => ({
    id: `channel-${index}`,
    data: channelSchema.parse({ kind: 'ticket', label: 'x', ...content }),
  }));
  const data = writeRequestData(
    { channels, schedules, topics },
    formSettingsSchema.parse({}),
    { siteName: 'Help', siteUrl: 'https://help.example.com' },
    page('en'),
  );
  return describeTicketReply(data, { topic, channel }, at(filedAt))?.replaceAll('\u00A0', ' ');
};
const hours = (value: number, rest: Content = {}): Content => ({
  replyTarget: { value, unit: 'hours' },
  ...rest,
});

describe('the reply to a ticket', () => {
  test('is due at a time of the channel, which is named with its zone', () => {
    expect(tell([hours(2, { schedule: 'office' })])).toBe(
      'We’ll reply by Monday 23 November, 13:00 (Central European Time)',
    );
  });

  test('is told as it is where no schedule has a clock', () => {
    expect(tell([hours(24)])).toBe('We reply within 24 hours');
    expect(tell([hours(24, { schedule: 'gone' })])).toBe('We reply within 24 hours');
  });

  test('is not told where nothing is promised', () => {
    expect(tell([])).toBeUndefined();
    expect(tell([{}])).toBeUndefined();
  });

  test('is that of the first channel for everyone, since nothing is known of the requester', () => {
    const some = [hours(1, { regions: ['ES'] }), hours(2, { plans: ['Plus'] })];
    expect(tell([...some, hours(3), hours(4)])).toBe('We reply within 3 hours');
    expect(tell(some)).toBeUndefined();
  });

  test('is that of a channel that takes the topic, or the topic that it is a part of', () => {
    const channels = [hours(1, { onlyTopics: ['money'] }), hours(2)];
    expect(tell(channels, 'money')).toBe('We reply within 1 hour');
    expect(tell(channels, 'refund')).toBe('We reply within 1 hour');
    expect(tell(channels, 'bike')).toBe('We reply within 2 hours');
    expect(tell([hours(1, { onlyTopics: ['refund'] }), hours(2)], 'refund')).toBe(
      'We reply within 1 hour',
    );
  });

  test('is that of the form that it came by, whatever is promised to everyone', () => {
    const channels = [
      hours(24),
      hours(2, { plans: ['Plus'] }),
      hours(1, { onlyTopics: ['money'] }),
    ];
    expect(tell(channels, 'bike', undefined, 'channel-1')).toBe('We reply within 2 hours');
    expect(tell(channels, 'money', undefined, 'channel-2')).toBe('We reply within 1 hour');
    expect(tell([hours(24), {}], 'bike', undefined, 'channel-1')).toBeUndefined();
  });

  test('of the main form is told if it is for everyone, and of a channel that is gone as of none', () => {
    expect(tell([hours(24), hours(2)], 'bike', undefined, 'channel-0')).toBe(
      'We reply within 24 hours',
    );
    expect(tell([hours(2, { plans: ['Plus'] })], 'bike', undefined, 'channel-0')).toBeUndefined();
    expect(tell([hours(24)], 'bike', undefined, 'gone')).toBe('We reply within 24 hours');
  });
});

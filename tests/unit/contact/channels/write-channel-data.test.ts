import { describe, expect, test } from 'vitest';
import { readChannelData } from '../../../../src/contact/channels/channel-data.ts';
import {
  listPlans,
  toShownChannel,
  writeChannelData,
} from '../../../../src/contact/channels/write-channel-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { page } from '../support/pages.ts';

const channel = (id: string, content: Record<string, unknown> = {}) => ({
  id,
  data: channelSchema.parse({ kind: 'phone', label: id, ...content }),
});
const write = (content: Record<string, unknown>, topics: readonly string[] = [], locale = 'en') =>
  writeChannelData(
    [toShownChannel(channel('one', content), [], page(locale).locale.tag)],
    { topics, regions: [] },
    page(locale).t,
  );
const channelOf = (content: Record<string, unknown>, locale = 'en') =>
  write(content, [], locale).desks[0];

describe('what the browser knows of a channel', () => {
  test('is whom it is for and what speaks for it', () => {
    const facts = {
      regions: ['ES'],
      excludedRegions: ['BR'],
      plans: ['Plus'],
      onlyTopics: ['a'],
      neverTopics: ['b'],
      preferred: true,
      hiddenWhenClosed: true,
    };
    expect(channelOf({ ...facts, schedule: 'office' })).toEqual({
      ...facts,
      id: 'one',
      kind: 'phone',
      notOffered: undefined,
      emergencyFor: undefined,
      forOthers: false,
      alwaysLast: false,
      byAppointment: false,
      speaksYours: true,
      reply: undefined,
    });
  });

  test('is whether the language of the page is spoken there, which it is if nothing is said', () => {
    expect(channelOf({ languages: ['de', 'en'] })?.speaksYours).toBe(true);
    expect(channelOf({ languages: ['de', 'en'] }, 'fr')?.speaksYours).toBe(false);
    expect(channelOf({ languages: ['pt'] }, 'pt-BR')?.speaksYours).toBe(true);
  });

  test('is whom it is for besides, and for which emergencies', () => {
    expect(channelOf({ audience: 'press', alwaysLast: true })).toMatchObject({
      forOthers: true,
      alwaysLast: true,
    });
    expect(channelOf({ emergency: true, onlyTopics: ['theft'] })?.emergencyFor).toEqual(['theft']);
  });

  test('is that it does not exist, without the reason', () => {
    expect(channelOf({ notOffered: 'Nobody called' })?.notOffered).toBe('one');
  });

  test('is the schedule by which its answer is due: that of the target, else its own', () => {
    const replyTarget = { value: 1, unit: 'businessDays' };
    const purposes = [
      { label: 'Urgent', schedule: 'night' },
      { label: 'Other', schedule: 'office' },
    ];
    const countedBy = (content: Record<string, unknown>) => channelOf(content)?.reply?.schedule;
    expect(countedBy({ replyTarget, schedule: 'office' })).toBe('office');
    expect(countedBy({ replyTarget, purposes })).toBe('night');
    expect(countedBy({ replyTarget })).toBeUndefined();
    expect(countedBy({ replyTarget: { ...replyTarget, schedule: 'own' }, purposes })).toBe('own');
  });
});

test('the words of a page leave their places open', () => {
  const { words, topics, reasons } = write({}, ['refund', 'money']);
  expect(topics).toEqual(['refund', 'money']);
  expect(words).toEqual({
    'refusal.region': 'Not available in your country',
    'refusal.plan': 'Not part of your plan',
    'refusal.topic': 'Not for this topic',
    'refusal.onlyTopics': 'For other topics only',
    'reply.promiseToday': 'We’ll reply today by {time}',
    'reply.promiseDay': 'We’ll reply by {day}, {time}',
    'reply.estimateToday': 'We usually reply today by {time}',
    'reply.estimateDay': 'We usually reply by {day}, {time}',
    'reply.slower': 'It can take longer that day',
    'best.now': 'Best for you now',
    'hours.closed': 'Closed',
    'hours.allDay': 'Around the clock',
    'hours.day': 'Day',
    'hours.here': 'Time at the desk',
    'hours.yours': 'Your time',
    'hours.days14': 'The next two weeks',
  });
  expect(reasons).toEqual({
    emergency: 'for emergencies like this',
    onlyHere: 'the only one that handles this',
    openNow: 'open now',
    opensSoon: 'opens next',
    preferred: 'what we recommend',
    speaksYours: 'in your language',
  });
});

test('what is written is what the browser reads', () => {
  const replyTarget = { value: 1, unit: 'hours', cutOff: '16:00', slowerDays: ['monday'] };
  const json = JSON.stringify(write({ replyTarget, regions: ['ES'] }, ['money']));
  expect(readChannelData(json)).toEqual(JSON.parse(json));
});

test('plans stand in the order of the page, then by name', () => {
  const channels = [channel('a', { plans: ['Zeta', 'Lite'] }), channel('b', { plans: ['Alpha'] })];
  expect(listPlans([...channels, channel('c')], ['Lite', 'Max'])).toEqual([
    'Lite',
    'Max',
    'Alpha',
    'Zeta',
  ]);
});

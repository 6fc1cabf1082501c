import { describe, expect, test } from 'vitest';
import { requestDataSchema } from '../../../../src/contact/requests/request-data.ts';
import { writeRequestData } from '../../../../src/contact/requests/write-request-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { formSettingsSchema } from '../../../../src/schemas/form-settings.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';
import { office, schedule } from '../support/schedules.ts';

const schedules = [
  { id: 'office', data: office },
  { id: 'brazil', data: schedule({ zone: 'America/Sao_Paulo', always: true }) },
];
const topics = [
  { id: 'money', data: topicSchema.parse({ label: 'Money' }) },
  { id: 'refund', data: topicSchema.parse({ label: 'Refund', parent: 'money' }) },
];
const site = { siteName: 'Help', siteUrl: 'https://help.example.com' };
const channel = (id: string, content: Record<string, unknown>) => ({
  id,
  data: channelSchema.parse({ kind: 'ticket', label: id, ...content }),
});
const write = (...channels: readonly ReturnType<typeof channel>[]) =>
  writeRequestData({ channels, schedules, topics }, formSettingsSchema.parse({}), site, page('en'));

describe('what the server knows of a language', () => {
  test('are the channels for tickets in their order, with their hours and targets', () => {
    const data = write(
      channel('later', { replyTarget: { value: 1, unit: 'businessDays' }, schedule: 'office' }),
      channel('phone', { kind: 'phone', schedule: 'brazil' }),
      channel('first', { order: 1 }),
    );
    expect(data.channels.desks.map(({ id }) => id)).toEqual(['first', 'later']);
    expect(data.channels.choices).toEqual({});
    expect(Object.keys(data.hours.schedules)).toEqual(['office']);
    expect(data.within).toEqual({ later: 'We reply within 1\u00A0business day' });
    expect(data.parents).toEqual({ refund: 'money' });
    expect(requestDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(
      JSON.parse(JSON.stringify(data)),
    );
  });

  test('is the zone of the channel for tickets, else of the first other channel, else UTC', () => {
    const phone = channel('a', { kind: 'phone', schedule: 'brazil', order: 1 });
    const chat = channel('b', { kind: 'chat', schedule: 'office' });
    expect(write(chat, phone, channel('c', { schedule: 'office' })).zone).toBe('Europe/Madrid');
    expect(write(chat, phone, channel('c', {})).zone).toBe('America/Sao_Paulo');
    expect(write(channel('c', {})).zone).toBe('UTC');
    expect(write(channel('c', { schedule: 'gone' })).zone).toBe('UTC');
  });

  test('are the sentences of its mails, with their places left open', () => {
    const { mail } = write();
    expect(mail).toEqual({
      greeting: 'Hello,',
      receivedSubject: '[{reference}] We have received your request',
      received: 'We’ve received your request. Your reference is {reference}.',
      next: 'We’ll reply by e-mail.',
      noReply: 'Please don’t reply to this e-mail: nobody reads the replies.',
      follow: 'Check its status or add to it: {url}',
      stranger:
        'Didn’t send a request? Then someone mistyped their address, and you don’t need to do anything.',
      linkSubject: 'Your link to your requests',
      link: 'This link opens your requests. It works once, for 15 minutes:',
      linkStranger:
        'Didn’t ask for it? Then ignore this e-mail: nobody can see your requests without the link.',
      answerSubject: '[{reference}] We have replied to your request',
      answer: 'There is a reply to your request {reference}.',
      answerText: 'We have replied to your request {reference}:',
      answerRead: 'Read it and write back here: {url}',
      answerReply: 'You can also reply to this e-mail.',
    });
  });

  test('are the states of a request, and the name and address of the site', () => {
    const { states, siteName, siteUrl, noReply } = write();
    expect(states).toEqual({
      received: 'Received',
      open: 'In progress',
      waiting: 'Waiting for you',
      solved: 'Solved',
      closed: 'Closed',
    });
    expect({ siteName, siteUrl, noReply }).toEqual({ ...site, noReply: false });
  });
});

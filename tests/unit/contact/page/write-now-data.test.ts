import { expect, test } from 'vitest';
import { readNowData } from '../../../../src/contact/channels/now-data.ts';
import { nowDataUrl, writeNowData } from '../../../../src/contact/page/write-now-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { contactPageSchema } from '../../../../src/schemas/contact-page.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';
import { office } from '../support/schedules.ts';

const channel = (id: string, content: Record<string, unknown>) => ({
  id,
  data: channelSchema.parse({ kind: 'phone', label: id, ...content }),
});
const facts = {
  channels: [
    channel('chat', { kind: 'chat', label: { es: '</script>' }, schedule: 'office' }),
    channel('ticket', { kind: 'ticket', replyTarget: { value: 24, unit: 'hours' } }),
    channel('line', { emergency: true }),
    channel('visit', { kind: 'other', byAppointment: true }),
    channel('mail', { kind: 'email' }),
  ],
  schedules: [{ id: 'office', data: office }],
  topics: [{ id: 'theft', data: topicSchema.parse({ label: 'x', channels: ['line', 'chat'] }) }],
  notices: [],
  closed: [],
  countries: [],
  page: contactPageSchema.parse({}),
};

test('home page and articles are told what the contact page knows, and each channel in words', () => {
  const { hours, channels, names } = readNowData(JSON.parse(writeNowData(facts, page('en'))));
  expect(Object.keys(hours.schedules)).toEqual(['office']);
  expect(channels.desks.map(({ id }) => id).toSorted()).toEqual([
    'chat',
    'line',
    'mail',
    'ticket',
    'visit',
  ]);
  expect(channels.choices).toEqual({
    theft: { topics: ['theft'], channels: ['line', 'chat'], help: [] },
  });
  expect(names).toEqual({
    chat: { label: '</script>', lang: 'es', text: '' },
    ticket: { label: 'ticket', text: 'We reply within 24\u00A0hours' },
    line: { label: 'line', text: 'For emergencies only' },
    visit: { label: 'visit', text: 'By appointment only' },
    mail: { label: 'mail', text: 'Available at any time' },
  });
});

test('each locale has its own', () => {
  expect(nowDataUrl('pt-BR')).toBe('/pt-BR/contact/now.json');
});

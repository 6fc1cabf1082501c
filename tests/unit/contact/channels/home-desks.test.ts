import { expect, test } from 'vitest';
import { describeHomeDesks } from '../../../../src/contact/channels/home-desks.ts';
import { readHoursData } from '../../../../src/contact/hours/hours-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { page } from '../support/pages.ts';
import { night, office, schedule } from '../support/schedules.ts';

const entry = (id: string, content: Record<string, unknown>) => ({
  id,
  data: channelSchema.parse({ kind: 'phone', label: id, ...content }),
});
const schedules = [
  { id: 'office', data: office },
  { id: 'night', data: night },
  {
    id: 'seasonal',
    data: schedule({
      weekly: { monday: ['9:00-12:00'] },
      seasons: [{ from: '2026-12-01', until: '2026-12-31', weekly: {} }],
    }),
  },
];
const form = entry('ticket', { kind: 'ticket', replyTarget: { value: 24, unit: 'hours' } });
const describe = (
  channels: ReturnType<typeof entry>[],
  more: { locale?: string; hasTicketForm?: boolean } = {},
) => {
  const { locale = 'en', hasTicketForm = true } = more;
  return describeHomeDesks({ channels, schedules }, { ...page(locale), hasTicketForm });
};

test('a desk tells its week, whatever the moment, and leads to its card', () => {
  const { desks, hoursData } = describe([entry('phone', { schedule: 'office' })]);
  expect(desks).toEqual([
    {
      id: 'phone',
      label: { text: 'phone', lang: undefined },
      url: '/en/contact/#channel-phone',
      text: 'Monday to Friday 9:00–14:00 and 15:30–18:00 · Saturday 9:00–13:00',
      hasHours: true,
    },
  ]);
  expect(Object.keys(readHoursData(hoursData).channels)).toEqual(['phone']);
});

test('a week that changes with the season, and hours by purpose, are left to the browser', () => {
  const purposes = [
    { label: 'Urgent', schedule: 'night' },
    { label: 'Other', schedule: 'office' },
  ];
  const { desks } = describe([
    entry('a', { schedule: 'seasonal' }),
    entry('b', { schedule: undefined, purposes }),
  ]);
  expect(desks.map(({ text }) => text)).toEqual(['', '']);
});

test('the weeks that are listed have the name of their zone', () => {
  const { zones } = describe([
    entry('phone', { schedule: 'office' }),
    entry('b', { schedule: 'night' }),
  ]);
  expect(zones).toEqual(['Time zone: Central European Time (Europe/Madrid)']);
  expect(describe([form]).zones).toEqual([]);
});

test('three are listed, and the form comes last', () => {
  const phones = ['a', 'b', 'c', 'd'].map((id) => entry(id, { schedule: 'office' }));
  const { desks, hoursData } = describe([form, ...phones]);
  expect(desks.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'ticket']);
  expect(Object.keys(readHoursData(hoursData).channels)).toEqual(['a', 'b', 'c']);
});

test('the form tells how soon an answer comes', () => {
  const { desks, hoursData } = describe([form]);
  expect(desks).toMatchObject([{ url: '/en/tickets/new/', hasHours: false }]);
  expect(desks[0]?.text).toContain('24');
  expect(hoursData).toBe('');
});

test('a form of another language, without a promise or without a server is not named', () => {
  const german = entry('ticket', {
    kind: 'ticket',
    languages: ['de'],
    replyTarget: form.data.replyTarget,
  });
  expect(describe([german]).desks).toEqual([]);
  expect(describe([german], { locale: 'de' }).desks).toHaveLength(1);
  expect(describe([entry('ticket', { kind: 'ticket' })]).desks).toEqual([]);
  expect(describe([form], { hasTicketForm: false }).desks).toEqual([]);
});

test('the first way in an emergency is named, with its place on the contact page', () => {
  const line = { emergency: true, onlyTopics: ['theft'] };
  const { emergency } = describe([
    entry('b', { ...line, order: 2 }),
    entry('a', { ...line, order: 1 }),
  ]);
  expect(emergency).toEqual({
    label: { text: 'a', lang: undefined },
    url: '/en/contact/#channel-a',
  });
  expect(describe([form]).emergency).toBeUndefined();
});

import { expect, test } from 'vitest';
import {
  hoursForReader,
  statesForReader,
} from '../../../../src/contact/channels/purpose-states.ts';
import { toShownChannel } from '../../../../src/contact/channels/write-channel-data.ts';
import { writeHoursData } from '../../../../src/contact/hours/write-hours-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { page } from '../support/pages.ts';
import { at, schedule } from '../support/schedules.ts';

const everyDay = (...hours: readonly string[]) =>
  schedule({
    weekly: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
  });
const schedules = [
  { id: 'morning', data: everyDay('9:00-12:00') },
  { id: 'afternoon', data: everyDay('12:00-18:00') },
  { id: 'late', data: everyDay('16:00-20:00') },
];
const channel = (content: Record<string, unknown>) => ({
  id: 'phone',
  data: channelSchema.parse({ kind: 'phone', label: 'Phone', ...content }),
});

const spoken = channel({
  languages: ['es'],
  purposes: [
    { label: 'Afternoon', schedule: 'afternoon' },
    { label: 'Gone', schedule: 'gone' },
    { label: 'Morning', schedule: 'morning', languages: ['es', 'en'] },
  ],
  replyTarget: { value: 1, unit: 'hours', whileOpen: true },
});

/** On a Monday, at a time of Madrid in winter. */
const tell = (one: ReturnType<typeof channel>, time: string, locale: string) =>
  statesForReader(
    writeHoursData([one], schedules, page(locale)),
    'phone',
    at(`2026-11-23T${time}:00+01:00`),
  ).map(({ label, state }) => `${label ?? '–'} ${state.state}`);

test('the purpose that is open comes first, then the next one', () => {
  expect(tell(spoken, '10:00', 'es')).toEqual(['Morning open', 'Afternoon closed']);
  expect(tell(spoken, '13:00', 'es')).toEqual(['Afternoon open', 'Morning closed']);
  expect(tell(spoken, '07:00', 'es')).toEqual(['Morning closed', 'Afternoon closed']);
});

test('for a reader of English only the morning counts, since only then English is spoken', () => {
  expect(tell(spoken, '10:00', 'en')).toEqual(['Morning open']);
  expect(tell(spoken, '13:00', 'en')).toEqual(['Morning closed']);
  const data = writeHoursData([spoken], schedules, page('en'));
  expect(hoursForReader(data, 'phone')).toHaveLength(1);
});

test('where nobody speaks the language, all purposes are told', () => {
  expect(tell(spoken, '13:00', 'de')).toEqual(['Afternoon open', 'Morning closed']);
});

test('of three, two are told: those that are open', () => {
  const purposes = ['morning', 'afternoon', 'late'].map((id) => ({ label: id, schedule: id }));
  expect(tell(channel({ purposes }), '17:00', 'es')).toEqual(['afternoon open', 'late open']);
  expect(tell(channel({ purposes }), '11:00', 'es')).toEqual(['morning open', 'afternoon closed']);
});

test('a channel without purposes has one state, one without hours none', () => {
  expect(tell(channel({ schedule: 'morning' }), '10:00', 'en')).toEqual(['– open']);
  expect(tell(channel({}), '10:00', 'en')).toEqual([]);
});

test('the channel speaks the languages of its purposes, and answers in the hours of the reader’s', () => {
  const shownIn = (locale: string) => toShownChannel(spoken, [], page(locale).locale.tag);
  expect(['es', 'en', 'de'].map((locale) => shownIn(locale).speaksYours)).toEqual([
    true,
    true,
    false,
  ]);
  expect(shownIn('es').reply?.schedule).toBe('afternoon');
  expect(shownIn('en').reply?.schedule).toBe('morning');
});

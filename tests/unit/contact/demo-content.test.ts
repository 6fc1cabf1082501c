import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { stateAt } from '../../../src/contact/hours/open-state.ts';
import { withHolidays } from '../../../src/contact/hours/schedule.ts';
import { readYamlFolder } from '../../../src/content/read/yaml/read-yaml-folder.ts';
import { channelSchema } from '../../../src/schemas/channel.ts';
import { holidaysSchema } from '../../../src/schemas/holidays.ts';
import { scheduleSchema } from '../../../src/schemas/schedule.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import { at } from './support/schedules.ts';

const folder = (name: string): string => resolve('content/contact', name);
const options = { cwd: process.cwd() };

test('the channels, schedules and topics of the demo company are valid', () => {
  const channels = readYamlFolder(folder('channels'), channelSchema, options);
  const schedules = readYamlFolder(folder('schedules'), scheduleSchema, options);
  const topics = readYamlFolder(folder('topics'), topicSchema, options);
  expect([...channels.problems, ...schedules.problems, ...topics.problems]).toEqual([]);
  expect([channels.entries.size, schedules.entries.size]).toEqual([9, 7]);
  expect([...topics.entries.keys()]).toContain('account-sign-in');
});

test.each([
  ['valencia-phone', '2026-11-23T14:00:00+01:00', 'closed'],
  ['valencia-phone', '2026-11-28T12:59:00+01:00', 'open'],
  ['valencia-chat', '2026-12-08T10:00:00+01:00', 'closed'],
  ['valencia-phone', '2027-10-09T10:00:00+02:00', 'closed'],
  ['valencia-chat', '2026-12-24T12:59:00+01:00', 'open'],
  ['valencia-chat', '2026-12-24T13:00:00+01:00', 'closed'],
  ['valencia-phone', '2027-01-22T10:00:00+01:00', 'closed'],
  ['berlin-phone', '2026-12-08T10:00:00+01:00', 'open'],
  ['berlin-phone', '2027-03-08T10:00:00+01:00', 'closed'],
  ['brazil', '2026-11-23T09:00:00-03:00', 'open'],
  ['brazil', '2026-11-20T09:00:00-03:00', 'closed'],
  ['brazil', '2027-02-09T09:00:00-03:00', 'closed'],
  ['workshop-night', '2026-11-29T01:59:00+01:00', 'open'],
  ['workshop-night', '2026-11-30T01:00:00+01:00', 'closed'],
  ['workshop-night', '2026-12-26T23:00:00+01:00', 'closed'],
  ['around-the-clock', '2026-12-25T03:00:00+01:00', 'always'],
])('%s at %s is %s', (id, moment, expected) => {
  const { entries } = readYamlFolder(folder('schedules'), scheduleSchema, options);
  const calendars = readYamlFolder(folder('holidays'), holidaysSchema, options).entries;
  const days = new Map([...calendars].map(([name, { value }]) => [name, value]));
  const schedule = entries.get(id)?.value;
  const hours = schedule && withHolidays(schedule, days);
  expect(hours && stateAt(hours, at(moment)).state).toBe(expected);
});

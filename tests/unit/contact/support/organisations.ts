import { resolve } from 'node:path';
import { withHolidays } from '../../../../src/contact/hours/schedule.ts';
import { readYamlFolder } from '../../../../src/content/read/yaml/read-yaml-folder.ts';
import { channelSchema, type Channel } from '../../../../src/schemas/channel.ts';
import { holidaysSchema } from '../../../../src/schemas/holidays.ts';
import { scheduleSchema, type Schedule } from '../../../../src/schemas/schedule.ts';
import { topicSchema, type Topic } from '../../../../src/schemas/topic.ts';

/** Four real ones, and an invented one for ways that none of them has. */
export const organisations = ['rakuten', 'mailjet', 'shop', 'goodbarber', 'clinic'] as const;
export type Organisation = (typeof organisations)[number];

interface Facts {
  channel: (id: string) => Channel;
  /** With its holidays. */
  schedule: (id: string) => Schedule;
  topics: ReadonlyMap<string, Topic>;
}

/** The contact facts of one of the organisations; throws if a file is not valid. */
export function readOrganisation(organisation: Organisation): Facts {
  const folder = (name: string): string =>
    resolve('tests/fixtures/organisations', organisation, 'content/contact', name);
  const options = { cwd: process.cwd() };
  const channels = readYamlFolder(folder('channels'), channelSchema, options);
  const schedules = readYamlFolder(folder('schedules'), scheduleSchema, options);
  const holidays = readYamlFolder(folder('holidays'), holidaysSchema, options);
  const topics = readYamlFolder(folder('topics'), topicSchema, options);
  const problems = [channels, schedules, holidays, topics].flatMap((read) => read.problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const calendars = new Map([...holidays.entries].map(([id, { value }]) => [id, value]));
  return {
    channel: (id) => getValue(channels.entries, id),
    schedule: (id) => withHolidays(getValue(schedules.entries, id), calendars),
    topics: new Map([...topics.entries].map(([id, { value }]) => [id, value])),
  };
}

function getValue<Value>(entries: ReadonlyMap<string, { value: Value }>, id: string): Value {
  const entry = entries.get(id);
  if (!entry) throw new Error(`There is no "${id}".`);
  return entry.value;
}

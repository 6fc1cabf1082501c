import { getCollection } from 'astro:content';
import type { ContactFacts } from '../contact/contact-facts.ts';
import { withHolidays } from '../contact/with-holidays.ts';

/** Everything that the content folder says of channels, hours and topics. */
export async function getContactFacts(): Promise<ContactFacts> {
  const [channels, schedules, holidays, topics] = await Promise.all([
    getCollection('channels'),
    getCollection('schedules'),
    getCollection('holidays'),
    getCollection('topics'),
  ]);
  const calendars = new Map(holidays.map(({ id, data }) => [id, data]));
  return {
    channels,
    schedules: schedules.map(({ id, data }) => ({ id, data: withHolidays(data, calendars) })),
    topics,
  };
}

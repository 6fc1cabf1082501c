import { getCollection } from 'astro:content';
import type { ContactFacts } from '../contact/contact-facts.ts';

/** Everything that the content folder says of channels, hours and topics. */
export async function getContactFacts(): Promise<ContactFacts> {
  const [channels, schedules, topics] = await Promise.all([
    getCollection('channels'),
    getCollection('schedules'),
    getCollection('topics'),
  ]);
  return { channels, schedules, topics };
}

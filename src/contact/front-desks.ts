import { isSameLanguage } from './names.ts';
import { byOrder, type ContactFacts, type Entry } from './contact-facts.ts';
import type { Channel } from '../schemas/channel.ts';
import { isAlwaysOpen } from './week-table.ts';

/**
 * Channels with opening hours where the page's language is spoken: those for everyone or, if
 * there is none, those of some plans or countries; in the order of the contact page.
 */
export function listFrontDesks(
  { channels, schedules }: Pick<ContactFacts, 'channels' | 'schedules'>,
  tag: string,
): readonly Entry<Channel>[] {
  const desks = channels
    .filter(({ data }) => {
      const schedule = schedules.find(({ id }) => id === data.schedule);
      return schedule !== undefined && !isAlwaysOpen(schedule.data) && speaks(data, tag);
    })
    .toSorted(byOrder);
  const forEveryone = desks.filter(isForEveryone);
  return forEveryone.length > 0 ? forEveryone : desks;
}

const speaks = ({ languages }: Channel, tag: string): boolean =>
  languages?.some((language) => isSameLanguage(language, tag)) ?? true;

const isForEveryone = ({ data }: Entry<Channel>): boolean =>
  data.plans === undefined && data.regions === undefined;

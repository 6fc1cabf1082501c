import { isSameLanguage } from '../../lib/intl-names.ts';
import { byOrder, schedulesOf, type ContactFacts, type Entry } from '../contact-facts.ts';
import type { Channel } from '../../schemas/channel.ts';
import { isAlwaysOpen } from '../hours/schedule.ts';

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
      const own = schedules.filter(({ id }) => schedulesOf(data).includes(id));
      return own.length > 0 && !own.some((one) => isAlwaysOpen(one.data)) && speaks(data, tag);
    })
    .toSorted(byOrder);
  const forEveryone = desks.filter(isForEveryone);
  return forEveryone.length > 0 ? forEveryone : desks;
}

const speaks = ({ languages }: Channel, tag: string): boolean =>
  languages?.some((language) => isSameLanguage(language, tag)) ?? true;

const isForEveryone = ({ data }: Entry<Channel>): boolean =>
  (data.plans ?? data.regions ?? data.excludedRegions ?? data.onlyTopics) === undefined;

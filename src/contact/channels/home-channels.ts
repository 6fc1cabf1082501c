import { byOrder, schedulesOf, type ContactFacts, type Entry } from '../contact-facts.ts';
import type { Channel } from '../../schemas/channel.ts';
import { isAlwaysOpen } from '../hours/schedule.ts';
import { speaks } from '../spoken-languages.ts';

/**
 * The channels of which the home page names the one that is open: those with opening hours where the
 * page's language is spoken, in the order of the contact page. Those for everyone are meant; only if
 * there is none, those for some plans, countries or topics. `tag` is the language tag of the page.
 */
export function listHomeChannels(
  { channels, schedules }: Pick<ContactFacts, 'channels' | 'schedules'>,
  tag: string,
): readonly Entry<Channel>[] {
  const spoken = channels
    .filter(({ data }) => data.audience === 'customers' && !data.emergency)
    .filter(({ data }) => {
      const own = schedules.filter(({ id }) => schedulesOf(data).includes(id));
      return own.length > 0 && !own.every((one) => isAlwaysOpen(one.data)) && speaks(data, tag);
    })
    .toSorted(byOrder);
  const forEveryone = spoken.filter(isForEveryone);
  return forEveryone.length > 0 ? forEveryone : spoken;
}

const isForEveryone = ({ data }: Entry<Channel>): boolean =>
  !data.signedIn &&
  (data.plans ?? data.regions ?? data.excludedRegions ?? data.onlyTopics) === undefined;

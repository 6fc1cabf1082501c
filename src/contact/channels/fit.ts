import type { Channel } from '../../schemas/channel.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Entry } from '../contact-facts.ts';

/**
 * How a channel fits what a request is about: one for emergencies whose topic it is, one that takes
 * this topic and few others, one that takes anything, or one for topics of its own, where nobody has
 * said what the request is about.
 */
export type Fit = 'emergency' | 'onlyHere' | 'anything' | 'special';

/** What a channel says of its topics. */
export interface TopicTerms {
  onlyTopics?: Channel['onlyTopics'];
  /** Topics that name it, of a channel for emergencies; undefined for any other. */
  emergencyFor?: readonly string[] | undefined;
}

/** How a channel fits a topic with its parents; none: not said. */
export function fitOf(channel: TopicTerms, topics: readonly string[]): Fit {
  if (channel.emergencyFor) return meets(channel.emergencyFor, topics) ? 'emergency' : 'special';
  if (channel.onlyTopics) return meets(channel.onlyTopics, topics) ? 'onlyHere' : 'special';
  return 'anything';
}

/** Whether two lists of topics have one in common. */
export const meets = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((topic) => others.includes(topic));

/** The topics that a channel for emergencies stands first for: its own, and those that list it. */
export function listEmergencyTopics(
  { id, data }: Entry<Channel>,
  topics: readonly Entry<Topic>[],
): string[] | undefined {
  if (!data.emergency) return undefined;
  const listing = topics.filter((topic) => topic.data.channels?.includes(id)).map((one) => one.id);
  return [...new Set([...(data.onlyTopics ?? []), ...listing])];
}

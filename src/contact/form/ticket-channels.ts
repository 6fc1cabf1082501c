import type { Channel } from '../../schemas/channel.ts';
import type { TicketChannel } from '../../schemas/ticket-channel.ts';
import { otherTopic, type Topic } from '../../schemas/topic.ts';
import { findRefusal } from '../channels/eligibility.ts';
import { listEmergencyTopics } from '../channels/fit.ts';
import { byOrder, type Entry } from '../contact-facts.ts';

/** The channels for tickets that have a form of this site, in their order. */
export const listFormChannels = (channels: readonly Entry<Channel>[]): readonly Entry<Channel>[] =>
  channels
    .filter(
      ({ data: { kind, addresses, notOffered } }) =>
        kind === 'ticket' && addresses.length === 0 && notOffered === undefined,
    )
    .toSorted(byOrder);

/** Whether every customer may write there, about anything, and it costs nothing. */
export const isForEveryone = ({
  audience,
  emergency,
  regions,
  plans,
  onlyTopics,
  price,
  signedIn,
}: Channel): boolean =>
  audience === 'customers' &&
  !emergency &&
  !signedIn &&
  [regions, plans, onlyTopics].every((limit) => limit === undefined) &&
  (price === undefined || price.amount === 0);

/**
 * The channel whose form stands at `/<locale>/tickets/new/`: the first for everyone, else the first
 * for customers, else the first.
 */
export function findMainChannel(channels: readonly Entry<Channel>[]): Entry<Channel> | undefined {
  const forms = listFormChannels(channels);
  return (
    forms.find(({ data }) => isForEveryone(data)) ??
    forms.find(({ data: { audience, emergency } }) => audience === 'customers' && !emergency) ??
    forms[0]
  );
}

/** The channels whose forms have addresses of their own. */
export function listOwnForms(channels: readonly Entry<Channel>[]): readonly Entry<Channel>[] {
  const main = findMainChannel(channels);
  return listFormChannels(channels).filter(({ id }) => id !== main?.id);
}

type Topics = readonly Entry<Topic>[];

/** Whether a channel takes a topic; what a parent says holds for its parts. */
export function takesTopic(channel: Entry<Channel>, id: string, topics: Topics): boolean {
  const topic = topics.find((one) => one.id === id);
  const parent = topics.find((one) => one.id === topic?.data.parent);
  const taking = topic?.data.channels ?? parent?.data.channels;
  if (taking?.includes(channel.id) === false) return false;
  const about = parent ? [id, parent.id] : [id];
  const terms = { ...channel.data, emergencyFor: listEmergencyTopics(channel, topics) };
  return findRefusal(terms, { region: undefined, plan: undefined, topics: about }) === undefined;
}

/** What the server must know of the channels for tickets. */
export function listTicketChannels(
  channels: readonly Entry<Channel>[],
  topics: Topics,
): TicketChannel[] {
  const main = findMainChannel(channels)?.id;
  const all = [...new Set([...topics.map(({ id }) => id), otherTopic])];
  return listFormChannels(channels).map((channel) => {
    const { priority, plans, regions, excludedRegions, signedIn } = channel.data;
    const taken = all.filter((id) => takesTopic(channel, id, topics));
    return {
      id: channel.id,
      ...(priority && { priority }),
      isMain: channel.id === main,
      isForEveryone: isForEveryone(channel.data),
      ...(taken.length < all.length && { topics: taken }),
      ...(plans && { plans }),
      ...(regions && { regions }),
      ...(excludedRegions && { excludedRegions }),
      ...(signedIn && { signedIn }),
    };
  });
}

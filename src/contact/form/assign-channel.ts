import { servesRegion } from '../channels/eligibility.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { TicketChannel } from '../../schemas/ticket-channel.ts';
import type { TicketPriority } from '../../schemas/ticket-priority.ts';

/** What is known for sure of who writes; nothing refuses where it is not known. */
export interface KnownCustomer {
  plan?: string | undefined;
  /** Country, ISO 3166-1. */
  region?: string | undefined;
  /** A token of the company has named them. */
  isSignedIn?: boolean;
}

/** The channel of a ticket; both are empty where the site has none for it. */
export interface AssignedChannel {
  channel: string;
  priority: TicketPriority | '';
}

/**
 * Gives a ticket its channel: the one whose form it came by, or else the first that takes its topic,
 * costs nothing and is for everyone. Nobody is given what they did not ask for: without such a
 * channel it has that of the main form.
 */
export function assignChannel(
  { channel: asked, topic }: { channel: string; topic: string },
  { ticketChannels = [] }: Pick<Manifest, 'ticketChannels'>,
  customer: KnownCustomer = {},
): { assigned: AssignedChannel } | { errors: Readonly<Record<string, string>> } {
  if (asked === '') {
    const all = ticketChannels.filter(({ isForEveryone, isMain }) => isForEveryone || isMain);
    const free = all.filter((one) => !isLocked(one, customer) && serves(one, customer));
    if (free.length < all.length && free.length === 0)
      return {
        errors: { channel: all.some((one) => isLocked(one, customer)) ? 'sign_in' : 'invalid' },
      };
    return { assigned: toAssigned(free.find((one) => takes(one, topic))) };
  }
  const channel = ticketChannels.find(({ id }) => id === asked);
  if (!channel) return { errors: { channel: 'unknown' } };
  if (isLocked(channel, customer)) return { errors: { channel: 'sign_in' } };
  if (!serves(channel, customer)) return { errors: { channel: 'invalid' } };
  if (!takes(channel, topic)) return { errors: { topic: 'invalid' } };
  return { assigned: toAssigned(channel) };
}

const toAssigned = (channel: TicketChannel | undefined): AssignedChannel => ({
  channel: channel?.id ?? '',
  priority: channel?.priority ?? '',
});

const isLocked = ({ signedIn = false }: TicketChannel, { isSignedIn = false }: KnownCustomer) =>
  signedIn && !isSignedIn;

const takes = ({ topics }: TicketChannel, topic: string): boolean =>
  topics?.includes(topic) ?? true;

const serves = (channel: TicketChannel, { plan, region }: KnownCustomer): boolean =>
  (plan === undefined || (channel.plans?.includes(plan) ?? true)) &&
  (region === undefined || servesRegion(channel, region));

import type { ShownChannel } from '../channels/channel-data.ts';
import { findRefusal } from '../channels/eligibility.ts';
import { hoursNow } from '../hours/short-notice.ts';
import { expectedReply } from '../reply/expected-reply.ts';
import { zoneName } from '../../lib/intl/intl-names.ts';
import { describeReply } from '../reply/reply-text.ts';
import type { RequestData } from './request-data.ts';

/**
 * By when a ticket is answered, in words: "We’ll reply by Tuesday 24 November, 14:00 (Central
 * European Time)", with the date, since a mail is read later and perhaps elsewhere. Where
 * the answer does not depend on opening hours, how soon: "We reply within 24 hours". Undefined if nothing
 * is promised to everyone, since the requester's country and plan are not known.
 */
export function describeTicketReply(
  data: RequestData,
  ticket: { topic: string; channel: string },
  filedAt: Temporal.Instant,
): string | undefined {
  const channel = findChannel(data, ticket);
  if (!channel?.reply) return undefined;
  const { tag, schedules } = hoursNow(data.hours, data.hours.closed ?? [], filedAt);
  const hours = schedules[channel.reply.schedule ?? ''];
  const reply = hours && expectedReply(channel.reply, hours, filedAt);
  if (!reply) return data.within[channel.id];
  const { zone } = hours;
  const { text } = describeReply(reply, undefined, { tag, zone, words: data.channels.words });
  return `${text} (${zoneName(zone, tag, filedAt)})`;
}

/** The same for a ticket that waits for its answer; undefined once that time is over. */
export function describePendingReply(
  data: RequestData,
  ticket: { topic: string; channel: string },
  filedAt: Temporal.Instant,
  now: Temporal.Instant,
): string | undefined {
  const reply = findChannel(data, ticket)?.reply;
  if (!reply) return undefined;
  const { schedules } = hoursNow(data.hours, data.hours.closed ?? [], filedAt);
  const due = expectedReply(reply, schedules[reply.schedule ?? ''], filedAt);
  if (due && Temporal.Instant.compare(due.by, now) < 0) return undefined;
  return describeTicketReply(data, ticket, filedAt);
}

/**
 * The channel that a ticket was given. Of the main form it counts only if it is for everyone, since
 * nobody was asked for plan and country there; without one it is the first that is.
 */
function findChannel(
  { channels, parents, ownForms = [] }: RequestData,
  { topic, channel: id }: { topic: string; channel: string },
): ShownChannel | undefined {
  const parent = parents[topic];
  const topics = parent === undefined ? [topic] : [topic, parent];
  const given = channels.desks.find((channel) => channel.id === id);
  if (given && ownForms.includes(id)) return given;
  return (given ? [given] : channels.desks).find(
    (channel) =>
      !channel.forOthers &&
      channel.regions === undefined &&
      channel.plans === undefined &&
      findRefusal(channel, { region: undefined, plan: undefined, topics }) === undefined,
  );
}

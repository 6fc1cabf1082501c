import type { Desk } from '../channels/channel-data.ts';
import { findRefusal } from '../channels/eligibility.ts';
import { expectedReply } from '../reply/expected-reply.ts';
import { zoneName } from '../../lib/intl-names.ts';
import { describeReply } from '../reply/reply-text.ts';
import type { RequestFacts } from './request-data.ts';

/**
 * By when a ticket is answered, in words: "Answer by Tuesday, 14:00 (Central European Time)"; a
 * target on the clock of no desk as what it is: "Reply within 24 hours". Undefined if nothing is
 * promised to everyone: the requester's country and plan are not known.
 */
export function describeTicketReply(
  facts: RequestFacts,
  topic: string,
  filedAt: Temporal.Instant,
): string | undefined {
  const desk = findDesk(facts, topic);
  if (!desk?.reply) return undefined;
  const { tag, schedules } = facts.hours;
  const hours = schedules[desk.reply.schedule ?? ''];
  const reply = hours && expectedReply(desk.reply, hours, filedAt);
  if (!reply) return facts.within[desk.id];
  const { zone } = hours;
  const { text } = describeReply(reply, filedAt, { tag, zone, words: facts.channels.words });
  return `${text} (${zoneName(zone, tag, filedAt)})`;
}

/** The first channel for tickets that is for everyone with this topic. */
function findDesk({ channels, parents }: RequestFacts, topic: string): Desk | undefined {
  const parent = parents[topic];
  const topics = parent === undefined ? [topic] : [topic, parent];
  return channels.desks.find(
    (desk) =>
      desk.regions === undefined &&
      desk.plans === undefined &&
      findRefusal(desk, { region: undefined, plan: undefined, topics }) === undefined,
  );
}

import type { ChannelData, ShownChannel } from '../../../contact/channels/channel-data.ts';
import type { HoursData } from '../../../contact/hours/hours-data.ts';
import { expectedReply, type ExpectedReply } from '../../../contact/reply/expected-reply.ts';
import { describeReply } from '../../../contact/reply/reply-text.ts';

/** By when a request that is sent now is answered, or undefined if that cannot be told. */
export function computeReply(
  { reply }: ShownChannel,
  { schedules }: HoursData,
  now: Temporal.Instant,
): ExpectedReply | undefined {
  if (!reply) return undefined;
  const hours = reply.schedule === undefined ? undefined : schedules[reply.schedule];
  return expectedReply({ ...reply, cutOff: reply.cutOff }, hours, now);
}

/** Says in a card by when an answer comes. */
export function showReply(
  card: HTMLElement,
  reply: ExpectedReply | undefined,
  now: Temporal.Instant,
  { tag, words }: { tag: string; words: ChannelData['words'] },
): void {
  const place = card.querySelector('[data-channel-reply]');
  if (!place || !reply) return;
  const reader = { tag, words, zone: Temporal.Now.timeZoneId() };
  const { text, datetime } = describeReply(reply, now, reader);
  // The text alone does not tell: "By Thursday 18:00" reads the same a week later.
  if (place.textContent === text && place.querySelector('time')?.dateTime === datetime) return;
  const time = document.createElement('time');
  time.dateTime = datetime;
  time.textContent = text;
  place.replaceChildren(time);
}

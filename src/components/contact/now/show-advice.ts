import { listOf } from '../../../lib/intl/intl-names.ts';
import { advise } from '../../../contact/channels/advise.ts';
import type { ChannelData, ShownChannel } from '../../../contact/channels/channel-data.ts';
import type { ShownStanding } from '../../../contact/channels/standings.ts';
import type { ExpectedReply } from '../../../contact/reply/expected-reply.ts';

/** Says why one way is recommended, and returns its id; undefined if no way can be used. */
export function showAdvice(
  root: HTMLElement,
  standings: readonly ShownStanding[],
  { reasons, words }: ChannelData,
  now: Temporal.Instant,
  replyOf: (shown: ShownChannel) => ExpectedReply | undefined,
): string | undefined {
  const candidates = standings.map((standing) => ({ ...standing, reply: replyOf(standing.shown) }));
  const advice = advise(candidates, now);
  const why = advice?.reasons.map((reason) => reasons[reason]) ?? [];
  write(root.querySelector('#best'), words['best.now']);
  write(root.querySelector('[data-best-reason]'), listOf(why, document.documentElement.lang));
  return advice?.id;
}

function write(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

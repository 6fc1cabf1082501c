import { listOf } from '../../lib/intl-names.ts';
import { advise, urgencies, type Urgency } from '../../contact/channels/advise.ts';
import type { ChannelData, ShownChannel } from '../../contact/channels/channel-data.ts';
import type { ShownStanding } from '../../contact/channels/standings.ts';
import type { ExpectedReply } from '../../contact/reply/expected-reply.ts';

/** Names the best one or two channels for the topic of the page, with the reasons. */
export function showAdvice(
  place: HTMLElement,
  standings: readonly ShownStanding[],
  channelData: ChannelData,
  now: Temporal.Instant,
  replyOf: (shown: ShownChannel) => ExpectedReply | undefined,
): void {
  const { reasons } = channelData;
  const list = place.querySelector('ol');
  if (!reasons || !list) return;
  const candidates = standings.map((standing) => ({ ...standing, reply: replyOf(standing.shown) }));
  const advice = advise(candidates, readUrgency(place), now);
  list.replaceChildren(
    ...advice.map(({ id, reasons: given }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#channel-${id}`;
      link.textContent = document.getElementById(`channel-${id}`)?.textContent.trim() ?? id;
      const why = given.map((reason) => reasons[reason]);
      item.append(link, ` – ${listOf(why, document.documentElement.lang)}`);
      return item;
    }),
  );
  place.hidden = advice.length === 0;
}

function readUrgency(place: HTMLElement): Urgency {
  const value = place.querySelector<HTMLInputElement>('input[name=urgency]:checked')?.value;
  return urgencies.find((urgency) => urgency === value) ?? 'now';
}

import { listOf } from '../../lib/intl-names.ts';
import { advise, urgencies, type Urgency } from '../../contact/channels/advise.ts';
import type { ChannelStanding } from '../../contact/channels/order-channels.ts';
import type { ChannelData, ShownChannel } from '../../contact/channels/channel-data.ts';
import type { ExpectedReply } from '../../contact/reply/expected-reply.ts';

/** Names the best one or two channels for the topic of the page, with the reasons. */
export function showAdvice(
  place: HTMLElement,
  standings: readonly (ChannelStanding & { shown: ShownChannel })[],
  channelData: ChannelData,
  now: Temporal.Instant,
  replyOf: (shown: ShownChannel) => ExpectedReply | undefined,
): void {
  const { reasons, topics } = channelData;
  const list = place.querySelector('ol');
  if (!reasons || !list) return;
  const candidates = standings.map(({ shown, ...standing }) => ({
    ...standing,
    kind: shown.kind,
    reply: replyOf(shown),
    onlyTopics: shown.onlyTopics?.some((topic) => topics.includes(topic)) ?? false,
  }));
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

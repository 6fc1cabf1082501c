import { readNowData, type NowData } from '../../contact/channels/now-data.ts';
import { orderChannels } from '../../contact/channels/order-channels.ts';
import { eachMinute } from '../contact/now/each-minute.ts';
import { rankNow } from '../contact/now/rank-now.ts';
import { showReply } from '../contact/now/show-reply.ts';
import { showState } from '../contact/now/show-state.ts';

/** Ways on the first screen of the panel; the rest is one step away. */
const mostWays = 3;

/**
 * Orders the rows of channels by the rule of the contact page and says the state of each, minute by
 * minute. A network that is away leaves them as they were built.
 */
export async function showWays(
  list: HTMLElement,
  topic: () => string,
  signal: AbortSignal,
): Promise<void> {
  const answer = await fetch(list.dataset['ways'] ?? '', { signal });
  const data = readNowData(await answer.json());
  await eachMinute((now) => show(list, data, topic(), now), signal);
}

function show(list: HTMLElement, data: NowData, topic: string, now: Temporal.Instant): void {
  const { best, standings, hours } = rankNow(data, topic, now);
  const isShown = ({ id, refusal, forOthers, isHidden, isEmergency }: (typeof standings)[number]) =>
    id === best || (refusal === undefined && !forOthers && !isHidden && !isEmergency);
  const ordered = orderChannels(standings.filter(isShown)).toSorted(
    (one, other) => Number(other.id === best) - Number(one.id === best),
  );
  const ids = ordered.slice(0, mostWays).map(({ id }) => id);
  const rows = [...list.querySelectorAll<HTMLElement>('[data-channel]')];
  for (const row of rows) {
    const id = row.dataset['channel'] ?? '';
    row.hidden = !ids.includes(id);
    row.toggleAttribute('data-best', id === best);
    showState(row, hours, now);
    const reply = standings.find((one) => one.id === id)?.reply;
    showReply(row, reply, now, { tag: hours.tag, words: data.channels.words });
  }
  const placeOf = (row: HTMLElement): number => ids.indexOf(row.dataset['channel'] ?? '');
  const wanted = rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  if (wanted.some((row, place) => row !== rows[place])) list.append(...wanted);
}

import type { ChannelData } from '../../../contact/channels/channel-data.ts';
import { servesRegion, type Refusal } from '../../../contact/channels/eligibility.ts';
import { orderChannels } from '../../../contact/channels/order-channels.ts';
import {
  channelPlaces,
  placeChannel,
  type ChannelPlace,
} from '../../../contact/channels/place-channel.ts';
import type { ShownStanding } from '../../../contact/channels/standings.ts';
import type { AboutYou } from '../customer.ts';

/**
 * Puts the cards where they help: the one with the id `best` apart, the others in their order; those
 * that the reader cannot use go to the list below, with the reason. A card in the right place is not
 * moved, and none while the focus is inside.
 */
export function orderCards(
  root: HTMLElement,
  standings: readonly ShownStanding[],
  best: string | undefined,
  channelData: ChannelData,
  aboutYou: AboutYou,
): void {
  const placed: Record<ChannelPlace, HTMLElement[]> = {
    best: [],
    emergency: [],
    usable: [],
    others: [],
  };
  for (const standing of orderChannels(standings)) {
    const { id, refusal, isHidden } = standing;
    const card = root.querySelector<HTMLElement>(`[data-channel="${CSS.escape(id)}"]`);
    if (!card) continue;
    card.hidden = isHidden;
    writeRefusal(card, refusal, channelData);
    showAddresses(card, aboutYou.region);
    placed[placeChannel(standing, best)].push(card);
  }
  for (const place of channelPlaces) fill(root.querySelector(`[data-${place}]`), placed[place]);
  const none = root.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = placed.best.length > 0;
}

/** Puts cards into a list, and hides what holds the list while there is nothing to see. */
function fill(list: HTMLElement | null, cards: readonly HTMLElement[]): void {
  if (!list) return;
  const stands =
    list.children.length === cards.length &&
    cards.every((card, place) => list.children[place] === card);
  const isInUse = cards.some((card) => card.contains(document.activeElement));
  if (!stands && !isInUse) {
    const isBest = 'best' in list.dataset;
    for (const more of cards.map((card) =>
      card.querySelector<HTMLDetailsElement>('.channel-more'),
    )) {
      // Of the one that is recommended everything is shown; of another what the reader opens.
      if (more && (more.closest('[data-best]') !== null) !== isBest) more.open = isBest;
    }
    list.append(...cards);
  }
  const holder = list.closest<HTMLElement>('[data-holder]') ?? list;
  holder.hidden = cards.every(({ hidden }) => hidden);
}

function writeRefusal(
  card: HTMLElement,
  refusal: Refusal | undefined,
  { words }: ChannelData,
): void {
  const place = card.querySelector<HTMLElement>('[data-channel-refusal]');
  if (!place) return;
  const text = refusal === undefined || refusal === 'notOffered' ? '' : words[`refusal.${refusal}`];
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === '';
  card.toggleAttribute('data-refused', refusal !== undefined);
}

/** Shows the addresses for a country; all of them if none is for it, or it is not known. */
function showAddresses(card: HTMLElement, region: string | undefined): void {
  const items = [...card.querySelectorAll<HTMLElement>('.channel-addresses > li')];
  const fits = (item: HTMLElement): boolean =>
    region === undefined ||
    region === '' ||
    servesRegion(
      { regions: listOf(item, 'regions'), excludedRegions: listOf(item, 'excluded') },
      region,
    );
  const fitting = items.filter(fits);
  for (const item of items) item.hidden = fitting.length > 0 && !fitting.includes(item);
}

const listOf = (item: HTMLElement, name: string): string[] | undefined =>
  item.dataset[name]?.split(' ');

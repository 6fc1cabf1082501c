import type { ChannelData } from '../../contact/channels/channel-data.ts';
import { servesRegion, type Customer, type Refusal } from '../../contact/channels/eligibility.ts';
import { orderChannels } from '../../contact/channels/order-channels.ts';
import type { ShownStanding } from '../../contact/channels/standings.ts';
import type { AboutYou } from './customer.ts';

/** What a reader has said, about a topic. */
export const toCustomer = ({ region, plan }: AboutYou, topics: readonly string[]): Customer => ({
  region: region === '' ? undefined : region,
  plan: plan === '' ? undefined : plan,
  topics,
});

/**
 * Puts the cards into the order in which they help; those that the reader cannot use go to the list
 * below, with the reason, and after them those for others than customers. A card in the right place is not moved, and none while the focus is
 * inside.
 */
export function orderCards(
  root: HTMLElement,
  standings: readonly ShownStanding[],
  channelData: ChannelData,
  aboutYou: AboutYou,
): void {
  const ordered = orderChannels(standings).flatMap(({ id, refusal, forOthers, isHidden }) => {
    const card = root.querySelector<HTMLElement>(`[data-channel="${CSS.escape(id)}"]`);
    if (!card) return [];
    card.hidden = isHidden;
    writeRefusal(card, refusal, channelData);
    showAddresses(card, aboutYou.region);
    return [{ card, isUsable: refusal === undefined && !forOthers }];
  });
  const cardsOf = (usable: boolean): readonly HTMLElement[] =>
    ordered.filter(({ isUsable }) => isUsable === usable).map(({ card }) => card);
  fill(root.querySelector('[data-usable]'), cardsOf(true));
  const others = root.querySelector('[data-others]');
  fill(others, cardsOf(false));
  const none = root.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = cardsOf(true).some(({ hidden }) => !hidden);
  const section = others?.closest('section');
  if (section) section.hidden = cardsOf(false).every(({ hidden }) => hidden);
}

function fill(list: Element | null, cards: readonly HTMLElement[]): void {
  const stands =
    list?.children.length === cards.length &&
    cards.every((card, place) => list.children[place] === card);
  const isInUse = cards.some((card) => card.contains(document.activeElement));
  if (!list || stands || isInUse) return;
  list.append(...cards);
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

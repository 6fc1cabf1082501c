import { languageAttributes } from '../../i18n/direction.ts';
import type { LockedAddress } from '../../schemas/locked-channel.ts';

/*
 * What browser and server do to the card of a channel that is kept for customers, when one of them is
 * signed in. Only what every DOM has is used. `ChannelAddress.astro` writes the addresses of all others.
 */

/** Puts the addresses of a channel in the place of the way to sign in. */
export function openCard(card: Element, addresses: readonly LockedAddress[]): void {
  for (const note of card.querySelectorAll('[data-lock-note]')) note.remove();
  card
    .querySelector('[data-lock]')
    ?.replaceChildren(...addresses.map((address) => toItem(card.ownerDocument, address)));
}

function toItem(document: Document, address: LockedAddress): Element {
  const { label, postal, notes, regions, excludedRegions } = address;
  const item = document.createElement('li');
  if (regions) item.setAttribute('data-regions', regions.join(' '));
  if (excludedRegions) item.setAttribute('data-excluded', excludedRegions.join(' '));
  const parts = [
    ...(label ? [toSpan(document, label.text, languageAttributes(label.lang))] : []),
    ...(postal === undefined ? [] : [toSpan(document, postal, { class: 'channel-postal' })]),
    toLink(document, address),
    ...notes.map((note) => toSpan(document, note)),
  ];
  item.append(...parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
  return item;
}

function toLink(
  document: Document,
  { href, text: { text, lang }, isCode, postal }: LockedAddress,
): Element {
  if (href === undefined) return toSpan(document, text, { class: 'channel-code', dir: 'ltr' });
  const link = toSpan(document, text, { href, ...languageAttributes(lang) }, 'a');
  if (isCode) link.setAttribute('dir', 'ltr');
  if (isCode || postal === undefined)
    link.setAttribute('class', isCode ? 'channel-code' : 'button');
  return link;
}

function toSpan(
  document: Document,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
  name = 'span',
): Element {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.textContent = text;
  return element;
}

import type { Context } from 'hono';
import { openCard } from '../../contact/channels/open-card.ts';
import { listOwnChannels } from '../../contact/channels/locked-channels.ts';
import { contactUrl } from '../../i18n/urls.ts';
import type { LockedAddress } from '../../schemas/locked-channel.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { readCustomer } from '../customers/customer-session.ts';
import type { Database } from '../db/schema.ts';
import { toSiteAddress } from '../http/same-origin.ts';
import { chooseLocale } from '../site/choose-locale.ts';
import { copyElement, cutPage, writeHtml } from '../site/page-html.ts';

interface Parts {
  db: Database;
  clock: () => Date;
  manifest: () => Promise<Manifest>;
}

type Channels = Readonly<Record<string, readonly LockedAddress[]>>;

/** What is kept for customers and is for this one; nothing for anybody else. */
async function findOwnChannels(
  c: Context,
  parts: Parts,
): Promise<{ locale: string; channels: Channels | undefined }> {
  const site = await parts.manifest();
  const locale = chooseLocale(site, c.req.query('locale'));
  const session = await readCustomer(c, parts);
  const channels = session && listOwnChannels(site.lockedChannels ?? [], session.customer, locale);
  return { locale, channels };
}

/** The addresses of channels for scripts. */
export async function tellOwnChannels(c: Context, parts: Parts): Promise<Response> {
  const { channels = {} } = await findOwnChannels(c, parts);
  return c.json({ channels });
}

/** The built contact page, read once. */
export interface ContactPage {
  /** With the addresses of these channels in it. */
  show(channels: Channels): string;
}

/** Reads the contact page; undefined if nothing of it is kept for customers. */
export function readContactPage(page: string): ContactPage | undefined {
  const cards: Element[] = [];
  const { texts } = cutPage(page, (document) => {
    for (const lock of document.querySelectorAll('[data-lock]')) {
      const card = lock.closest('[data-channel]');
      if (card) cards.push(card);
    }
    return cards;
  });
  if (cards.length === 0) return undefined;
  const write = (card: Element, channels: Channels): string => {
    const id = card.getAttribute('data-channel') ?? '';
    const addresses = Object.hasOwn(channels, id) ? channels[id] : undefined;
    const copy = copyElement(card);
    if (addresses) openCard(copy, addresses);
    return writeHtml(copy);
  };
  return {
    show: (channels) =>
      texts
        .map((text, index) => {
          const card = cards[index];
          return card ? text + write(card, channels) : text;
        })
        .join(''),
  };
}

/** The contact page of a customer without scripts; everybody else is sent to that of the site. */
export async function showOwnContact(
  c: Context,
  parts: Parts & {
    siteOrigin?: string | undefined;
    contactPages: (path: string) => Promise<ContactPage | undefined>;
  },
): Promise<Response> {
  const { locale, channels } = await findOwnChannels(c, parts);
  const path = contactUrl(locale);
  const page = channels && (await parts.contactPages(`${path}index.html`));
  if (!page) return c.redirect(toSiteAddress(c, parts.siteOrigin, path), 302);
  return c.html(page.show(channels));
}

import type { SiteLocale } from '../../i18n/locales.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { LockedAddress, LockedChannel } from '../../schemas/locked-channel.ts';
import type { Entry } from '../contact-facts.ts';
import { describeAddresses, type AddressView } from './channel-view.ts';
import { servesRegion } from './eligibility.ts';

/**
 * What is kept for customers who are signed in: a form of this site can be seen by everybody and is
 * refused when it is sent; the addresses of any other channel stand on no page.
 */
export type Lock = 'form' | 'addresses';

/** What of a channel is locked; undefined for one that everybody may use. */
export function lockOf({ signedIn, kind, addresses }: Channel): Lock | undefined {
  if (!signedIn) return undefined;
  return kind === 'ticket' && addresses.length === 0 ? 'form' : 'addresses';
}

/** The addresses that no page has, in every language of the site, for the server to hand out. */
export const listLockedChannels = (
  channels: readonly Entry<Channel>[],
  locales: readonly SiteLocale[],
  translatorOf: (locale: SiteLocale) => PageLanguage['t'],
): LockedChannel[] => {
  const locked = channels.filter(({ data }) => lockOf(data) === 'addresses');
  // Translators take a while to make, and few sites need them here.
  if (locked.length === 0) return [];
  const pages = locales.map((locale) => ({ locale, t: translatorOf(locale) }));
  return locked.map(({ id, data }) => ({
    id,
    ...(data.plans && { plans: data.plans }),
    ...(data.regions && { regions: data.regions }),
    ...(data.excludedRegions && { excludedRegions: data.excludedRegions }),
    addresses: Object.fromEntries(
      pages.map((page) => [page.locale.locale, describeAddresses(data, page).map(toLockedAddress)]),
    ),
  }));
};

const toLockedAddress = (view: AddressView): LockedAddress => ({
  ...(view.label && { label: toWords(view.label) }),
  ...(view.href !== undefined && { href: view.href }),
  text: toWords(view.text),
  ...(view.postal !== undefined && { postal: view.postal }),
  isCode: view.isCode,
  notes: [...view.notes],
  ...(view.regions && { regions: [...view.regions] }),
  ...(view.excludedRegions && { excludedRegions: [...view.excludedRegions] }),
});

const toWords = ({ text, lang }: LocalText) => ({ text, ...(lang !== undefined && { lang }) });

/** What a token says of its customer. */
interface Known {
  plan?: string | undefined;
  country?: string | undefined;
}

/** Addresses of the channels that are for a customer, by channel; what is not known refuses nothing. */
export const listOwnChannels = (
  channels: readonly LockedChannel[],
  { plan, country }: Known,
  locale: string,
): Record<string, LockedAddress[]> =>
  Object.fromEntries(
    channels
      .filter((one) => plan === undefined || (one.plans?.includes(plan) ?? true))
      .filter((one) => country === undefined || servesRegion(one, country))
      .map(({ id, addresses }) => [id, addresses[locale] ?? []]),
  );

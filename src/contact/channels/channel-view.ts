import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Address } from '../../schemas/address.ts';
import type { Channel } from '../../schemas/channel.ts';
import { isShortNumber } from '../../schemas/phone-number.ts';
import type { ChannelKind } from '../../schemas/channel-kind.ts';
import type { PageLanguage, StringKey } from '../../i18n/translate.ts';
import { newTicketUrl } from '../../i18n/urls.ts';
import { toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { speaks, spokenLanguages } from '../spoken-languages.ts';
import { describeReplyTarget } from '../reply/reply-text.ts';
import { mapUrl, writePostal } from './postal-text.ts';
import { languageName, listOf, regionName } from '../../lib/intl/intl-names.ts';

/** A link by which a channel is reached. */
export interface AddressView {
  /** What stands before the link, where a channel has several. */
  label: LocalText | undefined;
  /** Undefined for what no device can open, such as a fax. */
  href: string | undefined;
  text: LocalText;
  /** Where letters go, in a line; the link leads to a map of it. */
  postal: string | undefined;
  /** A number or an e-mail address is written from left to right in every language. */
  isCode: boolean;
  /** What to press, which countries it is for. */
  notes: readonly string[];
  /** Leads to the ticket form of this site, which takes over the article and the query. */
  isTicketForm: boolean;
  /** Countries that it is for; undefined: all of the channel's. */
  regions: readonly string[] | undefined;
  excludedRegions: readonly string[] | undefined;
}

/** What people have to show, where they find it, and a page that leads there. */
export interface IdentityView {
  need: string;
  where: LocalText | undefined;
  link: { href: string; text: string } | undefined;
}

/** The languages of a channel, or undefined if it does not say. */
export interface LanguagesView {
  text: string;
  /** False if the reader's language is not among them. */
  includesPage: boolean;
}

export function describeLanguages(channel: Channel, page: PageLanguage): LanguagesView | undefined {
  const spoken = spokenLanguages(channel);
  if (spoken === undefined) return undefined;
  const { tag } = page.locale;
  const languages = listLanguages(spoken, tag);
  const includesPage = speaks(channel, tag);
  const text = includesPage
    ? page.t('contact.languagesServed', { languages })
    : page.t('contact.languagesOther', { languages, language: languageName(tag, tag) });
  return { text, includesPage };
}

/** `Spanish, German and English`. */
export const listLanguages = (languages: readonly string[], tag: string): string =>
  listOf(
    languages.map((language) => languageName(language, tag)),
    tag,
  );

/** Who may use a channel and how soon it answers, each in a line. */
export function describeTerms(channel: Channel, { locale, t }: PageLanguage): readonly string[] {
  const { audience, plans, regions, excludedRegions, replyTarget, price } = channel;
  const terms: string[] = [];
  if (audience !== 'customers') terms.push(t(`contact.audience.${audience}`));
  if (plans)
    terms.push(t('contact.plans', { count: plans.length, plans: listOf(plans, locale.tag) }));
  if (regions) terms.push(describeRegions(regions, { locale, t }));
  if (excludedRegions)
    terms.push(
      t('contact.excludedRegions', { regions: listRegionNames(excludedRegions, locale.tag) }),
    );
  if (price) terms.push(describePrice(price, { locale, t }));
  if (channel.waitForReply) terms.push(t('contact.waitForReply'));
  if (replyTarget) terms.push(describeReplyTarget(replyTarget, t));
  return terms;
}

const listRegionNames = (regions: readonly string[], tag: string): string =>
  listOf(
    regions.map((region) => regionName(region, tag)),
    tag,
  );

const describeRegions = (regions: readonly string[], { locale, t }: PageLanguage): string =>
  t('contact.regions', { count: regions.length, regions: listRegionNames(regions, locale.tag) });

/** `€5.00 per request`, or that it is free. */
export function describePrice(
  { amount, currency, per }: NonNullable<Channel['price']>,
  { locale, t }: PageLanguage,
): string {
  if (amount === 0) return t('contact.free');
  const price = new Intl.NumberFormat(locale.tag, { style: 'currency', currency }).format(amount);
  return t('contact.price', {
    price,
    per: per === undefined ? '' : toLocalText(per, locale).text,
  }).trim();
}

/** What people have to show to be helped, or undefined if nothing. */
export function describeIdentity(
  { identity }: Channel,
  { locale, t }: PageLanguage,
): IdentityView | undefined {
  if (identity === undefined || identity.need === 'none') return undefined;
  return {
    need: t(identityKeys[identity.need]),
    where: identity.where === undefined ? undefined : toLocalText(identity.where, locale),
    link:
      identity.url === undefined
        ? undefined
        : { href: identity.url, text: t(identityLinkKeys[identity.need]) },
  };
}

const identityKeys = {
  signedIn: 'contact.identity.signedIn',
  pin: 'contact.identity.pin',
} as const;

const identityLinkKeys = {
  signedIn: 'contact.identity.signInLink',
  pin: 'contact.identity.find',
} as const;

/**
 * The links of a channel; a ticket without an address has a form of this site, at `formUrl`. Beside
 * the form for everyone, another one is told apart by its name.
 */
export function describeAddresses(
  channel: Channel,
  page: PageLanguage,
  formUrl = newTicketUrl(page.locale.locale),
): readonly AddressView[] {
  if (channel.kind === 'ticket' && channel.addresses.length === 0) {
    const isMain = formUrl === newTicketUrl(page.locale.locale);
    const text = isMain
      ? plain(page.t('contact.action.ticket'))
      : toLocalText(channel.label, page.locale);
    return [ticketFormLink(formUrl, text)];
  }
  return channel.addresses.map((address) => describeAddress(address, channel.kind, page));
}

const ticketFormLink = (href: string, text: LocalText): AddressView => ({
  label: undefined,
  href,
  text,
  postal: undefined,
  isCode: false,
  notes: [],
  isTicketForm: true,
  regions: undefined,
  excludedRegions: undefined,
});

function describeAddress(address: Address, kind: ChannelKind, page: PageLanguage): AddressView {
  const { t, locale } = page;
  const { phone, sms, fax, email, postal, regions, excludedRegions } = address;
  const label = address.label === undefined ? undefined : toLocalText(address.label, locale);
  const shared = {
    notes: describeNotes(address, page),
    isTicketForm: false,
    regions,
    excludedRegions,
    postal: undefined,
    label,
    isCode: true,
  };
  if (phone !== undefined) {
    const text = plain(address.display ?? formatPhone(phone));
    return { ...shared, href: telHref(address), text };
  }
  if (sms !== undefined) {
    const named = label ?? plain(t('contact.sms'));
    return { ...shared, label: named, href: `sms:${sms}`, text: plain(formatPhone(sms)) };
  }
  if (fax !== undefined) {
    const named = label ?? plain(t('contact.fax'));
    return { ...shared, label: named, href: undefined, text: plain(formatPhone(fax)) };
  }
  if (email !== undefined) {
    return { ...shared, href: `mailto:${email}`, text: plain(email) };
  }
  if (postal !== undefined) {
    const line = writePostal(postal, locale.tag);
    const text = plain(t('contact.map'));
    return { ...shared, isCode: false, href: postal.map ?? mapUrl(postal), text, postal: line };
  }
  const text = label ?? plain(t(actionKeys[kind]));
  return { ...shared, isCode: false, label: undefined, href: address.url ?? '', text };
}

/** What to press, what a call costs, where it may be dialled from or whom it is for. */
function describeNotes(
  { phone, sms, menuOption, tollFree, regions }: Address,
  page: PageLanguage,
): readonly string[] {
  const { t, locale } = page;
  const notes: string[] = [];
  if (menuOption !== undefined) notes.push(t('contact.menuOption', { option: menuOption }));
  if (tollFree !== undefined) notes.push(t(tollFree ? 'contact.tollFree' : 'contact.notTollFree'));
  if (regions) {
    const isShort = isShortNumber(phone ?? sms ?? '');
    notes.push(
      isShort
        ? t('contact.validIn', { regions: listRegionNames(regions, locale.tag) })
        : describeRegions(regions, page),
    );
  }
  return notes;
}

/**
 * The number and, after a pause, what to press in the menu. Phones understand the comma, though RFC
 * 3966 has no word for it; they refuse to dial `*` and `#` from a link.
 */
const telHref = ({ phone = '', menuOption }: Address): string =>
  menuOption === undefined || !/^\d+$/u.test(menuOption)
    ? `tel:${phone}`
    : `tel:${phone},${menuOption}`;

/** `+34 960 13 00 42`: the number as its country groups it. */
const formatPhone = (phone: string): string =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;

const plain = (text: string): LocalText => ({ text, lang: undefined });

/** What stands on a link that has no label of its own. */
const actionKeys: Record<ChannelKind, StringKey> = {
  ticket: 'contact.action.ticket',
  chat: 'contact.action.chat',
  phone: 'contact.action.open',
  callback: 'contact.action.callback',
  email: 'contact.action.open',
  community: 'contact.action.community',
  form: 'contact.action.form',
  booking: 'contact.action.booking',
  video: 'contact.action.video',
  sms: 'contact.action.open',
  fax: 'contact.action.open',
  post: 'contact.action.open',
  other: 'contact.action.open',
};

import type { Address } from '../schemas/address.ts';
import type { Channel, ChannelKind } from '../schemas/channel.ts';
import type { ReplyTarget } from '../schemas/reply-target.ts';
import type { SiteLocale } from '../i18n/locales.ts';
import type { StringKey, Translate } from '../i18n/translate.ts';
import { newTicketUrl } from '../i18n/urls.ts';
import { toLocalText, type LocalText } from './local-text.ts';
import { isSameLanguage, languageName, listOf, regionName } from './names.ts';

/** The page on which a channel is shown. */
export interface PageLanguage {
  locale: SiteLocale;
  t: Translate;
}

/** A link by which a channel is reached. */
export interface AddressView {
  /** What stands before the link, where a channel has several. */
  label: LocalText | undefined;
  href: string;
  text: LocalText;
  /** A number or an e-mail address is written from left to right in every language. */
  isCode: boolean;
  /** What to press, which countries it is for. */
  notes: readonly string[];
  /** Leads to the ticket form of this site, which takes over the article and the query. */
  isTicketForm: boolean;
}

/** The languages of a channel, or undefined if it does not say. */
export interface LanguagesView {
  text: string;
  /** False if the reader's language is not among them. */
  includesPage: boolean;
}

export function describeLanguages(channel: Channel, page: PageLanguage): LanguagesView | undefined {
  if (channel.languages === undefined) return undefined;
  const { tag } = page.locale;
  const languages = listOf(
    channel.languages.map((language) => languageName(language, tag)),
    tag,
  );
  const includesPage = channel.languages.some((language) => isSameLanguage(language, tag));
  const text = includesPage
    ? page.t('contact.languagesServed', { languages })
    : page.t('contact.languagesOther', { languages, language: languageName(tag, tag) });
  return { text, includesPage };
}

/** Who may use a channel and how soon it answers, each in a line. */
export function describeTerms(channel: Channel, { locale, t }: PageLanguage): readonly string[] {
  const { plans, regions, replyTarget } = channel;
  const terms: string[] = [];
  if (plans)
    terms.push(t('contact.plans', { count: plans.length, plans: listOf(plans, locale.tag) }));
  if (regions) terms.push(describeRegions(regions, { locale, t }));
  if (replyTarget) terms.push(describeReplyTarget(replyTarget, t));
  return terms;
}

const describeReplyTarget = ({ value, unit }: ReplyTarget, t: Translate): string =>
  value === 0 ? t('contact.replySameDay') : t(replyKeys[unit], { count: value });

const replyKeys = {
  minutes: 'contact.replyMinutes',
  hours: 'contact.replyHours',
  businessDays: 'contact.replyBusinessDays',
} as const satisfies Record<string, StringKey>;

const describeRegions = (regions: readonly string[], { locale, t }: PageLanguage): string =>
  t('contact.regions', {
    count: regions.length,
    regions: listOf(
      regions.map((region) => regionName(region, locale.tag)),
      locale.tag,
    ),
  });

/** The links of a channel; a ticket without an address has the form of this site. */
export function describeAddresses(channel: Channel, page: PageLanguage): readonly AddressView[] {
  if (channel.kind === 'ticket' && channel.addresses.length === 0) return [ticketFormLink(page)];
  return channel.addresses.map((address) => describeAddress(address, channel.kind, page));
}

const ticketFormLink = ({ locale, t }: PageLanguage): AddressView => ({
  label: undefined,
  href: newTicketUrl(locale.locale),
  text: { text: t('contact.action.ticket'), lang: undefined },
  isCode: false,
  notes: [],
  isTicketForm: true,
});

function describeAddress(address: Address, kind: ChannelKind, page: PageLanguage): AddressView {
  const label = address.label === undefined ? undefined : toLocalText(address.label, page.locale);
  const notes: string[] = [];
  if (address.menuOption !== undefined) {
    notes.push(page.t('contact.menuOption', { option: address.menuOption }));
  }
  if (address.regions) notes.push(describeRegions(address.regions, page));
  const shared = { notes, isTicketForm: false };
  if (address.phone !== undefined) {
    const text = plain(address.display ?? address.phone);
    return { ...shared, label, href: `tel:${address.phone}`, text, isCode: true };
  }
  if (address.email !== undefined) {
    const text = plain(address.email);
    return { ...shared, label, href: `mailto:${address.email}`, text, isCode: true };
  }
  const text = label ?? plain(page.t(actionKeys[kind]));
  return { ...shared, label: undefined, href: address.url ?? '', text, isCode: false };
}

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
  other: 'contact.action.open',
};

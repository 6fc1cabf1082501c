import type { PageLanguage } from '../../i18n/translate.ts';
import { findLocalText, toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { channelTicketUrl, newTicketUrl } from '../../i18n/urls.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { FormSettings } from '../../schemas/form-settings.ts';
import { fieldsOf } from '../../schemas/ticket-rules.ts';
import { otherTopic, type Topic } from '../../schemas/topic.ts';
import { describeIdentity, describeTerms, type IdentityView } from '../channels/channel-view.ts';
import type { ContactFacts, Entry } from '../contact-facts.ts';
import { describeReplyTarget } from '../reply/reply-text.ts';
import { findMainChannel, isForEveryone, listFormChannels, takesTopic } from './ticket-channels.ts';

/** The channel whose form it is, in the language of the page. */
export interface FormChannel {
  /** Sent with the ticket; undefined of the main form, for which the server chooses. */
  id: string | undefined;
  label: LocalText;
  summary: LocalText | undefined;
  /** Whom it is for, what it costs, how soon it is answered: what is not the same for everyone. */
  terms: readonly string[];
  /** How soon it is answered, where the terms do not say it. */
  target: string | undefined;
  identity: IdentityView | undefined;
  /** Where it is paid. */
  payUrl: string | undefined;
}

/** Another form, for those who are wrong in this one. */
export interface OtherForm {
  url: string;
  label: LocalText;
  terms: readonly string[];
}

/** What the form of a channel is made from. */
export interface ChannelForm {
  channel: FormChannel | undefined;
  others: readonly OtherForm[];
  /** With the fields that this form has. */
  settings: FormSettings;
  /** Those that the channel takes, with the topics that they are parts of. */
  topics: readonly Entry<Topic>[];
  /** Whether it takes “Something else”. */
  takesOther: boolean;
}

/** The address of the form of a channel. */
export const ticketFormUrl = (
  channels: readonly Entry<Channel>[],
  id: string,
  locale: string,
): string =>
  findMainChannel(channels)?.id === id ? newTicketUrl(locale) : channelTicketUrl(locale, id);

/**
 * Chooses what the form of a channel asks; without an id the main form, which shows every topic: what
 * its channel does not take goes to another one.
 */
export function chooseChannelForm(
  { channels, topics }: Pick<ContactFacts, 'channels' | 'topics'>,
  settings: FormSettings,
  page: PageLanguage,
  id?: string,
): ChannelForm {
  const channel =
    id === undefined ? findMainChannel(channels) : channels.find((one) => one.id === id);
  const takes = (topic: string): boolean =>
    id === undefined || channel === undefined || takesTopic(channel, topic, topics);
  return {
    channel: channel && describeFormChannel(channel, page, id !== undefined),
    others: listOthers(channels, channel, page),
    settings: { ...settings, fields: [...fieldsOf(settings, channel?.id ?? '')] },
    topics: id === undefined ? topics : keepTaken(topics, takes),
    takesOther: takes(otherTopic),
  };
}

function describeFormChannel(
  { id, data }: Entry<Channel>,
  page: PageLanguage,
  isOwn: boolean,
): FormChannel {
  const { replyTarget } = data;
  const isSpecial = isOwn || !isForEveryone(data);
  return {
    id: isOwn ? id : undefined,
    label: toLocalText(data.label, page.locale),
    summary: findLocalText(data.summary, page.locale),
    terms: isSpecial ? listTerms(data, page) : [],
    target: !isSpecial && replyTarget ? describeReplyTarget(replyTarget, page.t) : undefined,
    identity: isSpecial ? describeIdentity(data, page) : undefined,
    payUrl: data.price?.url,
  };
}

/** Whom it is for comes first: others are refused when they have written. */
const listTerms = (channel: Channel, page: PageLanguage): readonly string[] => [
  ...(channel.signedIn ? [page.t('contact.locked')] : []),
  ...describeTerms(channel, page),
];

/** Forms for the same people, besides this one. */
const listOthers = (
  channels: readonly Entry<Channel>[],
  own: Entry<Channel> | undefined,
  page: PageLanguage,
): readonly OtherForm[] =>
  listFormChannels(channels)
    .filter(({ id, data }) => id !== own?.id && data.audience === own?.data.audience)
    .map(({ id, data }) => ({
      url: ticketFormUrl(channels, id, page.locale.locale),
      label: toLocalText(data.label, page.locale),
      terms: listTerms(data, page),
    }));

function keepTaken(
  topics: readonly Entry<Topic>[],
  takes: (topic: string) => boolean,
): readonly Entry<Topic>[] {
  const partsOf = (id: string) => topics.filter(({ data }) => data.parent === id);
  return topics.filter(({ id }) => {
    const parts = partsOf(id);
    return parts.length === 0 ? takes(id) : parts.some((part) => takes(part.id));
  });
}

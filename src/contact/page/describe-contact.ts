import type { Channel } from '../../schemas/channel.ts';
import type { Text } from '../../schemas/localized-text.ts';
import {
  describeAddresses,
  describeIdentity,
  describeLanguages,
  describePrice,
  describeTerms,
  listLanguages,
  type AddressView,
  type IdentityView,
  type LanguagesView,
} from '../channels/channel-view.ts';
import { byOrder, schedulesOf, type ContactFacts, type Entry } from '../contact-facts.ts';
import { advise } from '../channels/advise.ts';
import type { ShownChannel, TopicChoices } from '../channels/channel-data.ts';
import { lockOf, type Lock } from '../channels/locked-channels.ts';
import type { Refusal } from '../channels/eligibility.ts';
import { placeChannel, type ChannelPlace } from '../channels/place-channel.ts';
import { orderChannels } from '../channels/order-channels.ts';
import { toStandings } from '../channels/standings.ts';
import { listRegions } from '../channels/list-regions.ts';
import { listPlans, toShownChannel, writeChannelData } from '../channels/write-channel-data.ts';
import { schedulesAt } from '../hours/short-notice.ts';
import { withShortNotice } from '../hours/write-short-notice.ts';
import { writeHoursData } from '../hours/write-hours-data.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import { channelTicketUrl, closuresUrl } from '../../i18n/urls.ts';
import { listOwnForms } from '../form/ticket-channels.ts';
import { describeHours, type HoursView } from '../hours/hours-text.ts';
import { findLocalText, toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { toScriptJson } from '../../lib/escape.ts';
import { regionName } from '../../lib/intl/intl-names.ts';
import { isAlwaysOpen, type OpeningHours } from '../hours/schedule.ts';

/** A channel in words, as the page shows it. */
export interface ChannelView {
  id: string;
  kind: Channel['kind'];
  label: LocalText;
  summary: LocalText | undefined;
  preferred: boolean;
  /** For emergencies. */
  emergency: boolean;
  /** Where it stands before a script has looked at the clock and the reader. */
  place: ChannelPlace;
  /** Why it does not take the topic of the page, in words. */
  refusal: string | undefined;
  /** At a time that was agreed before: it has no hours. */
  byAppointment: boolean;
  /** Known at build time if it does not depend on the moment; the browser computes the others. */
  state: 'always' | 'unknown';
  /** What it costs, where it costs something: said before anybody opens it. */
  price: string | undefined;
  languages: LanguagesView | undefined;
  terms: readonly string[];
  addresses: readonly AddressView[];
  /** What of it is for customers who are signed in; addresses that are stand in no view. */
  lock: Lock | undefined;
  /** What people have to show, and where to find it. */
  identity: IdentityView | undefined;
  /** Whether the browser can say by when an answer comes. */
  hasReply: boolean;
  /** Why there is no such channel; it has no addresses then. */
  notOffered: LocalText | undefined;
  /** One for each purpose; none where there is nothing to show: open day and night, or not said. */
  hours: readonly PurposeView[];
  advantages: readonly LocalText[];
  drawbacks: readonly LocalText[];
}

/** Hours of a channel; those of a purpose have a label. */
export interface PurposeView extends HoursView {
  label: LocalText | undefined;
  /** Those that are spoken then, where the purpose says so. */
  languages: string | undefined;
  /** Id of the schedule. */
  schedule: string;
  /** Address of its special days as a calendar file. */
  calendar: string;
}

export interface ContactView {
  /** In the order of the page. */
  channels: readonly ChannelView[];
  /** JSON for the browser: `HoursData`. */
  hoursData: string;
  /** JSON for the browser: `ChannelData`. */
  channelData: string;
  /** What readers can say of themselves; an empty list asks nothing. */
  regions: readonly Choice[];
  plans: readonly string[];
}

/** A choice of a list, with its name in the language of the page. */
export interface Choice {
  value: string;
  label: string;
}

export interface ContactPage extends PageLanguage {
  /** False with `PUBLIC_API_URL=off`: the site has no ticket form to lead to. */
  hasTicketForm: boolean;
  /** Day of the build: closures that are over are not shown. */
  now: Temporal.Instant;
  /** The topic that the page is about: its id and its parent's, and the channels that take it. */
  topic?: { ids: readonly string[]; channels: readonly string[] | undefined };
  /** Topics that can be chosen on the page. */
  choices?: TopicChoices;
}

/**
 * Everything that the contact page shows. A content folder without channels has the ticket form.
 * The page of a topic names it with its parent and has the channels that take it.
 */
export function describeContact(
  facts: Pick<ContactFacts, 'channels' | 'schedules'> &
    Partial<Pick<ContactFacts, 'page' | 'topics' | 'notices' | 'countries' | 'closed'>>,
  page: ContactPage,
): ContactView {
  const topics = page.topic?.ids ?? [];
  const taking = listChannels(facts.channels, page).filter(
    ({ id }) => page.topic?.channels?.includes(id) ?? true,
  );
  const { tag } = page.locale;
  const shown = new Map(
    taking.map((channel) => [channel, toShownChannel(channel, facts.topics ?? [], tag)]),
  );
  const placed = placeAll(taking, shown, { topics, now: page.now });
  const channels = placed.map(({ channel }) => channel);
  const closed = facts.closed ?? [];
  const hoursData = writeHoursData(channels, facts.schedules, page);
  const schedules = new Map(
    schedulesAt(facts.schedules, closed, page.now).map(({ id, data }) => [id, data]),
  );
  const regions = listRegions({ ...facts, channels });
  const choices = page.choices ?? {};
  return {
    channels: placed.map(({ channel, place, refusal }) => ({
      ...describeChannel(channel, schedules, page, facts.channels),
      place,
      refusal:
        refusal === undefined || refusal === 'notOffered'
          ? undefined
          : page.t(`contact.refusal.${refusal}`),
    })),
    hoursData: toScriptJson(withShortNotice(hoursData, closed, page)),
    channelData: toScriptJson(
      writeChannelData([...shown.values()], { topics, regions, choices }, page.t),
    ),
    regions: regions
      .map((value) => ({ value, label: regionName(value, tag) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, tag)),
    plans: listPlans(channels, facts.page?.plans ?? []),
  };
}

/** Channels as a page without scripts has them, and where: by all of the rule but the clock. */
function placeAll(
  channels: readonly Entry<Channel>[],
  shown: ReadonlyMap<Entry<Channel>, ShownChannel>,
  { topics, now }: { topics: readonly string[]; now: Temporal.Instant },
): readonly { channel: Entry<Channel>; place: ChannelPlace; refusal: Refusal | undefined }[] {
  const anybody = { region: undefined, plan: undefined, topics };
  const standings = toStandings([...shown.values()], anybody, () => undefined);
  const best = advise(
    standings.map((standing) => ({ ...standing, reply: undefined })),
    now,
  );
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return orderChannels(standings).flatMap((standing) => {
    const channel = byId.get(standing.id);
    const place = placeChannel(standing, best?.id);
    return channel ? [{ channel, place, refusal: standing.refusal }] : [];
  });
}

function listChannels(
  channels: readonly Entry<Channel>[],
  { hasTicketForm, t }: ContactPage,
): readonly Entry<Channel>[] {
  const given = channels.length > 0 ? channels : [builtInTicket(t('contact.action.ticket'))];
  return given.filter((channel) => hasTicketForm || !needsServer(channel)).toSorted(byOrder);
}

/** The form of a ticket is sent to it, and who is signed in is known there. */
const needsServer = ({ data }: Entry<Channel>): boolean =>
  (data.kind === 'ticket' && data.addresses.length === 0) || data.signedIn;

const builtInTicket = (label: string): Entry<Channel> => ({
  id: 'ticket',
  data: {
    kind: 'ticket',
    label,
    addresses: [],
    audience: 'customers',
    emergency: false,
    alwaysLast: false,
    preferred: false,
    advantages: [],
    drawbacks: [],
    byAppointment: false,
    waitForReply: false,
    signedIn: false,
    hiddenWhenClosed: false,
  },
});

function describeChannel(
  { id, data }: Entry<Channel>,
  schedules: ReadonlyMap<string, OpeningHours<Text>>,
  page: ContactPage,
  all: readonly Entry<Channel>[],
): Omit<ChannelView, 'place' | 'refusal'> {
  const own = schedulesOf(data).flatMap((name, index) => {
    const schedule = schedules.get(name);
    const purpose = data.purposes?.[index];
    return schedule ? [{ name, schedule, purpose }] : [];
  });
  const isAlways =
    own.length > 0
      ? own.every(({ schedule }) => isAlwaysOpen(schedule))
      : takesMessages.has(data.kind) && data.notOffered === undefined && !data.byAppointment;
  const isOwnForm = listOwnForms(all).some((form) => form.id === id);
  const formUrl = isOwnForm ? channelTicketUrl(page.locale.locale, id) : undefined;
  const lock = lockOf(data);
  const toText = (text: Text): LocalText => toLocalText(text, page.locale);
  return {
    id,
    kind: data.kind,
    label: toText(data.label),
    summary: findLocalText(data.summary, page.locale),
    preferred: data.preferred,
    emergency: data.emergency,
    byAppointment: data.byAppointment,
    state: isAlways ? 'always' : 'unknown',
    price: data.price && data.price.amount > 0 ? describePrice(data.price, page) : undefined,
    languages: describeLanguages(data, page),
    terms: describeTerms(data, page),
    addresses:
      data.notOffered === undefined && lock !== 'addresses'
        ? describeAddresses(data, page, formUrl)
        : [],
    lock,
    identity: describeIdentity(data, page),
    hasReply: data.replyTarget !== undefined && isCountable(data, schedules),
    notOffered: findLocalText(data.notOffered, page.locale),
    hours: isAlways
      ? []
      : own.map(({ name, schedule, purpose }) => ({
          ...describeHours(schedule, page, page.now),
          schedule: name,
          calendar: closuresUrl(page.locale.locale, name),
          label: findLocalText(purpose?.label, page.locale),
          languages: purpose?.languages && listLanguages(purpose.languages, page.locale.tag),
        })),
    advantages: data.advantages.map(toText),
    drawbacks: data.drawbacks.map(toText),
  };
}

/** Business days and opening hours can be counted only where a schedule says which they are. */
function isCountable(
  channel: Channel,
  schedules: ReadonlyMap<string, OpeningHours<Text>>,
): boolean {
  const { replyTarget } = channel;
  if (replyTarget?.unit !== 'businessDays' && replyTarget?.whileOpen !== true) return true;
  return [replyTarget.schedule, ...schedulesOf(channel)].some(
    (id) => id !== undefined && schedules.has(id),
  );
}

/** Kinds where one leaves a message, which is possible at any time. */
const takesMessages: ReadonlySet<Channel['kind']> = new Set([
  'ticket',
  'callback',
  'email',
  'community',
  'form',
  'booking',
  'sms',
  'fax',
  'post',
]);

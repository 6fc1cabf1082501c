import type { Channel } from '../schemas/channel.ts';
import type { Schedule } from '../schemas/schedule.ts';
import {
  describeAddresses,
  describeLanguages,
  describeTerms,
  type AddressView,
  type LanguagesView,
  type PageLanguage,
} from './channel-view.ts';
import { byOrder, type ContactFacts, type Entry } from './contact-facts.ts';
import { embedFacts } from './embed-facts.ts';
import { toEmbeddedJson } from './embedded-facts.ts';
import { describeHours, type HoursView } from './hours-view.ts';
import { toLocalText, type LocalText } from './local-text.ts';
import { isAlwaysOpen } from './week-table.ts';

/** A channel in words, as the page shows it. */
export interface ChannelView {
  id: string;
  label: LocalText;
  summary: LocalText | undefined;
  preferred: boolean;
  /** Known at build time if it does not depend on the moment; the browser computes the others. */
  state: 'always' | 'unknown';
  languages: LanguagesView | undefined;
  terms: readonly string[];
  addresses: readonly AddressView[];
  /** Undefined where there are no hours to show: open day and night, or not said. */
  hours: HoursView | undefined;
}

export interface ContactView {
  /** In the order of the page. */
  channels: readonly ChannelView[];
  /** JSON for the browser. */
  facts: string;
}

export interface ContactPage extends PageLanguage {
  /** False with `PUBLIC_API_URL=off`: the site has no ticket form to lead to. */
  hasTicketForm: boolean;
  /** Day of the build: closures that are over are not shown. */
  now: Temporal.Instant;
}

/**
 * Everything that the contact page shows. A content folder without channels has the ticket form.
 */
export function describeContact(
  facts: Pick<ContactFacts, 'channels' | 'schedules'>,
  page: ContactPage,
): ContactView {
  const channels = listChannels(facts.channels, page);
  const schedules = new Map(facts.schedules.map(({ id, data }) => [id, data]));
  return {
    channels: channels.map((channel) => describeChannel(channel, schedules, page)),
    facts: toEmbeddedJson(embedFacts(channels, facts.schedules, page)),
  };
}

function listChannels(
  channels: readonly Entry<Channel>[],
  { hasTicketForm, t }: ContactPage,
): readonly Entry<Channel>[] {
  const given = channels.length > 0 ? channels : [builtInTicket(t('contact.action.ticket'))];
  return given.filter((channel) => hasTicketForm || !needsTicketForm(channel)).toSorted(byOrder);
}

const needsTicketForm = ({ data }: Entry<Channel>): boolean =>
  data.kind === 'ticket' && data.addresses.length === 0;

const builtInTicket = (label: string): Entry<Channel> => ({
  id: 'ticket',
  data: {
    kind: 'ticket',
    label,
    addresses: [],
    preferred: false,
    advantages: [],
    drawbacks: [],
    waitForReply: false,
    hiddenWhenClosed: false,
  },
});

function describeChannel(
  { id, data }: Entry<Channel>,
  schedules: ReadonlyMap<string, Schedule>,
  page: ContactPage,
): ChannelView {
  const schedule = findSchedule(data, schedules);
  const isAlways = schedule ? isAlwaysOpen(schedule) : takesMessages.has(data.kind);
  return {
    id,
    label: toLocalText(data.label, page.locale),
    summary: data.summary === undefined ? undefined : toLocalText(data.summary, page.locale),
    preferred: data.preferred,
    state: isAlways ? 'always' : 'unknown',
    languages: describeLanguages(data, page),
    terms: describeTerms(data, page),
    addresses: describeAddresses(data, page),
    hours: schedule && !isAlways ? describeHours(schedule, page, page.now) : undefined,
  };
}

/** Kinds where one leaves a message, which is possible at any time. */
const takesMessages: ReadonlySet<Channel['kind']> = new Set([
  'ticket',
  'callback',
  'email',
  'community',
  'form',
]);

const findSchedule = (
  { schedule }: Channel,
  schedules: ReadonlyMap<string, Schedule>,
): Schedule | undefined => (schedule === undefined ? undefined : schedules.get(schedule));

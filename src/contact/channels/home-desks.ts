import { toLocalText, type LocalText } from '../../i18n/local-text.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import { contactUrl, newTicketUrl } from '../../i18n/urls.ts';
import { toScriptJson } from '../../lib/escape.ts';
import type { Channel } from '../../schemas/channel.ts';
import { byOrder, schedulesOf, type ContactFacts, type Entry } from '../contact-facts.ts';
import { describeWeek, describeZone } from '../hours/hours-text.ts';
import { withShortNotice } from '../hours/write-short-notice.ts';
import { writeHoursData } from '../hours/write-hours-data.ts';
import { describeReplyTarget } from '../reply/reply-text.ts';
import { speaks } from '../spoken-languages.ts';
import { listHomeChannels } from './home-channels.ts';

/** A channel as the home page names it. */
export interface HomeDesk {
  id: string;
  label: LocalText;
  /** Its card on the contact page, or the ticket form. */
  url: string;
  /** What is true at any moment: its week, or how soon an answer comes. Empty where that is long. */
  text: string;
  /** Whether the browser can say whether it is open. */
  hasHours: boolean;
}

/** A channel for emergencies, by its place on the contact page. */
export interface HomeEmergency {
  label: LocalText;
  url: string;
}

/** Who can be reached, as the home page tells it. */
export interface HomeDesks {
  /** Those that are listed: the first with opening hours, then the ticket form. */
  desks: readonly HomeDesk[];
  /** Where to turn in an emergency. */
  emergency: HomeEmergency | undefined;
  /** The zones whose times the weeks of `desks` are, in words. */
  zones: readonly string[];
  /** JSON for the browser: `HoursData`. Empty where no channel has hours. */
  hoursData: string;
}

/** Channels with hours that are listed: more would push the topics off the first screen. */
const listedDesks = 3;

/** What the home page says of channels; `hasTicketForm` is false with `PUBLIC_API_URL=off`. */
export function describeHomeDesks(
  {
    channels,
    schedules,
    closed = [],
  }: Pick<ContactFacts, 'channels' | 'schedules'> & Partial<Pick<ContactFacts, 'closed'>>,
  page: PageLanguage & { hasTicketForm: boolean; now: Temporal.Instant },
): HomeDesks {
  const { locale, now } = page;
  const open = listHomeChannels({ channels, schedules }, locale.tag).slice(0, listedDesks);
  const emergency = channels.filter(({ data }) => data.emergency).toSorted(byOrder)[0];
  const toUrl = (id: string): string => `${contactUrl(locale.locale)}#channel-${id}`;
  const desks = open.map(({ id, data }): HomeDesk => {
    const own = schedules.filter((schedule) => schedulesOf(data).includes(schedule.id));
    const [only] = own.length === 1 ? own : [];
    return {
      id,
      label: toLocalText(data.label, locale),
      url: toUrl(id),
      text: only ? describeWeek(only.data, page, now) : '',
      hasHours: true,
    };
  });
  const listed = open.flatMap(({ data }) => schedulesOf(data));
  const ownZones = schedules.filter(({ id }) => listed.includes(id)).map(({ data }) => data.zone);
  return {
    desks: [...desks, ...listForms(channels, page)],
    emergency: emergency && {
      label: toLocalText(emergency.data.label, locale),
      url: toUrl(emergency.id),
    },
    zones: [...new Set(ownZones)].map((zone) => describeZone(zone, page, now)),
    hoursData:
      open.length > 0
        ? toScriptJson(withShortNotice(writeHoursData(open, schedules, page), closed, page))
        : '',
  };
}

/** The ticket form, where readers of the language get an answer in a stated time. */
function listForms(
  channels: readonly Entry<Channel>[],
  { locale, t, hasTicketForm }: PageLanguage & { hasTicketForm: boolean },
): readonly HomeDesk[] {
  const form = channels.filter(isForm).toSorted(byOrder)[0];
  const target = form?.data.replyTarget;
  if (!form || !target || !hasTicketForm || !speaks(form.data, locale.tag)) return [];
  return [
    {
      id: form.id,
      label: toLocalText(form.data.label, locale),
      url: newTicketUrl(locale.locale),
      text: describeReplyTarget(target, t),
      hasHours: false,
    },
  ];
}

const isForm = ({ data }: Entry<Channel>): boolean =>
  data.kind === 'ticket' && data.addresses.length === 0 && schedulesOf(data).length === 0;

import type { Channel } from '../schemas/channel.ts';
import type { ContactPageSettings } from '../schemas/contact-page.ts';
import type { Notice } from '../schemas/notice.ts';
import type { Schedule } from '../schemas/schedule.ts';
import type { ShortNotice } from '../schemas/short-notice.ts';
import type { Topic } from '../schemas/topic.ts';

/** A file of `content/contact/`: its name without extension, and what it says. */
export interface Entry<Facts> {
  id: string;
  data: Facts;
}

/** Everything in `content/contact/`; each list may be empty. */
export interface ContactFacts {
  channels: readonly Entry<Channel>[];
  schedules: readonly Entry<Schedule>[];
  topics: readonly Entry<Topic>[];
  notices: readonly Entry<Notice>[];
  /** What is closed at short notice; in none of the schedules. */
  closed: readonly ShortNotice[];
  /** Countries that the company serves, by `site.yaml`. */
  countries: readonly string[];
  /** What `page.yaml` says; its defaults without one. */
  page: ContactPageSettings;
}

/** The schedules by which a channel is open, one or by purpose. */
export const schedulesOf = ({
  schedule,
  purposes,
}: Pick<Channel, 'schedule' | 'purposes'>): readonly string[] =>
  purposes ? purposes.map((purpose) => purpose.schedule) : schedule === undefined ? [] : [schedule];

/** What is asked for a zone. */
export interface ZoneFacts extends Pick<ContactFacts, 'channels'> {
  schedules: readonly Entry<Pick<Schedule, 'zone'>>[];
}

/**
 * The zone of days and times for which nothing else says one: that of the site, else that of the hours
 * of the first channel for tickets that has some, else of the first other, else UTC.
 */
export function companyZone(
  { channels, schedules }: ZoneFacts,
  siteZone: string | undefined,
): string {
  if (siteZone !== undefined) return siteZone;
  const ordered = channels.toSorted(byOrder);
  const forTickets = ordered.filter(({ data }) => data.kind === 'ticket');
  const [id] = [...forTickets, ...ordered].flatMap(({ data }) => schedulesOf(data));
  return schedules.find((schedule) => schedule.id === id)?.data.zone ?? 'UTC';
}

/** By `order`, those without it last, then by id. */
export const byOrder = (
  a: Entry<{ order?: number | undefined }>,
  b: Entry<{ order?: number | undefined }>,
): number =>
  (a.data.order ?? Infinity) === (b.data.order ?? Infinity)
    ? a.id.localeCompare(b.id, 'en')
    : (a.data.order ?? Infinity) - (b.data.order ?? Infinity);

import type { Notice } from '../../schemas/notice.ts';
import { companyZone, schedulesOf, type ZoneFacts } from '../contact-facts.ts';

/** From when to when something is on; `until` is no longer part of it. */
export interface NoticeSpan {
  from: Temporal.Instant | undefined;
  until: Temporal.Instant | undefined;
}

/**
 * From when to when a notice is on: whole days with the last one, or times of the clock, in the zone of
 * the notice, of the hours of the first channel that it names, or of the company.
 */
export function noticeSpan(
  notice: Pick<Notice, 'from' | 'until' | 'zone' | 'channels'>,
  facts: ZoneFacts,
  siteZone: string | undefined,
): NoticeSpan {
  const zone = notice.zone ?? zoneOfChannel(notice.channels?.[0], facts);
  const timeZone = zone ?? companyZone(facts, siteZone);
  const { from, until } = notice;
  return {
    from: from === undefined ? undefined : toMoment(from, timeZone, 0),
    until: until === undefined ? undefined : toMoment(until, timeZone, 1),
  };
}

function zoneOfChannel(
  id: string | undefined,
  { channels, schedules }: ZoneFacts,
): string | undefined {
  const channel = channels.find((one) => one.id === id);
  const [own] = channel ? schedulesOf(channel.data) : [];
  return schedules.find((schedule) => schedule.id === own)?.data.zone;
}

/** A time of the clock, or the midnight with which the day begins so many days after a date. */
function toMoment(text: string, zone: string, days: number): Temporal.Instant {
  return text.includes('T')
    ? Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant()
    : Temporal.PlainDate.from(text).add({ days }).toZonedDateTime(zone).toInstant();
}

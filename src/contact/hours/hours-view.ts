import type { Schedule } from '../../schemas/schedule.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import { comingClosures } from './coming-closures.ts';
import { describeDates, describeIntervals, describeRow, type HoursRow } from './hours-text.ts';
import { toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { zoneName } from '../../lib/intl-names.ts';
import { weekTable } from './week-table.ts';

/** The hours of a channel in words. */
export interface HoursView {
  rows: readonly HoursRow[];
  zone: string;
  /** Weeks that are valid for a part of the year, those that are not over. */
  seasons: readonly { label: LocalText | undefined; dates: string; rows: readonly HoursRow[] }[];
  /** Those of the coming year, in order. */
  closures: readonly { dates: string; label: LocalText; hours: string }[];
}

/** The hours as a table, with the closures of the year from `now`. */
export function describeHours(
  schedule: Schedule,
  { locale, t }: PageLanguage,
  now: Temporal.Instant,
): HoursView {
  const { zone } = schedule;
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const language = { tag: locale.tag, t };
  return {
    rows: weekTable(schedule).map((row) => describeRow(row, language)),
    seasons: schedule.seasons
      .filter(({ until }) => until >= today)
      .map(({ from, until, label, weekly }) => ({
        label: label === undefined ? undefined : toLocalText(label, locale),
        dates: describeDates(from, until, locale.tag),
        rows: weekTable({ weekly }).map((row) => describeRow(row, language)),
      })),
    zone: t('contact.hours.zone', { name: zoneName(zone, locale.tag, now), zone }),
    closures: comingClosures(schedule, now).map(({ from, until, label, hours }) => ({
      dates: describeDates(from, until, locale.tag),
      label: toLocalText(label, locale),
      hours: describeIntervals(hours, language),
    })),
  };
}

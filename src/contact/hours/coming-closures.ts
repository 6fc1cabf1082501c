import type { Schedule } from '../../schemas/schedule.ts';

/**
 * The special days of a schedule that are not over and begin within a year, in order. Calendars are
 * written for several years: a page that listed them all would be half as long again.
 */
export function comingClosures(
  { zone, closures }: Pick<Schedule, 'zone' | 'closures'>,
  now: Temporal.Instant,
): Schedule['closures'] {
  const day = now.toZonedDateTimeISO(zone).toPlainDate();
  const today = day.toString();
  const inAYear = day.add({ years: 1 }).toString();
  return closures
    .filter(({ from, until }) => until >= today && from <= inAYear)
    .toSorted((a, b) => a.from.localeCompare(b.from, 'en'));
}

import type { Holidays } from '../../schemas/holidays.ts';
import type { Schedule } from '../../schemas/schedule.ts';

/**
 * The schedule with the days of its holiday calendars among its closures. Where the schedule says
 * something of its own about a day, that stands: a desk may work on a holiday.
 */
export function withHolidays(
  schedule: Schedule,
  calendars: ReadonlyMap<string, Pick<Holidays, 'days'>>,
): Schedule {
  const own = new Set(
    schedule.closures.flatMap(({ from, until }) => (from === until ? [from] : [])),
  );
  const days = schedule.holidays
    .flatMap((id) => calendars.get(id)?.days ?? [])
    .filter(({ date }) => !own.has(date));
  const byDate = new Map(days.map((day) => [day.date, day]));
  const closures = [...byDate.values()].map(({ date, label }) => ({
    from: date,
    until: date,
    label,
    hours: [],
  }));
  return { ...schedule, closures: [...schedule.closures, ...closures] };
}

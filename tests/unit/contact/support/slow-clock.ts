import { weekdays } from '../../../../src/schemas/weekday.ts';
import type { Interval } from '../../../../src/schemas/interval.ts';
import type { OpeningHours } from '../../../../src/contact/hours/schedule.ts';

const minute = 60_000;

/**
 * The slow truth: reads the desk's clock in each minute of `[from, until)` and looks whether that
 * time stands in the hours of the day, or in those of the day before past its midnight.
 */
export function openMinutes(hours: OpeningHours, from: number, until: number): readonly boolean[] {
  const ofDate = new Map<string, readonly Interval[]>();
  return readClock(hours.zone, from, until).map(({ date, yesterday, minuteOfDay }) => {
    for (const day of [date, yesterday]) {
      if (!ofDate.has(day)) ofDate.set(day, hoursOn(hours, Temporal.PlainDate.from(day)));
    }
    const isWithin = (day: string, time: number): boolean =>
      (ofDate.get(day) ?? []).some(({ start, end }) => start <= time && time < end);
    return isWithin(date, minuteOfDay) || isWithin(yesterday, minuteOfDay + 1440);
  });
}

/** What a clock on the wall shows. */
interface Reading {
  date: string;
  yesterday: string;
  minuteOfDay: number;
}

const readings = new Map<string, readonly Reading[]>();

/** The clock of a zone in each minute of `[from, until)`; kept, since reading it is slow. */
function readClock(zone: string, from: number, until: number): readonly Reading[] {
  const key = `${zone} ${from} ${until}`;
  const known = readings.get(key);
  if (known) return known;
  const read = Array.from({ length: (until - from) / minute }, (_, index) => {
    const clock = Temporal.Instant.fromEpochMilliseconds(from + index * minute);
    return toReading(clock.toZonedDateTimeISO(zone));
  });
  readings.set(key, read);
  return read;
}

const toReading = (clock: Temporal.ZonedDateTime): Reading => ({
  date: clock.toPlainDate().toString(),
  yesterday: clock.toPlainDate().subtract({ days: 1 }).toString(),
  minuteOfDay: clock.hour * 60 + clock.minute,
});

function hoursOn(hours: OpeningHours, date: Temporal.PlainDate): readonly Interval[] {
  const [ruling] = hours.closures
    .filter(
      ({ from, until }) =>
        Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, until) <= 0,
    )
    .toSorted((a, b) => daysOf(a) - daysOf(b) || Temporal.PlainDate.compare(a.from, b.from));
  return ruling ? ruling.hours : hours.weekly[weekdays[date.dayOfWeek - 1] ?? 'monday'];
}

const daysOf = ({ from, until }: { from: string; until: string }): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days;

import { closureOn, weekOn, type OpeningHours } from '../../../../src/contact/hours/schedule.ts';
import { weekdays } from '../../../../src/schemas/weekday.ts';

const minute = 60_000;

/** Clocks only ever change at a quarter of an hour, so that one reading holds for 15 minutes. */
const readEvery = 15;

interface Quarter {
  date: string;
  minuteOfDay: number;
}

const clocks = new Map<string, readonly Quarter[]>();

/** What the clock of a zone shows at each quarter of an hour; kept, since reading it is slow. */
function readClock(zone: string, from: number, until: number): readonly Quarter[] {
  const known = clocks.get(zone);
  if (known) return known;
  const read = Array.from({ length: (until - from) / (readEvery * minute) }, (_, index) => {
    const at = Temporal.Instant.fromEpochMilliseconds(from + index * readEvery * minute);
    const clock = at.toZonedDateTimeISO(zone);
    return { date: clock.toPlainDate().toString(), minuteOfDay: clock.hour * 60 + clock.minute };
  });
  clocks.set(zone, read);
  return read;
}

/**
 * The slow truth over years: 1 for each minute of `[from, until)` at which the clock on the desk's
 * wall shows a time of its hours, of the day or of the day before past midnight.
 */
export function readMinutes(hours: OpeningHours, from: number, until: number): Uint8Array {
  const tables = new Map<string, Uint8Array>();
  const tableOf = (date: string): Uint8Array => {
    const table = tables.get(date) ?? markDay(hours, date);
    tables.set(date, table);
    return table;
  };
  const minutes = new Uint8Array((until - from) / minute);
  for (const [index, { date, minuteOfDay }] of readClock(hours.zone, from, until).entries()) {
    minutes.set(tableOf(date).subarray(minuteOfDay, minuteOfDay + readEvery), index * readEvery);
  }
  return minutes;
}

/** Each minute of a calendar day, with what goes on past midnight from the day before. */
function markDay(hours: OpeningHours, date: string): Uint8Array {
  const table = new Uint8Array(1440);
  const yesterday = Temporal.PlainDate.from(date).subtract({ days: 1 });
  for (const [day, shift] of [
    [Temporal.PlainDate.from(date), 0],
    [yesterday, 1440],
  ] as const) {
    const closure = closureOn(hours, day.toString());
    const week = weekOn(hours, day.toString());
    const intervals = closure?.hours ?? week[weekdays[day.dayOfWeek - 1] ?? 'monday'];
    for (const { start, end } of intervals) {
      table.fill(1, Math.max(0, start - shift), Math.max(0, end - shift));
    }
  }
  return table;
}

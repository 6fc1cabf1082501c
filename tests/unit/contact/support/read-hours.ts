import type { DayRow } from '../../../../src/contact/hours/two-weeks.ts';
import type { OpeningHoursSpecification } from '../../../../src/contact/hours/hours-json-ld.ts';
import type { HoursRow, HoursView } from '../../../../src/contact/hours/hours-text.ts';
import type { Interval } from '../../../../src/schemas/interval.ts';
import { weekdays } from '../../../../src/schemas/weekday.ts';

/** Readers of what we write in English: they know the words, and nothing of schedules. */

const whole = { start: 0, end: 1440 };

/** `9:00–14:00 and 22:00–2:00 (next day)`, `Closed`, `Around the clock`. */
export function readTimes(text: string): readonly Interval[] {
  if (text === 'Closed') return [];
  if (text === 'Around the clock') return [whole];
  return [...text.matchAll(/(\d+):(\d\d)–(\d+):(\d\d)(?<next> \(next day\))?/gu)].map((found) => {
    const [hour, minute, endHour, endMinute] = found.slice(1, 5).map(Number);
    const start = (hour ?? 0) * 60 + (minute ?? 0);
    const end = (endHour ?? 0) * 60 + (endMinute ?? 0);
    const isNext = found.groups?.['next'] !== undefined || end <= start;
    return { start, end: isNext ? end + 1440 : end };
  });
}

/** The hours of a date as somebody reads them on the page. */
export function readPage(view: HoursView, date: string): readonly Interval[] {
  const [special] = view.closures
    .map(({ dates, hours }) => ({ ...readDates(dates), hours }))
    .filter(({ from, until }) => from <= date && date <= until)
    .toSorted((a, b) => daysOf(a) - daysOf(b));
  if (special) return readTimes(special.hours);
  const season = view.seasons.find(({ dates }) => {
    const { from, until } = readDates(dates);
    if (from.length > 5) return from <= date && date <= until;
    const day = date.slice(5);
    return from <= until ? from <= day && day <= until : from <= day || day <= until;
  });
  return readTimes(findRow(season?.rows ?? view.rows, date).hours);
}

function findRow(rows: readonly HoursRow[], date: string): HoursRow {
  const wanted = Temporal.PlainDate.from(date).dayOfWeek - 1;
  const row = rows.find(({ days }) => {
    const [first = -1, last = first] = days
      .split(/ to | and /u)
      .map((name) => weekdays.findIndex((day) => day === name.toLowerCase()));
    return days.includes(' to ')
      ? first <= wanted && wanted <= last
      : first === wanted || last === wanted;
  });
  if (!row) throw new Error(`No row is for ${date}.`);
  return row;
}

const months = new Map(
  Array.from({ length: 12 }, (_, month) => [
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month),
    ),
    month + 1,
  ]),
);

const read = new Map<string, { from: string; until: string }>();

/** `Friday, 25 December 2026`, `Tuesday 30 June – Thursday 2 July 2026`, `1 June to 5 July, every year`. */
function readDates(text: string): { from: string; until: string } {
  const known = read.get(text);
  if (known) return known;
  const found = [...text.matchAll(/(\d+)\s([A-Z][a-z]+)(?:\s(\d{4}))?/gu)];
  const isYearly = text.endsWith(', every year');
  const lastYear = isYearly ? 2024 : Number(found.at(-1)?.[3]);
  const [from, until = from] = found.map(([, day, month, year]) =>
    Temporal.PlainDate.from({
      day: Number(day),
      month: months.get(month ?? '') ?? 0,
      year: year === undefined ? lastYear : Number(year),
    })
      .toString()
      .slice(isYearly ? 5 : 0),
  );
  if (from === undefined || until === undefined) throw new Error(`"${text}" has no dates.`);
  read.set(text, { from, until });
  return { from, until };
}

const daysOf = ({ from, until }: { from: string; until: string }): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days;

/** The hours of a row of the two weeks, on the desk's clock. */
export const readRow = ({ here }: DayRow): readonly Interval[] => readTimes(here);

/**
 * The hours of a date as schema.org and Google have them: those with dates in place of those
 * without, 00:00 to 00:00 is closed, 23:59 is the end of the day, and what closes before it opens
 * closes on the next day. Throws if more than one range of dates holds the date.
 */
export function readJsonLd(
  specifications: readonly OpeningHoursSpecification[],
  date: string,
): readonly Interval[] {
  const dated = specifications.filter(
    ({ validFrom, validThrough }) =>
      validFrom !== undefined &&
      validThrough !== undefined &&
      validFrom <= date &&
      date <= validThrough,
  );
  const ranges = new Set(
    dated.map(({ validFrom, validThrough }) => `${validFrom} ${validThrough}`),
  );
  if (ranges.size > 1) throw new Error(`${date} is in ${[...ranges].join(' and ')}.`);
  const name = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? 'monday';
  const address = `https://schema.org/${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return (dated.length > 0 ? dated : specifications.filter((one) => one.validFrom === undefined))
    .filter(({ dayOfWeek }) => dayOfWeek?.includes(address) ?? true)
    .filter(({ opens, closes }) => opens !== '00:00' || closes !== '00:00')
    .map(({ opens, closes }) => {
      const [start, end] = [toMinute(opens), closes === '23:59' ? 1440 : toMinute(closes)];
      return { start, end: end < start ? end + 1440 : end };
    });
}

const toMinute = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

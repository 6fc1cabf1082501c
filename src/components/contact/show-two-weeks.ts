import type { ChannelData } from '../../contact/channels/channel-data.ts';
import type { HoursData } from '../../contact/hours/hours-data.ts';
import { formatTime } from '../../contact/hours/state-text.ts';
import { twoWeeks, type DayHours } from '../../contact/hours/two-weeks.ts';
import { calendarTag } from '../../i18n/calendar-tag.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';

type Hours = HoursData['schedules'][string];

/**
 * Fills in the coming two weeks of a desk: day, hours there and, where the reader's clock shows
 * another time, hours on the reader's clock.
 */
export function showTwoWeeks(
  place: Element,
  hours: Hours,
  now: Temporal.Instant,
  { tag, words }: { tag: string; words: ChannelData['words'] },
): void {
  const zone = Temporal.Now.timeZoneId();
  const days = twoWeeks(hours, now);
  const differs = days.some(({ date }) => offsetOn(date, hours.zone) !== offsetOn(date, zone));
  const zones = differs ? [hours.zone, zone] : [hours.zone];
  const table = document.createElement('table');
  table.createCaption().textContent = words['hours.days14'];
  if (differs) {
    const head = table.createTHead().insertRow();
    for (const name of ['hours.day', 'hours.here', 'hours.yours'] as const) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = words[name];
      head.append(cell);
    }
  }
  const body = table.createTBody();
  for (const day of days) {
    const row = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = nameOf(day.date, tag);
    row.append(name);
    for (const shown of zones) {
      const cell = row.insertCell();
      cell.textContent = describeDay(day, hours.zone, shown, { tag, words });
    }
    if (day.label !== undefined) name.append(` (${day.label})`);
  }
  place.replaceChildren(table);
}

const noonOf = (date: string, zone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });

const offsetOn = (date: string, zone: string): number => noonOf(date, zone).offsetNanoseconds;

const nameOf = (date: string, tag: string): string =>
  new Intl.DateTimeFormat(calendarTag(tag), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(date));

function describeDay(
  { date, intervals }: DayHours,
  desk: string,
  shown: string,
  { tag, words }: { tag: string; words: ChannelData['words'] },
): string {
  const [only] = intervals;
  if (!only) return words['hours.closed'];
  if (intervals.length === 1 && only.start === 0 && only.end === minutesPerDay && desk === shown) {
    return words['hours.allDay'];
  }
  const midnight = Temporal.PlainDate.from(date).toPlainDateTime();
  const at = (minutes: number): string =>
    formatTime(midnight.add({ minutes }).toZonedDateTime(desk).toInstant(), shown, tag);
  const spans = intervals.map(({ start, end }) => `${at(start)}–${at(end)}`);
  return new Intl.ListFormat(tag, { type: 'unit' }).format(spans);
}

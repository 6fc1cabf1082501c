import Holidays, { type HolidaysTypes } from 'date-holidays';
import { stringify } from 'yaml';
import { z } from 'zod';

/** A country, or a part of it as ISO 3166-2 names it. */
export interface Place {
  country: string;
  subdivision: string | undefined;
}

/** Days on which a place does not work, with their name by locale. */
export interface Holiday {
  date: string;
  /** The last, where they are several. */
  until?: string;
  /** Half a day, from this time on. */
  closedFrom?: string;
  label: Readonly<Record<string, string>>;
}

/** Reads `ES` or `ES-VC`; throws if the place is not known. */
export function parsePlace(text: string): Place {
  const [country = '', subdivision] = text.toUpperCase().split('-');
  const calendar = new Holidays();
  const countries: Record<string, string> = calendar.getCountries('en');
  if (countries[country] === undefined) {
    throw new Error(
      `CommandInvalid "${country}" is no country with known holidays. Write it as ES or ES-VC.`,
    );
  }
  if (subdivision === undefined) return { country, subdivision };
  // Undefined for a country without parts, whatever the declared type says.
  const states: unknown = calendar.getStates(country, 'en');
  const parts = new Map(Object.entries(z.record(z.string(), z.string()).parse(states ?? {})));
  if (!parts.has(subdivision)) {
    const known = [...parts].map(([id, name]) => `${country}-${id} (${name})`);
    throw new Error(
      `CommandInvalid "${text}" is no part of ${country}. Known: ${known.join(', ') || 'none'}.`,
    );
  }
  return { country, subdivision };
}

/** The public holidays of some years, in order. Of two on the same days the first gives the name. */
export function listHolidays(
  { country, subdivision }: Place,
  years: readonly number[],
  locales: readonly string[],
): readonly Holiday[] {
  const calendar =
    subdivision === undefined ? new Holidays(country) : new Holidays(country, subdivision);
  const byDays = new Map<string, Holiday & { label: Record<string, string> }>();
  for (const locale of locales) {
    for (const year of years) {
      for (const holiday of calendar.getHolidays(year, locale.split('-')[0])) {
        if (holiday.type !== 'public') continue;
        const days = toDays(holiday);
        const key = `${days.date} ${days.until ?? ''}`;
        const known = byDays.get(key) ?? { ...days, label: {} };
        known.label[locale] ??= holiday.name;
        byDays.set(key, known);
      }
    }
  }
  return [...byDays.values()].toSorted((a, b) => a.date.localeCompare(b.date, 'en'));
}

const millisecondsPerHour = 3_600_000;

/**
 * The days of a holiday on the calendar of its place. Those of the Islamic and the Jewish calendar
 * begin with the evening before, which the package writes as `2026-03-20 00:00:00 -0600`: they are
 * taken as whole days, as they are kept. An hour may be missing where clocks go forward.
 */
function toDays({
  date,
  start,
  end,
}: Pick<HolidaysTypes.Holiday, 'date' | 'start' | 'end'>): Omit<Holiday, 'label'> {
  const [first = '', time = ''] = date.split(' ');
  const hours = (end.getTime() - start.getTime()) / millisecondsPerHour;
  const days = Math.max(1, Math.floor((hours + 1) / 24));
  const closedFrom = time.slice(0, 'HH:mm'.length);
  if (closedFrom !== '00:00') return { date: first, closedFrom };
  if (days === 1) return { date: first };
  const until = Temporal.PlainDate.from(first).add({ days: days - 1 });
  return { date: first, until: until.toString() };
}

/** The text of the file, with one name where all languages have the same. */
export function formatHolidays(
  { country, subdivision }: Place,
  holidays: readonly Holiday[],
  locales: readonly string[],
): string {
  const days = holidays.map(({ label, ...day }) => {
    const names = new Set(Object.values(label));
    const [only = ''] = names;
    return { ...day, label: names.size === 1 && locales.length > 1 ? only : label };
  });
  return stringify({
    country,
    ...(subdivision === undefined ? {} : { subdivision }),
    source: 'date-holidays (CC BY-SA 3.0), https://github.com/commenthol/date-holidays',
    days,
  });
}

import Holidays from 'date-holidays';
import { stringify } from 'yaml';
import { z } from 'zod';

/** A country, or a part of it as ISO 3166-2 names it. */
export interface Place {
  country: string;
  subdivision: string | undefined;
}

/** A day on which a place does not work, with its name by locale. */
export interface Holiday {
  date: string;
  label: Readonly<Record<string, string>>;
}

/** Reads `ES` or `ES-VC`; throws if the place is not known. */
export function parsePlace(text: string): Place {
  const [country = '', subdivision] = text.toUpperCase().split('-');
  const calendar = new Holidays();
  const countries: Record<string, string> = calendar.getCountries('en');
  if (countries[country] === undefined) {
    throw new Error(`"${country}" is no country with known holidays. Write it as ES or ES-VC.`);
  }
  if (subdivision === undefined) return { country, subdivision };
  // Undefined for a country without parts, whatever the declared type says.
  const states: unknown = calendar.getStates(country, 'en');
  const parts = new Map(Object.entries(z.record(z.string(), z.string()).parse(states ?? {})));
  if (!parts.has(subdivision)) {
    const known = [...parts].map(([id, name]) => `${country}-${id} (${name})`);
    throw new Error(`"${text}" is no part of ${country}. Known: ${known.join(', ') || 'none'}.`);
  }
  return { country, subdivision };
}

/** The public holidays of some years, in order. A day with two of them is called after the first. */
export function listHolidays(
  { country, subdivision }: Place,
  years: readonly number[],
  locales: readonly string[],
): readonly Holiday[] {
  const calendar =
    subdivision === undefined ? new Holidays(country) : new Holidays(country, subdivision);
  const byDate = new Map<string, Record<string, string>>();
  for (const locale of locales) {
    for (const year of years) {
      for (const { date, name, type } of calendar.getHolidays(year, locale.split('-')[0])) {
        if (type !== 'public') continue;
        const day = date.slice(0, 10);
        const label = byDate.get(day) ?? {};
        label[locale] ??= name;
        byDate.set(day, label);
      }
    }
  }
  return [...byDate]
    .map(([date, label]) => ({ date, label }))
    .toSorted((a, b) => a.date.localeCompare(b.date, 'en'));
}

/** The text of the file, with one name where all languages have the same. */
export function formatHolidays(
  { country, subdivision }: Place,
  holidays: readonly Holiday[],
  locales: readonly string[],
): string {
  const days = holidays.map(({ date, label }) => {
    const names = new Set(Object.values(label));
    const [only = ''] = names;
    return { date, label: names.size === 1 && locales.length > 1 ? only : label };
  });
  return stringify({
    country,
    ...(subdivision === undefined ? {} : { subdivision }),
    source: 'date-holidays (CC BY-SA 3.0), https://github.com/commenthol/date-holidays',
    days,
  });
}

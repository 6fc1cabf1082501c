import { toWarning, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { Holidays } from '../../../schemas/holidays.ts';
import { placeOf } from '../../read/read-contact.ts';
import { missingInTexts, type Locales } from './missing-texts.ts';

/** Calendars have to be renewed this many days before they end. */
const daysAhead = 60;

/** Names that a locale lacks, and a calendar that is about to end: channels would seem open. */
export function checkHolidays(
  entry: YamlEntry<Holidays>,
  site: Locales,
  now: Date,
): readonly Problem[] {
  const { days, country, subdivision } = entry.value;
  const texts = days.map(({ label }, index) => [['days', index, 'label'], label] as const);
  const last =
    days
      .map(({ date, until = date }) => until)
      .toSorted()
      .at(-1) ?? '';
  const soon = new Date(now.getTime() + daysAhead * 86_400_000).toISOString().slice(0, 10);
  const place = [country, subdivision].filter((part) => part !== undefined).join('-');
  return [
    ...missingInTexts(entry, texts, site),
    ...(last > soon
      ? []
      : [
          toWarning(
            'HolidaysEnd',
            placeOf(entry, ['days'], 'key'),
            `The last holiday of this calendar is on ${last}; after it every desk seems open.`,
            `Renew it with: npm run holidays -- ${place}`,
          ),
        ]),
  ];
}

import { writeFirst } from './agreement.ts';
import { calendarTag } from './calendar-tag.ts';

/** The name of a language in another: `languageNameIn('de', 'es')` → `Spanisch`. */
export const languageNameIn = (inTag: string, ofTag: string): string =>
  new Intl.DisplayNames([inTag], { type: 'language' }).of(ofTag) ?? ofTag;

/** A day such as `2026-11-22` in full: `22 de noviembre de 2026`. */
export function formatDay(tag: string, day: string): string {
  const format = new Intl.DateTimeFormat(calendarTag(tag), { dateStyle: 'long', timeZone: 'UTC' });
  return writeFirst(tag, format.format(new Date(day)));
}

/** A size in bytes as readers know it: `34 kB`, `1,2 MB`. A file is never smaller than 1 kB. Does not break. */
export function formatBytes(tag: string, bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const value = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const maximumFractionDigits = isLarge ? 1 : 0;
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits });
  return format.format(value).replaceAll(' ', '\u00a0');
}

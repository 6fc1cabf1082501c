import { writeFirst } from './agreement.ts';
import { formatTag } from '../lib/format-tag.ts';

/** A day such as `2026-11-22` in full: `22 de noviembre de 2026`. */
export function formatDay(tag: string, day: string): string {
  const format = new Intl.DateTimeFormat(formatTag(tag), { dateStyle: 'long', timeZone: 'UTC' });
  return writeFirst(tag, format.format(new Date(day)));
}

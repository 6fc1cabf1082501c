import { writeFirst } from './agreement.ts';
import { dateFormat } from '../lib/intl/date-format.ts';

/**
 * A day such as `2026-11-22` in full, `22 de noviembre de 2026`, or, at the end of a line, as
 * `22 nov 2026`.
 */
export function formatDay(tag: string, day: string, dateStyle: 'long' | 'medium' = 'long'): string {
  const format = dateFormat(tag, { dateStyle });
  return writeFirst(tag, format.format(new Date(day)));
}

import { formatTag } from './format-tag.ts';

const known = new Map<string, Intl.DateTimeFormat>();

/**
 * The format of a language for dates and times in UTC, made once for each language and options: to
 * make one takes up to a millisecond, and a build writes the same dates on page after page.
 */
export function dateFormat(
  tag: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format =
    known.get(key) ?? new Intl.DateTimeFormat(formatTag(tag), { ...options, timeZone: 'UTC' });
  known.set(key, format);
  return format;
}

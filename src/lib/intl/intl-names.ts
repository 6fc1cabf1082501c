/**
 * What languages, regions and time zones are called, all from `Intl`. Languages, regions and zones
 * come first, then `tag`, the language in which they are named.
 */
import { formatTag } from './format-tag.ts';

/** `de` in Spanish: `alemán`. */
export const languageName = (language: string, tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? language;

/** The name of a language in itself, as at the beginning of a sentence: `es` → `Español`. */
export function endonymOf(language: string): string {
  const name = languageName(language, language);
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

/**
 * Whether `Intl` knows a language, which tells one from a word that only looks like a tag: by its
 * form, `billing` is one.
 */
export function isKnownLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** The language of a tag, without script and region: `pt-BR` → `pt`. */
export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Whether two tags are the same language, be it in another region: `pt` and `pt-BR`. */
export const isSameLanguage = (one: string, other: string): boolean =>
  new Intl.Locale(one).language === new Intl.Locale(other).language;

/** `AT` in Spanish: `Austria`. */
export const regionName = (region: string, tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'region' }).of(region) ?? region;

/** `español, alemán e inglés`; in English without a comma before the last. */
export const listOf = (items: readonly string[], tag: string): string =>
  new Intl.ListFormat(formatTag(tag), { type: 'conjunction' }).format(items);

/**
 * Name of a zone without summer or winter: `Mitteleuropäische Zeit`. A zone that does not change its
 * clocks around `now` is called by its standard time.
 */
export function zoneName(timeZone: string, tag: string, now: Temporal.Instant): string {
  const format = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' });
  const parts = format.formatToParts(now.epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

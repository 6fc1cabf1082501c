/** Names of things in the reader's language, all from `Intl`. */

/** `de` in Spanish: `alemán`. */
export const languageName = (language: string, tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? language;

/** `AT` in Spanish: `Austria`. */
export const regionName = (region: string, tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'region' }).of(region) ?? region;

/** `español, alemán e inglés`. */
export const listOf = (items: readonly string[], tag: string): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);

/**
 * Name of a zone without summer or winter: `Mitteleuropäische Zeit`. A zone that does not change its
 * clocks around `now` is called by its standard time.
 */
export function zoneName(timeZone: string, tag: string, now: Temporal.Instant): string {
  const format = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' });
  const parts = format.formatToParts(now.epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Whether two tags are the same language, be it in another region: `pt` and `pt-BR`. */
export const isSameLanguage = (a: string, b: string): boolean =>
  new Intl.Locale(a).language === new Intl.Locale(b).language;

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

/** Name of a zone without summer or winter: `Mitteleuropäische Zeit`. */
export function zoneName(timeZone: string, tag: string): string {
  const format = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Whether two tags are the same language, be it in another region: `pt` and `pt-BR`. */
export const isSameLanguage = (a: string, b: string): boolean =>
  new Intl.Locale(a).language === new Intl.Locale(b).language;

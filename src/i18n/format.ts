/** The name of a language in another: `languageNameIn('de', 'es')` → `Spanisch`. */
export const languageNameIn = (inTag: string, ofTag: string): string =>
  new Intl.DisplayNames([inTag], { type: 'language' }).of(ofTag) ?? ofTag;

/** A day such as `2026-11-22` in full: `22 de noviembre de 2026`. */
export const formatDay = (tag: string, day: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

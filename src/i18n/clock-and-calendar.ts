/**
 * The language in which dates and times are written. English of no region is read all over the
 * world, so it has “25 December” and “14:00”, which nobody misreads; `en-US` keeps its own.
 */
export const calendarTag = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

const firsts: Readonly<Record<string, string>> = { fr: '1er', pt: '1º' };

/** French and Brazilians call the first of a month “1er” and “1º”, which Intl does not know. */
export function writeFirst(tag: string, date: string): string {
  const [language = ''] = tag.split('-');
  const first = firsts[language];
  return first === undefined ? date : date.replaceAll(/(?<!\d)1(?=\s)/gu, first);
}

/**
 * Takes the one of two forms that fits a time: “hasta [la|las] 1:00” becomes “hasta la 1:00”, and
 * “las” before any other hour, as Spanish and Portuguese have it.
 */
export const agreeWithHour = (text: string, time: string): string =>
  text.replaceAll(/\[([^|\]]*)\|([^\]]*)\]/gu, /^0?1\D/u.test(time) ? '$1' : '$2');

/**
 * How a language writes a time of day. English of no region is read all over the world, so it has
 * 24 hours, which nobody misreads, as in the articles; `en-US` and the like keep their own.
 */
export const clockOf = (tag: string): Intl.DateTimeFormatOptions => ({
  hour: 'numeric',
  minute: '2-digit',
  ...(tag === 'en' ? { hourCycle: 'h23' } : {}),
});

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

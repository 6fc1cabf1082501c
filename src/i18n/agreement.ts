const firsts: Readonly<Record<string, string>> = { fr: '1er', pt: '1º' };

/** French and Brazilians call the first of a month “1er” and “1º”, which Intl does not know. */
export function writeFirst(tag: string, date: string): string {
  const [language = ''] = tag.split('-');
  const first = firsts[language];
  return first === undefined ? date : date.replaceAll(/(?<!\d)1(?=\s)/gu, first);
}

/**
 * Chooses between two forms by the time: “hasta [la|las] 1:00” becomes “hasta la 1:00”, and “las”
 * before any other hour, as Spanish and Portuguese have it.
 */
export const agreeWithHour = (text: string, time: string): string =>
  text.replaceAll(/\[([^|\]]*)\|([^\]]*)\]/gu, /^0?1\D/u.test(time) ? '$1' : '$2');

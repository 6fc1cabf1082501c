/** The words of the two weeks; interface strings `contact.<word>`. */
export const twoWeeksWords = [
  'hours.closed',
  'hours.allDay',
  'hours.day',
  'hours.here',
  'hours.yours',
  'hours.days14',
] as const;
export type TwoWeeksWords = Record<(typeof twoWeeksWords)[number], string>;

import type { DayRow } from '../../../../src/contact/hours/two-weeks.ts';

/** Readers of what we say in English of moments. They have a calendar and a clock, and know no zones. */

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month),
  ),
);

const day = '(?<day>[A-Z][a-z]+day)(?: (?<number>\\d+) (?<month>[A-Z][a-z]+))?';
const moment = new RegExp(
  `(?:until|opens|by) (?:at )?(?:${day},? (?:at )?)?(?<time>\\d+:\\d\\d)`,
  'u',
);
const ownMoment = new RegExp(
  `\\((?:(?<today>today) at |${day} at )?(?<time>\\d+:\\d\\d) your time\\)`,
  'u',
);

/** What a sentence says of a moment: a time, of a day or of today. */
interface Said {
  /** Undefined: today. */
  date: Temporal.PlainDate | undefined;
  time: string;
}

/**
 * The time of the calendar and clock that a sentence says to somebody for whom it is `now`: a day by its
 * name is one of the next six. Throws if it is the name of today, which one would take for today.
 */
export function readMomentOf(
  sentence: string,
  whose: 'desk' | 'reader',
  now: Temporal.ZonedDateTime,
): Temporal.PlainDateTime | undefined {
  const today = now.toPlainDate();
  const own = whose === 'reader' ? read(ownMoment, sentence, today) : undefined;
  // A time in brackets without a day is of the day that the sentence names.
  const isWhole = own !== undefined && (own.date !== undefined || sentence.includes('(today'));
  const first = isWhole ? own : read(moment, sentence, today);
  return first && atTime(first.date ?? today, own?.time ?? first.time);
}

/** `24:00` is the end of a day. */
function atTime(date: Temporal.PlainDate, time: string): Temporal.PlainDateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return date.toPlainDateTime().add({ hours: hour, minutes: minute });
}

function read(pattern: RegExp, sentence: string, today: Temporal.PlainDate): Said | undefined {
  const found = pattern.exec(sentence)?.groups;
  if (!found) return undefined;
  const { time = '', day: name, number, month = '' } = found;
  if (name === undefined) return { date: undefined, time };
  const dayOfWeek = dayNames.indexOf(name) + 1;
  const date =
    number === undefined
      ? today.add({ days: (dayOfWeek - today.dayOfWeek + 7) % 7 })
      : findDate(today, Number(number), monthNames.indexOf(month) + 1);
  if (date.dayOfWeek !== dayOfWeek || (number === undefined && date.equals(today)))
    throw new Error(`"${sentence}" names a day that is not that one, on ${today.toString()}.`);
  return { date, time };
}

/** The next day of a month, today included. */
function findDate(today: Temporal.PlainDate, number: number, month: number): Temporal.PlainDate {
  const thisYear = Temporal.PlainDate.from({ year: today.year, month, day: number });
  return Temporal.PlainDate.compare(thisYear, today) < 0 ? thisYear.add({ years: 1 }) : thisYear;
}

/** From when to when somebody is there, as a row of the two weeks says it to the reader. */
export function readYours(
  { yours }: DayRow,
  date: Temporal.PlainDate,
): readonly { from: Temporal.PlainDateTime; until: Temporal.PlainDateTime }[] {
  let shown = date;
  const pattern =
    /(?:(?<day>[A-Z][a-z]{2}) )?(?<from>\d+:\d\d)–(?:(?<endDay>[A-Z][a-z]{2}) )?(?<until>\d+:\d\d)/gu;
  return [...yours.matchAll(pattern)].map(({ groups = {} }) => {
    const start = groups['day'] === undefined ? shown : nearest(shown, groups['day']);
    const from = atTime(start, groups['from'] ?? '');
    const endDay = groups['endDay'] === undefined ? start : nearest(start, groups['endDay']);
    let until = atTime(endDay, groups['until'] ?? '');
    if (Temporal.PlainDateTime.compare(until, from) <= 0) until = until.add({ days: 1 });
    shown = groups['endDay'] === undefined ? start : endDay;
    return { from, until };
  });
}

/** The day of that name that is nearest to a date. */
function nearest(date: Temporal.PlainDate, name: string): Temporal.PlainDate {
  const wanted = dayNames.findIndex((one) => one.startsWith(name)) + 1;
  const ahead = (wanted - date.dayOfWeek + 7) % 7;
  return date.add({ days: ahead > 3 ? ahead - 7 : ahead });
}

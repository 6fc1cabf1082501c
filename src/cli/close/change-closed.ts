import { suggest } from '../../lib/text/nearest-name.ts';
import type { ShortNotice } from '../../schemas/short-notice.ts';
import type { CloseCommand } from './arguments.ts';

/** Zone of each schedule, by id. */
export type Zones = ReadonlyMap<string, string>;

/**
 * What is closed at short notice after a command; what is over is left out. A schedule that is closed
 * already gets the new end and reason. Throws an error with a remedy for a schedule that does not
 * exist, or an end that is no time or lies in the past.
 */
export function changeClosed(
  closed: readonly ShortNotice[],
  command: CloseCommand,
  { zones, now }: { zones: Zones; now: Temporal.Instant },
): readonly ShortNotice[] {
  for (const id of command.schedules) if (!zones.has(id)) throw unknownSchedule(id, zones);
  const others = closed
    .filter(({ until }) => Temporal.Instant.compare(until, now) > 0)
    .map((one) => ({
      ...one,
      schedules: one.schedules.filter((id) => !command.schedules.includes(id)),
    }))
    .filter(({ schedules }) => schedules.length > 0);
  return command.name === 'open' ? others : [...others, ...toNotices(command, zones, now)];
}

/** One for each zone: 18:00 is another moment elsewhere. */
function toNotices(
  { schedules, until, because }: Extract<CloseCommand, { name: 'close' }>,
  zones: Zones,
  now: Temporal.Instant,
): readonly ShortNotice[] {
  const byZone = Map.groupBy(schedules, (id) => zones.get(id) ?? 'UTC');
  return [...byZone].map(([zone, ids]) => {
    const from = now
      .toZonedDateTimeISO(zone)
      .round({ smallestUnit: 'minute', roundingMode: 'floor' });
    const end = parseEnd(until, from);
    if (Temporal.ZonedDateTime.compare(end, from) <= 0) {
      throw new Error(
        `CommandInvalid ${until} is over: it is ${write(from)} in ${zone}.\nWrite the day too, such as --until "${from.add({ days: 1 }).toPlainDate().toString()} 9:00".`,
      );
    }
    return { schedules: [...new Set(ids)], from: toText(from), until: toText(end), because };
  });
}

const notation =
  /^(?:(?<date>\d{4}-\d{2}-\d{2})(?:[T ]|$))?(?:(?<hour>\d{1,2}):(?<minute>[0-5]\d))?$/u;

/** `18:00` today, `2026-12-01 9:00`, or `2026-12-01` for the end of that day. */
function parseEnd(text: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const { date, hour, minute } = notation.exec(text.trim())?.groups ?? {};
  const hours = Number(hour ?? 24);
  if ((date ?? hour) === undefined || hours * 60 + Number(minute ?? 0) > 24 * 60) {
    throw new Error(
      `CommandInvalid "${text}" is no time.\nWrite --until 18:00, or the day too: --until "2026-12-01 9:00".`,
    );
  }
  const day = date === undefined ? now.toPlainDate() : toDay(date);
  const midnight = day.toPlainDateTime();
  return midnight.add({ hours, minutes: Number(minute ?? 0) }).toZonedDateTime(now.timeZoneId);
}

function toDay(date: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' });
  } catch {
    throw new Error(`CommandInvalid ${date} is no day of the calendar.\nWrite it as 2026-12-01.`);
  }
}

const toText = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** `2026-11-29 13:20`, as the clock of its zone shows it. */
export const write = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');

const unknownSchedule = (id: string, zones: Zones): Error => {
  const known = [...zones.keys()];
  return new Error(
    `CommandInvalid There is no schedule "${id}".\n${suggest(id, known, `There are: ${known.join(', ')}.`)}`,
  );
};

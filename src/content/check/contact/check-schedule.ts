import { dateAt } from '../../../contact/hours/calendar-days.ts';
import { nextOf } from '../../../contact/hours/schedule.ts';
import { suggest } from '../../../lib/text/nearest-name.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { Channel } from '../../../schemas/channel.ts';
import type { ScheduleFile } from '../../../schemas/schedule.ts';
import { isKnown, placeOf, type ContactFiles } from '../../read/read-contact.ts';
import { missingInTexts, type Locales } from './missing-texts.ts';

/**
 * Hours that never come, a schedule that nobody uses, texts that a locale lacks, seasons and closures
 * of which the last is over at `now`.
 */
export function checkSchedule(
  entry: YamlEntry<ScheduleFile>,
  files: ContactFiles,
  site: Locales,
  now: Date,
): readonly Problem[] {
  const { weekly, seasons, closures, holidays } = entry.value;
  const problems = missingInTexts(
    entry,
    [
      ...closures.map(({ label }, index) => [['closures', index, 'label'], label] as const),
      ...seasons.map(({ label }, index) => [['seasons', index, 'label'], label] as const),
    ],
    site,
  );
  problems.push(
    ...holidays.flatMap((id, index) =>
      isKnown(id, files.holidays, files) ? [] : [unknownHolidays(entry, index, id, files)],
    ),
  );
  problems.push(...lapsed(entry, now));
  const weeks = [weekly, ...seasons.map((season) => season.weekly)];
  const days = [
    ...weeks.flatMap((week) => Object.values(week)),
    ...closures.map(({ hours }) => hours),
  ];
  if (days.every(isEmpty)) {
    problems.push(
      toError(
        'ScheduleNeverOpen',
        placeOf(entry, ['weekly'], 'key'),
        'A desk with this schedule is never open.',
        'Give a day its hours, such as monday: ["9:00-14:00"].',
      ),
    );
  }
  if (![...files.channels.values()].some(({ value }) => usesSchedule(value, entry.id))) {
    problems.push(
      toWarning(
        'ScheduleUnused',
        { file: entry.file },
        'No channel has this schedule.',
        `Add "schedule: ${entry.id}" to a channel, or delete the file.`,
      ),
    );
  }
  return problems;
}

/**
 * Seasons or closures that are all over: those of the next year were forgotten. Some that are over
 * beside others that are not are a record.
 */
function lapsed(entry: YamlEntry<ScheduleFile>, now: Date): readonly Problem[] {
  const { zone, seasons, closures } = entry.value;
  const today = dateAt(zone, Temporal.Instant.fromEpochMilliseconds(now.getTime()));
  return (
    [
      ['seasons', seasons],
      ['closures', closures],
    ] as const
  ).flatMap(([field, days]) => {
    const last = days
      .map(({ until }) => until)
      .toSorted()
      .at(-1);
    if (last === undefined || days.some((one) => nextOf(one, today))) return [];
    return [
      toWarning(
        'DaysPast',
        placeOf(entry, [field], 'key'),
        `All ${field} of this schedule are over, the last since ${last}.`,
        'Write those that come, or leave out the year of what comes back: 06-01.',
      ),
    ];
  });
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

const usesSchedule = ({ schedule, purposes = [], replyTarget }: Channel, id: string): boolean =>
  schedule === id ||
  replyTarget?.schedule === id ||
  purposes.some((purpose) => purpose.schedule === id);

const unknownHolidays = (
  entry: YamlEntry<ScheduleFile>,
  index: number,
  id: string,
  { holidays }: ContactFiles,
): Problem =>
  toError(
    'HolidaysUnknown',
    placeOf(entry, ['holidays', index]),
    `There is no calendar "${id}".`,
    suggest(id, holidays.keys(), `Write it with: npm run holidays -- ${id.toUpperCase()}`),
  );

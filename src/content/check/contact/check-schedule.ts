import { suggest } from '../../../lib/nearest-name.ts';
import { toError, toWarning, type Problem } from '../../read/problem.ts';
import type { YamlEntry } from '../../read/yaml-file.ts';
import type { Channel } from '../../../schemas/channel.ts';
import type { ScheduleFile } from '../../../schemas/schedule.ts';
import { isKnown, placeOf, type ContactFiles } from '../../read/read-contact.ts';
import { missingInTexts, type Locales } from './missing-texts.ts';

/** Hours that never come, a schedule that nobody uses, texts that a locale lacks. */
export function checkSchedule(
  entry: YamlEntry<ScheduleFile>,
  files: ContactFiles,
  site: Locales,
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

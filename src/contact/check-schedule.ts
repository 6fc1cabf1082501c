import { toError, toWarning, type Problem } from '../content-folder/problem.ts';
import type { YamlEntry } from '../content-folder/yaml-file.ts';
import type { Schedule } from '../schemas/schedule.ts';
import { placeOf, type ContactFiles } from './contact-files.ts';
import { missingTexts, type Locales } from './missing-texts.ts';

/** Hours that never come, a schedule that nobody uses, texts that a locale lacks. */
export function checkSchedule(
  entry: YamlEntry<Schedule>,
  { channels }: ContactFiles,
  site: Locales,
): readonly Problem[] {
  const { weekly, closures } = entry.value;
  const problems = closures.flatMap(({ label }, index) =>
    missingTexts(entry, ['closures', index, 'label'], label, site),
  );
  if ([...Object.values(weekly), ...closures.map(({ hours }) => hours)].every(isEmpty)) {
    problems.push(
      toError(
        'ScheduleNeverOpen',
        placeOf(entry, ['weekly'], 'key'),
        'A desk with this schedule is never open.',
        'Give a day its hours, such as monday: ["9:00-14:00"].',
      ),
    );
  }
  if (![...channels.values()].some(({ value }) => value.schedule === entry.id)) {
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

import { writeShortNotice } from '../../../contact/hours/write-short-notice.ts';
import type { Site } from '../../../i18n/locales.ts';
import { suggest } from '../../../lib/text/nearest-name.ts';
import type { ShortNotices } from '../../../schemas/short-notice.ts';
import { largestShortNotice } from '../../../schemas/short-notice-path.ts';
import { isKnown, placeOf, type ContactFiles } from '../../read/read-contact.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';

/** Closures at short notice of schedules that do not exist, or that are too long to be told. */
export function checkShortNotices(
  entry: YamlEntry<ShortNotices>,
  files: ContactFiles,
  { locales }: Pick<Site, 'locales'>,
  now: Date,
): readonly Problem[] {
  const { closed } = entry.value;
  const unknown = closed.flatMap(({ schedules }, index) =>
    schedules.flatMap((id, place) =>
      isKnown(id, files.schedules, files)
        ? []
        : [
            toError(
              'ClosedScheduleUnknown',
              placeOf(entry, ['closed', index, 'schedules', place]),
              `There is no schedule "${id}".`,
              suggest(id, files.schedules.keys(), 'Remove it from the list.'),
            ),
          ],
    ),
  );
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const size = Buffer.byteLength(JSON.stringify(writeShortNotice(closed, locales, at)));
  if (size <= largestShortNotice) return unknown;
  return [
    ...unknown,
    toError(
      'ClosedTooLong',
      placeOf(entry, ['closed'], 'key'),
      `What is closed at short notice takes ${size} bytes; ${largestShortNotice} are the most that open pages ask for.`,
      'Shorten the reasons, or name several schedules in one entry.',
    ),
  ];
}

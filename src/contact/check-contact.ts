import type { Problem } from '../content-folder/problem.ts';
import { checkChannel } from './check-channel.ts';
import { checkSchedule } from './check-schedule.ts';
import { checkTopic } from './check-topic.ts';
import type { ContactFiles } from './contact-files.ts';
import type { Locales } from './missing-texts.ts';

/** What no schema sees of one file: names that lead nowhere, texts that a locale lacks, dead ends. */
export function checkContact(files: ContactFiles, site: Locales): readonly Problem[] {
  return [
    ...[...files.channels.values()].flatMap((entry) => checkChannel(entry, files, site)),
    ...[...files.schedules.values()].flatMap((entry) => checkSchedule(entry, files, site)),
    ...[...files.topics.values()].flatMap((entry) => checkTopic(entry, files, site)),
  ];
}

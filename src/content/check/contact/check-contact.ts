import type { Problem } from '../../read/files/problem.ts';
import { checkChannel } from './check-channel.ts';
import { checkForm, checkPage } from './check-form.ts';
import { checkHolidays } from './check-holidays.ts';
import { checkNotice } from './check-notice.ts';
import { checkShortNotices } from './check-short-notice.ts';
import { checkPaidTickets } from './check-paid-ticket.ts';
import { checkSchedule } from './check-schedule.ts';
import { checkSignIn } from './check-sign-in.ts';
import { checkTopic } from './check-topic.ts';
import type { SiteModels } from '../../model/site-model.ts';
import type { ContactFiles } from '../../read/read-contact.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';

/**
 * What the schema of a single file cannot see: names that lead nowhere, texts that a locale lacks,
 * dead ends, articles that are left out of the site. `now` decides which notices and calendars are
 * over.
 */
export function checkContact(
  files: ContactFiles,
  models: SiteModels,
  now: Date,
): readonly Problem[] {
  const { site } = models.published;
  return [
    ...[...files.channels.values()].flatMap((entry) => checkChannel(entry, files, site)),
    ...checkPaidTickets(files, now),
    ...[...files.schedules.values()].flatMap((entry) => checkSchedule(entry, files, site, now)),
    ...[...files.holidays.values()].flatMap((entry) => checkHolidays(entry, site, now)),
    ...[...files.topics.values()].flatMap((entry) => checkTopic(entry, files, models)),
    ...[...files.notices.values()].flatMap((entry) => checkNotice(entry, files, models, now)),
    ...(files.closed ? checkShortNotices(files.closed, files, site, now) : []),
    ...(files.form ? checkForm(files.form, files, site) : []),
    ...checkSignIn(files, site),
    ...(files.page ? checkPage(files.page, files, models) : []),
  ];
}

/**
 * The same for what can be read of files that have mistakes. Only what is there and wrong is told:
 * something may be missing because it was what could not be read.
 */
export function checkContactRest(
  { contact, contactRest }: Pick<ContentFolder, 'contact' | 'contactRest'>,
  models: SiteModels,
  now: Date,
): readonly Problem[] {
  const kinds = ['schedules', 'holidays', 'channels', 'topics', 'notices'] as const;
  const files = new Set(
    kinds.flatMap((kind) =>
      [...contactRest[kind]].flatMap(([id, { file }]) => (contact[kind].has(id) ? [] : [file])),
    ),
  );
  if (files.size === 0) return [];
  return checkContact(contactRest, models, now).filter(
    ({ code, file }) => files.has(file) && /(?:Unknown|Invalid|Past)$/u.test(code),
  );
}

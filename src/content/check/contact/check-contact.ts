import type { Problem } from '../../read/problem.ts';
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

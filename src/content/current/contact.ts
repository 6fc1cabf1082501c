import { getEntry } from 'astro:content';
import type { ContactFacts } from '../../contact/contact-facts.ts';
import { withHolidays } from '../../contact/hours/schedule.ts';
import { readShortNotices } from '../read/read-contact.ts';
import { contactPageSchema } from '../../schemas/contact-page.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { formSettingsSchema, type FormSettings } from '../../schemas/form-settings.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** What is closed at short notice: no collection, because a command writes it. */
const getClosed = onceABuild(() => {
  const { CONTENT_DIR } = parseEnvironment(process.env);
  return Promise.resolve(readShortNotices(CONTENT_DIR, process.cwd()).entry?.value.closed ?? []);
});

/** Everything that the content folder says of channels, hours and topics. */
export async function getContactFacts(): Promise<ContactFacts> {
  const { countries } = await getSite();
  const channels = await getEntry('channels', 'all');
  const schedules = await getEntry('schedules', 'all');
  const topics = await getEntry('topics', 'all');
  const holidays = await getEntry('holidays', 'all');
  const notices = await getEntry('notices', 'all');
  const page = await getEntry('contactPage', 'page');
  const calendars = new Map(Object.entries(holidays?.data ?? {}));
  return {
    channels: listEntries(channels?.data),
    schedules: listEntries(schedules?.data).map(({ id, data }) => ({
      id,
      data: withHolidays(data, calendars),
    })),
    topics: listEntries(topics?.data),
    notices: listEntries(notices?.data),
    closed: await getClosed(),
    countries,
    page: page?.data ?? contactPageSchema.parse({}),
  };
}

const listEntries = <Data>(
  byId: Readonly<Record<string, Data>> = {},
): { id: string; data: Data }[] => Object.entries(byId).map(([id, data]) => ({ id, data }));

/** What the content folder says of the ticket form, or its defaults. */
export async function getFormSettings(): Promise<FormSettings> {
  const entry = await getEntry('formSettings', 'ticket-form');
  return entry?.data ?? formSettingsSchema.parse({});
}

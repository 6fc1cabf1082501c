import { join } from 'node:path';
import { channelSchema, type Channel } from '../../schemas/channel.ts';
import { contactPageSchema, type ContactPageSettings } from '../../schemas/contact-page.ts';
import { formSettingsSchema, type FormSettings } from '../../schemas/form-settings.ts';
import { holidaysSchema, type Holidays } from '../../schemas/holidays.ts';
import { noticeSchema, type Notice } from '../../schemas/notice.ts';
import { scheduleSchema, type ScheduleFile } from '../../schemas/schedule.ts';
import { shortNoticesSchema, type ShortNotices } from '../../schemas/short-notice.ts';
import { topicSchema, type Topic } from '../../schemas/topic.ts';
import type { Place, Problem } from './files/problem.ts';
import { readOptionalYaml, readYamlFolder, type YamlFolder } from './yaml/read-yaml-folder.ts';
import type { YamlEntry } from './yaml/yaml-file.ts';
import type { YamlPath } from './yaml/yaml-text.ts';

export type Files<Value> = ReadonlyMap<string, YamlEntry<Value>>;

/** The readable files of `content/contact/`. */
export interface ContactFiles {
  schedules: Files<ScheduleFile>;
  holidays: Files<Holidays>;
  channels: Files<Channel>;
  topics: Files<Topic>;
  notices: Files<Notice>;
  /** `closed.yaml`, if there is one. */
  closed: YamlEntry<ShortNotices> | undefined;
  /** `page.yaml`, if there is one. */
  page: YamlEntry<ContactPageSettings> | undefined;
  /** `ticket-form.yaml`, if there is one. */
  form: YamlEntry<FormSettings> | undefined;
  /** Ids of files that exist and could not be read: naming one of them is no further mistake. */
  unreadable?: ReadonlySet<string>;
}

/** Whether there is a file of this name, even one that cannot be read. */
export const isKnown = (id: string, known: Files<unknown>, { unreadable }: ContactFiles): boolean =>
  known.has(id) || unreadable?.has(id) === true;

/** File and line of a field. */
export const placeOf = (
  { file, lineOf }: YamlEntry<unknown>,
  path: YamlPath,
  target?: 'key' | 'value',
): Place => ({ file, line: lineOf(path, target) });

/** What `npm run close` writes, below the content folder. */
export const shortNoticesFile = 'contact/closed.yaml';

/** Reads what is closed at short notice; without the file, nothing is. */
export const readShortNotices = (dir: string, cwd: string) =>
  readOptionalYaml(join(dir, shortNoticesFile), shortNoticesSchema, cwd);

/**
 * Reads `contact/` of a content folder; problems name files by their path from `cwd`. `rest` holds,
 * besides the readable files, what can be read of the others, for checks.
 */
export function readContact(
  dir: string,
  cwd: string,
): { files: ContactFiles; rest: ContactFiles; problems: readonly Problem[] } {
  const root = join(dir, 'contact');
  const schedules = readYamlFolder(join(root, 'schedules'), scheduleSchema, { cwd });
  const holidays = readYamlFolder(join(root, 'holidays'), holidaysSchema, { cwd });
  const channels = readYamlFolder(join(root, 'channels'), channelSchema, { cwd });
  const topics = readYamlFolder(join(root, 'topics'), topicSchema, { cwd });
  const notices = readYamlFolder(join(root, 'notices'), noticeSchema, { cwd });
  const closed = readShortNotices(dir, cwd);
  const page = readOptionalYaml(join(root, 'page.yaml'), contactPageSchema, cwd);
  const form = readOptionalYaml(join(root, 'ticket-form.yaml'), formSettingsSchema, cwd);
  const folders = [schedules, holidays, channels, topics, notices];
  const unreadable = new Set(folders.flatMap((folder) => [...folder.unreadable]));
  const single = { closed: closed.entry, page: page.entry, form: form.entry };
  return {
    files: {
      schedules: schedules.entries,
      holidays: holidays.entries,
      channels: channels.entries,
      topics: topics.entries,
      notices: notices.entries,
      ...single,
      unreadable,
    },
    rest: {
      schedules: withRest(schedules),
      holidays: withRest(holidays),
      channels: withRest(channels),
      topics: withRest(topics),
      notices: withRest(notices),
      ...single,
      unreadable,
    },
    problems: [...folders, closed, page, form].flatMap(({ problems }) => problems),
  };
}

const withRest = <Value>({ entries, rest }: YamlFolder<Value>): Files<Value> =>
  new Map([...entries, ...rest]);

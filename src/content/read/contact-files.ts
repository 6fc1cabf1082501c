import type { Place } from './problem.ts';
import type { YamlEntry } from './yaml-file.ts';
import type { YamlPath } from './yaml-text.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { ContactPageSettings } from '../../schemas/contact-page.ts';
import type { FormSettings } from '../../schemas/form-settings.ts';
import type { Holidays } from '../../schemas/holidays.ts';
import type { Notice } from '../../schemas/notice.ts';
import type { ScheduleFile } from '../../schemas/schedule.ts';
import type { Topic } from '../../schemas/topic.ts';

export type Files<Value> = ReadonlyMap<string, YamlEntry<Value>>;

/** The readable files of `content/contact/`, and what they may point to. */
export interface ContactFiles {
  schedules: Files<ScheduleFile>;
  holidays: Files<Holidays>;
  channels: Files<Channel>;
  topics: Files<Topic>;
  notices: Files<Notice>;
  /** `page.yaml`, if there is one. */
  page: YamlEntry<ContactPageSettings> | undefined;
  /** `ticket-form.yaml`, if there is one. */
  form: YamlEntry<FormSettings> | undefined;
  /** Ids of the articles of any locale. */
  articles: ReadonlySet<string>;
  /** Ids of files that exist and could not be read: naming one of them is no further mistake. */
  unreadable?: ReadonlySet<string>;
}

/** Whether a name leads to a file, be it one that cannot be read. */
export const isKnown = (id: string, known: Files<unknown>, { unreadable }: ContactFiles): boolean =>
  known.has(id) || unreadable?.has(id) === true;

/** File and line of a field. */
export const placeOf = (
  { file, lineOf }: YamlEntry<unknown>,
  path: YamlPath,
  target?: 'key' | 'value',
): Place => ({ file, line: lineOf(path, target) });

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ContactFiles } from './contact-files.ts';
import type { Problem } from './problem.ts';
import type { ContentFolder } from './read-content-folder.ts';
import { readYamlFolder, showFile } from './read-yaml-folder.ts';
import { readYamlFile, type YamlEntry } from './yaml-file.ts';
import { channelSchema } from '../../schemas/channel.ts';
import { contactPageSchema } from '../../schemas/contact-page.ts';
import { formSettingsSchema } from '../../schemas/form-settings.ts';
import { holidaysSchema } from '../../schemas/holidays.ts';
import { noticeSchema } from '../../schemas/notice.ts';
import { scheduleSchema } from '../../schemas/schedule.ts';
import { topicSchema } from '../../schemas/topic.ts';

/** Reads `contact/`; the articles are what topics may point to. */
export function readContact(
  folder: ContentFolder,
  cwd: string,
): { files: ContactFiles; problems: readonly Problem[] } {
  const root = join(folder.dir, 'contact');
  const schedules = readYamlFolder(join(root, 'schedules'), scheduleSchema, { cwd });
  const holidays = readYamlFolder(join(root, 'holidays'), holidaysSchema, { cwd });
  const channels = readYamlFolder(join(root, 'channels'), channelSchema, { cwd });
  const topics = readYamlFolder(join(root, 'topics'), topicSchema, { cwd });
  const notices = readYamlFolder(join(root, 'notices'), noticeSchema, { cwd });
  const page = readOptionalYaml(join(root, 'page.yaml'), contactPageSchema, cwd);
  const form = readOptionalYaml(join(root, 'ticket-form.yaml'), formSettingsSchema, cwd);
  const folders = [schedules, holidays, channels, topics, notices];
  return {
    files: {
      schedules: schedules.entries,
      holidays: holidays.entries,
      channels: channels.entries,
      topics: topics.entries,
      notices: notices.entries,
      page: page.entry,
      form: form.entry,
      articles: new Set([...folder.articles, ...folder.unreadable].map(({ id }) => id)),
      unreadable: new Set(folders.flatMap(({ unreadable }) => [...unreadable])),
    },
    problems: [...folders, page, form].flatMap(({ problems }) => problems),
  };
}

function readOptionalYaml<Value>(
  path: string,
  schema: z.ZodType<Value>,
  cwd: string,
): { entry: YamlEntry<Value> | undefined; problems: readonly Problem[] } {
  if (!existsSync(path)) return { entry: undefined, problems: [] };
  const read = readYamlFile(path, showFile(path, cwd), schema);
  return read.ok
    ? { entry: read.entry, problems: [] }
    : { entry: undefined, problems: read.problems };
}

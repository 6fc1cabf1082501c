import { join } from 'node:path';
import type { ContactFiles } from '../contact/contact-files.ts';
import type { Problem } from '../content-folder/problem.ts';
import type { ContentFolder } from '../content-folder/read-content-folder.ts';
import { readYamlFolder } from '../content-folder/read-yaml-folder.ts';
import { channelSchema } from '../schemas/channel.ts';
import { scheduleSchema } from '../schemas/schedule.ts';
import { topicSchema } from '../schemas/topic.ts';

/** Reads `contact/`; the articles are what topics may point to. */
export function readContact(
  folder: ContentFolder,
  cwd: string,
): { files: ContactFiles; problems: readonly Problem[] } {
  const root = join(folder.dir, 'contact');
  const schedules = readYamlFolder(join(root, 'schedules'), scheduleSchema, { cwd });
  const channels = readYamlFolder(join(root, 'channels'), channelSchema, { cwd });
  const topics = readYamlFolder(join(root, 'topics'), topicSchema, { cwd });
  const read = [schedules, channels, topics];
  return {
    files: {
      schedules: schedules.entries,
      channels: channels.entries,
      topics: topics.entries,
      articles: new Set([...folder.articles, ...folder.unreadable].map(({ id }) => id)),
      unreadable: new Set(read.flatMap(({ unreadable }) => [...unreadable])),
    },
    problems: read.flatMap(({ problems }) => problems),
  };
}

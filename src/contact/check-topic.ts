import { suggest } from '../content-folder/nearest-name.ts';
import { toError, type Problem } from '../content-folder/problem.ts';
import type { YamlEntry } from '../content-folder/yaml-file.ts';
import type { Topic } from '../schemas/topic.ts';
import { isKnown, placeOf, type ContactFiles } from './contact-files.ts';
import { missingTexts, type Locales } from './missing-texts.ts';

/** Channels and articles that do not exist, a topic that nobody takes, texts that a locale lacks. */
export function checkTopic(
  entry: YamlEntry<Topic>,
  files: ContactFiles,
  site: Locales,
): readonly Problem[] {
  const { label, channels, articles } = entry.value;
  const problems = [...missingTexts(entry, ['label'], label, site)];
  if (channels?.length === 0) problems.push(withoutChannel(entry));
  return [
    ...problems,
    ...(channels ?? []).flatMap((channel, index) =>
      isKnown(channel, files.channels, files) ? [] : [unknownChannel(entry, index, channel, files)],
    ),
    ...articles.flatMap((article, index) =>
      files.articles.has(article) ? [] : [unknownArticle(entry, index, article, files)],
    ),
  ];
}

const withoutChannel = (entry: YamlEntry<Topic>): Problem =>
  toError(
    'TopicWithoutChannel',
    placeOf(entry, ['channels']),
    'No channel takes this topic.',
    'List the channels that do, or remove "channels" to allow all.',
  );

const unknownChannel = (
  entry: YamlEntry<Topic>,
  index: number,
  channel: string,
  { channels }: ContactFiles,
): Problem =>
  toError(
    'TopicChannelUnknown',
    placeOf(entry, ['channels', index]),
    `There is no channel "${channel}".`,
    suggest(channel, channels.keys(), `Add content/contact/channels/${channel}.yaml.`),
  );

const unknownArticle = (
  entry: YamlEntry<Topic>,
  index: number,
  article: string,
  { articles }: ContactFiles,
): Problem =>
  toError(
    'TopicArticleUnknown',
    placeOf(entry, ['articles', index]),
    `There is no article "${article}".`,
    suggest(article, articles, 'Write its path without locale and extension, or remove the line.'),
  );

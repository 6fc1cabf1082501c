import { suggest } from '../../../lib/text/nearest-name.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { SiteModels } from '../../model/site-model.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { Topic } from '../../../schemas/topic.ts';
import { isKnown, placeOf, type ContactFiles } from '../../read/read-contact.ts';
import { findRefusal } from '../../../contact/channels/eligibility.ts';
import { checkNamedArticle } from './check-named-article.ts';
import { missingInTexts } from './missing-texts.ts';

/** Channels and articles that do not exist, articles that are drafts, a topic that nobody takes, texts that a locale lacks. */
export function checkTopic(
  entry: YamlEntry<Topic>,
  files: ContactFiles,
  models: SiteModels,
): readonly Problem[] {
  const { site } = models.published;
  const locales = site.locales.map(({ locale }) => locale);
  const { label, summary, outOfScope, channels, articles } = entry.value;
  return [
    ...missingInTexts(
      entry,
      [
        [['label'], label],
        [['summary'], summary],
        [['outOfScope'], outOfScope],
      ],
      site,
    ),
    ...checkParent(entry, files),
    ...(isTaken(entry, files) ? [] : [withoutChannel(entry)]),
    ...(channels ?? []).flatMap((channel, index) =>
      isKnown(channel, files.channels, files) ? [] : [unknownChannel(entry, index, channel, files)],
    ),
    ...articles.flatMap((id, index) =>
      checkNamedArticle(
        {
          id,
          place: placeOf(entry, ['articles', index]),
          locales,
          unknown: { code: 'TopicArticleUnknown', remedy: () => remedyFor(id, models) },
        },
        models,
      ),
    ),
  ];
}

/** Whether at least one channel handles the topic; without channels there is the ticket form. */
function isTaken({ id, value }: YamlEntry<Topic>, files: ContactFiles): boolean {
  if (value.channels?.length === 0) return false;
  const ids = [id, ...(value.parent === undefined ? [] : [value.parent])];
  const named = [...files.channels].filter(
    ([channel]) => value.channels?.includes(channel) ?? true,
  );
  // That names lead nowhere has been reported already.
  if (named.length === 0) return true;
  const customer = { region: undefined, plan: undefined, topics: ids };
  return named.some(([, channel]) => findRefusal(channel.value, customer) === undefined);
}

const withoutChannel = (entry: YamlEntry<Topic>): Problem =>
  toError(
    'TopicWithoutChannel',
    placeOf(entry, entry.value.channels ? ['channels'] : ['label']),
    'No channel takes this topic.',
    'List the channels that do, or remove "channels" to allow all; see "onlyTopics" and "neverTopics" of the channels.',
  );

/** A parent that does not exist, or that has one itself. */
function checkParent(entry: YamlEntry<Topic>, files: ContactFiles): readonly Problem[] {
  const { parent } = entry.value;
  if (parent === undefined) return [];
  const place = placeOf(entry, ['parent']);
  if (parent !== entry.id && isKnown(parent, files.topics, files)) {
    if (files.topics.get(parent)?.value.parent === undefined) return [];
    const message = `"${parent}" is a part of another topic itself. Topics have two levels.`;
    return [toError('TopicTooDeep', place, message, `Remove "parent" here or in ${parent}.yaml.`)];
  }
  const others = [...files.topics.keys()].filter((id) => id !== entry.id);
  const remedy = suggest(parent, others, `Add content/contact/topics/${parent}.yaml.`);
  return [toError('TopicParentUnknown', place, `There is no other topic "${parent}".`, remedy)];
}

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

const remedyFor = (id: string, { articleIds }: SiteModels): string =>
  suggest(id, articleIds, 'Write its path without locale and extension, or remove the line.');

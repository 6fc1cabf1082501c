import { suggest } from '../../../lib/text/nearest-name.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { YamlPath } from '../../read/yaml/yaml-text.ts';
import type { Address } from '../../../schemas/address.ts';
import type { Channel } from '../../../schemas/channel.ts';
import type { ChannelKind } from '../../../schemas/channel-kind.ts';
import type { Text } from '../../../schemas/localized-text.ts';
import { listEmergencyTopics } from '../../../contact/channels/fit.ts';
import { otherTopic } from '../../../schemas/topic.ts';
import { isKnown, placeOf, type ContactFiles } from '../../read/read-contact.ts';
import { checkPhones } from './check-phone.ts';
import { missingInTexts, type Locales } from './missing-texts.ts';

/** Names that lead nowhere, a channel that nobody can reach or call, texts that a locale lacks. */
export function checkChannel(
  entry: YamlEntry<Channel>,
  files: ContactFiles,
  site: Locales,
): readonly Problem[] {
  return [
    ...missingInTexts(entry, listTexts(entry.value), site),
    ...listSchedules(entry.value).flatMap(([path, id]) => checkSchedule(entry, path, id, files)),
    ...(['onlyTopics', 'neverTopics'] as const).flatMap((field) =>
      (entry.value[field] ?? []).flatMap((topic, index) =>
        isKnown(topic, files.topics, files) || topic === otherTopic
          ? []
          : [unknownTopic(entry, [field, index], topic, files)],
      ),
    ),
    ...unreachable(entry),
    ...forNobody(entry),
    ...unnamedEmergency(entry, files),
    ...checkPhones(entry),
  ];
}

/** Every text of a channel with its path. */
const listTexts = (channel: Channel): readonly (readonly [YamlPath, Text | undefined])[] => [
  [['label'], channel.label],
  [['summary'], channel.summary],
  [['notOffered'], channel.notOffered],
  [['identity', 'where'], channel.identity?.where],
  [['price', 'per'], channel.price?.per],
  ...channel.advantages.map((text, index) => [['advantages', index], text] as const),
  ...channel.drawbacks.map((text, index) => [['drawbacks', index], text] as const),
  ...(channel.purposes ?? []).map(
    ({ label }, index) => [['purposes', index, 'label'], label] as const,
  ),
  ...channel.addresses.map(({ label }, index) => [['addresses', index, 'label'], label] as const),
];

/** Every schedule that a channel names, with its path. */
function listSchedules(channel: Channel): readonly (readonly [YamlPath, string])[] {
  const { schedule, purposes = [], replyTarget } = channel;
  return [
    ...(schedule === undefined ? [] : [[['schedule'], schedule] as const]),
    ...purposes.map(
      (purpose, index) => [['purposes', index, 'schedule'], purpose.schedule] as const,
    ),
    ...(replyTarget?.schedule === undefined
      ? []
      : [[['replyTarget', 'schedule'], replyTarget.schedule] as const]),
  ];
}

function checkSchedule(
  entry: YamlEntry<Channel>,
  path: YamlPath,
  schedule: string,
  files: ContactFiles,
): readonly Problem[] {
  if (isKnown(schedule, files.schedules, files)) return [];
  const remedy = suggest(
    schedule,
    files.schedules.keys(),
    `Add content/contact/schedules/${schedule}.yaml.`,
  );
  return [
    toError(
      'ChannelScheduleUnknown',
      placeOf(entry, path),
      `There is no schedule "${schedule}".`,
      remedy,
    ),
  ];
}

const unknownTopic = (
  entry: YamlEntry<Channel>,
  path: YamlPath,
  topic: string,
  { topics }: ContactFiles,
): Problem =>
  toError(
    'ChannelTopicUnknown',
    placeOf(entry, path),
    `There is no topic "${topic}".`,
    suggest(topic, topics.keys(), `Add content/contact/topics/${topic}.yaml.`),
  );

/** Reports a channel for regions of which each one is excluded again. */
function forNobody(entry: YamlEntry<Channel>): readonly Problem[] {
  const { regions, excludedRegions = [] } = entry.value;
  if (regions?.every((region) => excludedRegions.includes(region)) !== true) return [];
  return [
    toError(
      'ChannelForNobody',
      placeOf(entry, ['excludedRegions'], 'key'),
      'Every country of "regions" is excluded again, so that the channel is for nobody.',
      'Remove the countries from one of the two lists.',
    ),
  ];
}

/** Reports a channel for emergencies that no topic names: nobody would be led there. */
function unnamedEmergency(entry: YamlEntry<Channel>, { topics }: ContactFiles): readonly Problem[] {
  const listed = [...topics].map(([id, { value }]) => ({ id, data: value }));
  const naming = listEmergencyTopics({ id: entry.id, data: entry.value }, listed);
  if (naming === undefined || naming.length > 0) return [];
  return [
    toError(
      'EmergencyUnnamed',
      placeOf(entry, ['emergency'], 'key'),
      'No topic names this channel for emergencies, so that it stands first for none.',
      'List its topics under "onlyTopics", or the channel under "channels" of a topic.',
    ),
  ];
}

/** What a kind of channel is reached by; kinds that are not listed take any address. */
const reachedBy: Partial<Record<ChannelKind, keyof typeof sampleAddresses>> = {
  phone: 'phone',
  email: 'email',
  sms: 'sms',
  fax: 'fax',
  post: 'postal',
};

function unreachable(entry: YamlEntry<Channel>): readonly Problem[] {
  const { kind, addresses, notOffered } = entry.value;
  if (kind === 'ticket' || notOffered !== undefined) return [];
  const needed = reachedBy[kind];
  const fits = (address: Address): boolean => needed === undefined || address[needed] !== undefined;
  if (addresses.some(fits)) return [];
  const field = needed ?? 'url';
  return [
    toError(
      'ChannelUnreachable',
      placeOf(entry, ['addresses'], 'key'),
      `Nobody can reach this channel: its kind is "${kind}" and it has no ${field}.`,
      `Add it under "addresses", such as: - ${field}: ${sampleAddresses[field]}`,
    ),
  ];
}

const sampleAddresses = {
  phone: '"+34960130042"',
  sms: '"+34600123456"',
  fax: '"+34960130043"',
  email: 'help@example.com',
  postal: '{ street: Calle Mayor 1, postalCode: 46001, city: Valencia, country: ES }',
  url: 'https://chat.example.com',
};

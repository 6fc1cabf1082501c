import { suggest } from '../content-folder/nearest-name.ts';
import { toError, type Problem } from '../content-folder/problem.ts';
import type { YamlEntry } from '../content-folder/yaml-file.ts';
import type { Address } from '../schemas/address.ts';
import type { Channel, ChannelKind } from '../schemas/channel.ts';
import { isKnown, placeOf, type ContactFiles } from './contact-files.ts';
import { missingTexts, type Locales } from './missing-texts.ts';

/** A schedule that does not exist, a channel without an address, texts that a locale lacks. */
export function checkChannel(
  entry: YamlEntry<Channel>,
  files: ContactFiles,
  site: Locales,
): readonly Problem[] {
  const { label, summary, addresses } = entry.value;
  return [
    ...missingTexts(entry, ['label'], label, site),
    ...(summary === undefined ? [] : missingTexts(entry, ['summary'], summary, site)),
    ...addresses.flatMap((address, index) =>
      address.label === undefined
        ? []
        : missingTexts(entry, ['addresses', index, 'label'], address.label, site),
    ),
    ...unknownSchedule(entry, files),
    ...unreachable(entry),
  ];
}

function unknownSchedule(entry: YamlEntry<Channel>, files: ContactFiles): readonly Problem[] {
  const { schedule } = entry.value;
  if (schedule === undefined || isKnown(schedule, files.schedules, files)) return [];
  const remedy = suggest(
    schedule,
    files.schedules.keys(),
    `Add content/contact/schedules/${schedule}.yaml.`,
  );
  return [
    toError(
      'ChannelScheduleUnknown',
      placeOf(entry, ['schedule']),
      `There is no schedule "${schedule}".`,
      remedy,
    ),
  ];
}

/** What a kind of channel is reached by; kinds that are not listed take any address. */
const reachedBy: Partial<Record<ChannelKind, 'phone' | 'email'>> = {
  phone: 'phone',
  email: 'email',
};

function unreachable(entry: YamlEntry<Channel>): readonly Problem[] {
  const { kind, addresses } = entry.value;
  if (kind === 'ticket') return [];
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
  email: 'help@example.com',
  url: 'https://chat.example.com',
};

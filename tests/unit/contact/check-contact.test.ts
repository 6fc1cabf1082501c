import { describe, expect, test } from 'vitest';
import { checkContact } from '../../../src/contact/check-contact.ts';
import { readYamlText, type YamlEntry } from '../../../src/content-folder/yaml-file.ts';
import { channelSchema } from '../../../src/schemas/channel.ts';
import { scheduleSchema } from '../../../src/schemas/schedule.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import { site } from './support/pages.ts';
import type { z } from 'zod';

function read<Value>(
  files: Record<string, string>,
  schema: z.ZodType<Value>,
): Map<string, YamlEntry<Value>> {
  return new Map(
    Object.entries(files).map(([id, text]) => {
      const result = readYamlText(text, `${id}.yaml`, schema);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return [id, result.entry];
    }),
  );
}

const check = (files: {
  schedules?: Record<string, string>;
  channels?: Record<string, string>;
  topics?: Record<string, string>;
  unreadable?: readonly string[];
}): readonly string[] =>
  checkContact(
    {
      schedules: read(files.schedules ?? {}, scheduleSchema),
      channels: read(files.channels ?? {}, channelSchema),
      topics: read(files.topics ?? {}, topicSchema),
      articles: new Set(['billing/failed-payment']),
      unreadable: new Set(files.unreadable),
    },
    site,
  ).map(
    ({ code, file, line, message, remedy }) => `${code} ${file}:${line ?? ''} ${message} ${remedy}`,
  );

const phone = 'kind: phone\nlabel: Phone\naddresses:\n  - phone: "+34960130042"\n';
const week = "zone: UTC\nweekly:\n  monday: ['9:00-10:00']\n";

describe('the contact files', () => {
  test('are fine if every name leads somewhere', () => {
    const files = {
      schedules: { office: week },
      channels: { phone: `${phone}schedule: office\n` },
      topics: { payment: 'label: x\nchannels: [phone]\narticles: [billing/failed-payment]\n' },
    };
    expect(check(files)).toEqual([]);
  });

  test('name a schedule that does not exist and the one that was meant', () => {
    const channels = { phone: `${phone}schedule: ofice\n`, other: `${phone}schedule: office\n` };
    expect(check({ schedules: { office: week }, channels })).toMatchInlineSnapshot(`
      [
        "ChannelScheduleUnknown phone.yaml:5 There is no schedule "ofice". Did you mean "office"?",
      ]
    `);
  });

  test('do not complain twice about a file that cannot be read', () => {
    const channels = { phone: `${phone}schedule: broken\n` };
    expect(check({ channels, unreadable: ['broken'] })).toEqual([]);
  });

  test('name a channel that nobody can reach', () => {
    const channels = {
      phone: 'kind: phone\nlabel: x\naddresses:\n  - email: a@b.example\n',
      chat: 'kind: chat\nlabel: x\n',
      ticket: 'kind: ticket\nlabel: x\n',
    };
    expect(check({ channels })).toMatchInlineSnapshot(`
      [
        "ChannelUnreachable phone.yaml:3 Nobody can reach this channel: its kind is "phone" and it has no phone. Add it under "addresses", such as: - phone: "+34960130042"",
        "ChannelUnreachable chat.yaml:1 Nobody can reach this channel: its kind is "chat" and it has no url. Add it under "addresses", such as: - url: https://chat.example.com",
      ]
    `);
  });

  test('name the locales that lack a label', () => {
    const label = 'label:\n  es: x\n  de: x\n  en: x\n  pt: x\n';
    const [problem] = check({ channels: { ticket: `kind: ticket\n${label}` } });
    expect(problem).toBe(
      'TextMissing ticket.yaml:2 "label" has no text for fr, ar. Add a line for each: fr: …  ar: …',
    );
    expect(
      check({
        schedules: {
          office: `${week}closures:\n  - date: 2026-12-25\n    label: { es: x }\n`,
        },
        channels: { phone: `${phone}schedule: office\n` },
      }),
    ).toEqual([expect.stringContaining('TextMissing office.yaml:6 "closures.0.label"')]);
  });

  test('name a schedule that is never open, or never used', () => {
    expect(check({ schedules: { empty: 'zone: UTC\nweekly: {}\n' } })).toEqual([
      expect.stringContaining('ScheduleNeverOpen empty.yaml:2'),
      expect.stringContaining('ScheduleUnused empty.yaml:'),
    ]);
  });

  test('name topics that nobody takes and names in them that lead nowhere', () => {
    const topics = {
      a: 'label: x\nchannels: []\n',
      b: 'label: x\nchannels: [phon]\narticles: [billing/failed-paymnt]\n',
    };
    expect(check({ channels: { phone }, topics })).toMatchInlineSnapshot(`
      [
        "TopicWithoutChannel a.yaml:2 No channel takes this topic. List the channels that do, or remove "channels" to allow all.",
        "TopicChannelUnknown b.yaml:2 There is no channel "phon". Did you mean "phone"?",
        "TopicArticleUnknown b.yaml:3 There is no article "billing/failed-paymnt". Did you mean "billing/failed-payment"?",
      ]
    `);
  });
});

import { describe, expect, test } from 'vitest';
import { checkContact } from '../../../../../src/content/check/contact/check-contact.ts';
import { createSiteModels } from '../../../../../src/content/model/site-model.ts';
import { readYamlText, type YamlEntry } from '../../../../../src/content/read/yaml/yaml-file.ts';
import { channelSchema } from '../../../../../src/schemas/channel.ts';
import { contactPageSchema } from '../../../../../src/schemas/contact-page.ts';
import { formSettingsSchema } from '../../../../../src/schemas/form-settings.ts';
import { holidaysSchema } from '../../../../../src/schemas/holidays.ts';
import { noticeSchema } from '../../../../../src/schemas/notice.ts';
import { scheduleSchema } from '../../../../../src/schemas/schedule.ts';
import { shortNoticesSchema } from '../../../../../src/schemas/short-notice.ts';
import { topicSchema } from '../../../../../src/schemas/topic.ts';
import { readFrom } from '../../support/an-article.ts';
import { site } from '../../../contact/support/pages.ts';
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

const readOne = <Value>(
  text: string | undefined,
  id: string,
  schema: z.ZodType<Value>,
): YamlEntry<Value> | undefined =>
  text === undefined ? undefined : read({ [id]: text }, schema).get(id);

const models = createSiteModels({
  site,
  articles: [
    readFrom('en/billing/failed-payment'),
    readFrom('es/billing/failed-payment'),
    readFrom('en/billing/draft', { draft: true }),
    readFrom('es/billing/half-draft'),
    readFrom('en/billing/half-draft', { draft: true }),
  ],
  unreadable: [],
  categories: new Map(),
});

const check = (files: {
  schedules?: Record<string, string>;
  channels?: Record<string, string>;
  topics?: Record<string, string>;
  holidays?: Record<string, string>;
  notices?: Record<string, string>;
  form?: string;
  page?: string;
  closed?: string;
  unreadable?: readonly string[];
}): readonly string[] =>
  checkContact(
    {
      schedules: read(files.schedules ?? {}, scheduleSchema),
      channels: read(files.channels ?? {}, channelSchema),
      topics: read(files.topics ?? {}, topicSchema),
      holidays: read(files.holidays ?? {}, holidaysSchema),
      notices: read(files.notices ?? {}, noticeSchema),
      form: readOne(files.form, 'ticket-form', formSettingsSchema),
      page: readOne(files.page, 'page', contactPageSchema),
      closed: readOne(files.closed, 'closed', shortNoticesSchema),
      unreadable: new Set(files.unreadable),
    },
    models,
    new Date('2026-11-22T12:00:00Z'),
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
        "TopicWithoutChannel a.yaml:2 No channel takes this topic. List the channels that do, or remove "channels" to allow all; see "onlyTopics" and "neverTopics" of the channels.",
        "TopicChannelUnknown b.yaml:2 There is no channel "phon". Did you mean "phone"?",
        "TopicArticleUnknown b.yaml:3 There is no article "billing/failed-paymnt". Did you mean "billing/failed-payment"?",
      ]
    `);
  });
});

describe('facts that cannot be right', () => {
  test('a number that its country does not have, unless it is kept for examples', () => {
    const channels = {
      phone:
        'kind: phone\nlabel: Phone\naddresses:\n  - phone: "+3496013004"\n  - phone: "+12025550142"\n',
    };
    expect(check({ channels })).toEqual([
      expect.stringMatching(/^PhoneNumberInvalid phone\.yaml:4 \+3496013004 cannot be a number/u),
    ]);
  });

  test('a number for messages or faxes that its country does not have; short numbers are as they are', () => {
    const channels = {
      post: 'kind: sms\nlabel: x\nregions: [ES]\naddresses:\n  - sms: "+3460012345"\n  - fax: "+34960130043"\n  - phone: "112"\n',
    };
    expect(check({ channels })).toEqual([
      expect.stringMatching(/^PhoneNumberInvalid post\.yaml:5 \+3460012345 cannot/u),
    ]);
  });

  test('a letter box, a fax, a number for messages without one', () => {
    const channels = {
      fax: 'kind: fax\nlabel: x\naddresses:\n  - email: a@b.example\n',
      post: 'kind: post\nlabel: x\n',
    };
    expect(check({ channels })).toEqual([
      expect.stringMatching(/^ChannelUnreachable fax\.yaml:3 .*has no fax/u),
      expect.stringMatching(/^ChannelUnreachable post\.yaml:1 .*such as: - postal: \{ street:/u),
    ]);
  });

  test('a channel whose countries are all excluded', () => {
    const channels = { phone: `${phone}regions: [ES]\nexcludedRegions: [ES, PT]\n` };
    expect(check({ channels })).toEqual([
      expect.stringMatching(/^ChannelForNobody phone\.yaml:6 /u),
    ]);
  });

  test('what is closed at short notice, but by no schedule, or at too great length', () => {
    const notice = (id: string, because = 'x') =>
      `closed:\n  - schedules: [${id}]\n    from: 2026-11-22T09:00:00Z\n    until: 2026-11-22T18:00:00Z\n    because: ${because}\n`;
    const known = {
      schedules: { office: week },
      channels: { phone: `${phone}schedule: office\n` },
    };
    expect(check({ ...known, closed: notice('office') })).toEqual([]);
    expect(check({ ...known, closed: notice('ofice') })).toEqual([
      'ClosedScheduleUnknown closed.yaml:2 There is no schedule "ofice". Did you mean "office"?',
    ]);
    expect(check({ ...known, closed: notice('office', 'x'.repeat(1_000)) })).toEqual([
      expect.stringMatching(/^ClosedTooLong closed\.yaml:1 .* 1[01]\d\d bytes/u),
    ]);
    // What is over is told to nobody.
    const over = notice('office', 'x'.repeat(1_000)).replace('T18:00', 'T11:00');
    expect(check({ ...known, closed: over })).toEqual([]);
  });

  test('a channel for emergencies that no topic names', () => {
    const line = `${phone}emergency: true\n`;
    const theft = 'label: Theft\n';
    expect(check({ channels: { phone: line }, topics: { theft } })).toEqual([
      expect.stringMatching(
        /^EmergencyUnnamed phone\.yaml:5 .*List its topics under "onlyTopics"/u,
      ),
    ]);
    const naming = { theft: `${theft}channels: [phone]\n` };
    expect(check({ channels: { phone: line }, topics: naming })).toEqual([]);
    expect(
      check({ channels: { phone: `${line}onlyTopics: [theft]\n` }, topics: { theft } }),
    ).toEqual([]);
  });

  test('a topic that every channel leaves out', () => {
    const channels = {
      phone: `${phone}neverTopics: [refund]\n`,
      ticket: 'kind: ticket\nlabel: x\nonlyTopics: [hack]\n',
    };
    const topics = { refund: 'label: Refund\n', hack: 'label: Hacked\n' };
    expect(check({ channels, topics })).toEqual([
      expect.stringMatching(/^TopicWithoutChannel refund\.yaml:1 No channel takes this topic/u),
    ]);
  });

  test('topics of channels, fields and parents that do not exist', () => {
    const channels = {
      phone: `${phone}onlyTopics: [refunds]\n`,
      ticket: 'kind: ticket\nlabel: x\n',
    };
    const topics = { refund: 'label: Refund\n', part: 'label: Part\nparent: refun\n' };
    const form = 'fields:\n  - { id: account, kind: text, label: x, topics: [nothing] }\n';
    expect(check({ channels, topics, form })).toEqual([
      expect.stringMatching(/^ChannelTopicUnknown phone\.yaml:5 .*Did you mean "refund"\?/u),
      expect.stringMatching(/^TopicParentUnknown part\.yaml:2 .*Did you mean "refund"\?/u),
      expect.stringMatching(/^FormTopicUnknown ticket-form\.yaml:2 .*nothing/u),
    ]);
  });

  test('a third level of topics', () => {
    const topics = { a: 'label: A\n', b: 'label: B\nparent: a\n', c: 'label: C\nparent: b\n' };
    expect(check({ topics })).toEqual([expect.stringMatching(/^TopicTooDeep c\.yaml:2 /u)]);
  });

  test('a calendar that does not exist, and one that ends soon', () => {
    const schedules = { office: `${week}holidays: [es, de]\n` };
    const channels = { phone: `${phone}schedule: office\n` };
    const holidays = { es: 'country: ES\ndays:\n  - { date: 2026-12-25, label: x }\n' };
    expect(check({ schedules, channels, holidays })).toEqual([
      expect.stringMatching(/^HolidaysUnknown office\.yaml:4 There is no calendar "de"/u),
      expect.stringMatching(/^HolidaysEnd es\.yaml:2 .* 2026-12-25.*npm run holidays -- ES$/u),
    ]);
  });

  test('seasons and closures that are all over', () => {
    const past = '  - { from: 2026-06-01, until: 2026-08-31, weekly: {} }\n';
    const day = (year: number) => `  - { date: ${year}-12-25, label: x }\n`;
    const days = `closures:\n${day(2025)}${day(2024)}`;
    const channels = { phone: `${phone}schedule: office\n` };
    const schedule = (more: string) => ({ schedules: { office: `${week}${more}` }, channels });
    expect(check(schedule(`seasons:\n${past}${days}`))).toEqual([
      expect.stringMatching(/^DaysPast office\.yaml:4 All seasons .* since 2026-08-31.*06-01/u),
      expect.stringMatching(/^DaysPast office\.yaml:6 All closures .* since 2025-12-25/u),
    ]);
    const all = past + past.replaceAll('2026-', '') + days + day(2026);
    expect(check(schedule(`seasons:\n${all}`))).toEqual([]);
  });

  test('a notice that is over, at a channel and with an article that do not exist', () => {
    const old =
      'kind: season\ntext: x\nuntil: 2026-11-21\nchannels: [phon]\nlink: billing/failed\n';
    expect(check({ channels: { phone }, notices: { old } })).toEqual([
      expect.stringMatching(/^NoticePast old\.yaml:3 /u),
      expect.stringMatching(/^NoticeChannelUnknown old\.yaml:4 .*Did you mean "phone"\?/u),
      expect.stringMatching(/^LinkArticleUnknown old\.yaml:5 /u),
    ]);
  });

  test('a plan that nobody can choose', () => {
    const page = 'plans: [Basic, Plus]\n';
    expect(check({ channels: { phone: `${phone}plans: [Plus, Gold]\n` }, page })).toEqual([
      expect.stringMatching(/^PlanUnknown phone\.yaml:5 "Gold" is no plan/u),
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readYamlText } from '../../../src/content/read/yaml/yaml-file.ts';
import { scheduleSchema } from '../../../src/schemas/schedule.ts';
import { channelSchema } from '../../../src/schemas/channel.ts';

const mistakes = (yaml: string, schema: z.ZodType) => {
  const read = readYamlText(yaml, 'file.yaml', schema);
  return read.ok
    ? []
    : read.problems.map(({ line, message, remedy }) => `${line ?? 0}: ${message} ${remedy}`.trim());
};

const ofSchedule = (yaml: string) => mistakes(yaml, scheduleSchema);
const ofChannel = (yaml: string) => mistakes(`kind: phone\nlabel: Phone\n${yaml}`, channelSchema);

describe('a schedule file', () => {
  test('sorts the intervals of a day', () => {
    const text = "zone: Europe/Madrid\nweekly:\n  monday: ['15:00-18:00', 9:00-14:00]\n";
    const read = readYamlText(text, 'file.yaml', scheduleSchema);
    expect(read.ok && read.entry.value.weekly.monday).toEqual([
      { start: 540, end: 840 },
      { start: 900, end: 1080 },
    ]);
  });

  test('names an interval that ends before it starts, by line and remedy', () => {
    const text = 'zone: Europe/Madrid\nweekly:\n  monday:\n    - 9:00-14:00\n    - 22:00-02:00\n';
    expect(ofSchedule(text)).toMatchInlineSnapshot(`
      [
        "5: "weekly.monday[1]" ends before it starts. Add +1 if it ends on the next day: 22:00-02:00+1.",
      ]
    `);
  });

  test.each(['CET', '+01:00', 'Europe/Madird', 'EST5EDT'])('refuses %s as a zone', (zone) => {
    expect(ofSchedule(`zone: '${zone}'\nalways: true\n`)).toEqual([
      expect.stringContaining('1: "zone" is no time zone that knows summer time.'),
    ]);
  });

  test('refuses intervals that overlap, also from one day into the next', () => {
    const into = (day: string, hours: string, next: string, nextHours: string) =>
      ofSchedule(`zone: UTC\nweekly:\n  ${day}: ['${hours}']\n  ${next}: ['${nextHours}']\n`);
    expect(into('friday', '22:00-02:00+1', 'saturday', '1:00-9:00')).toHaveLength(1);
    expect(into('monday', '1:00-9:00', 'sunday', '22:00-02:00+1')).toHaveLength(1);
    expect(into('friday', '22:00-02:00+1', 'saturday', '2:00-9:00')).toHaveLength(0);
    expect(ofSchedule("zone: UTC\nweekly:\n  friday: ['9:00-12:00', '11:00-13:00']\n")).toEqual([
      '3: "weekly.friday[1]" overlaps the interval before it. Let one end where the other starts.',
    ]);
  });

  test('needs either a week or always', () => {
    expect(ofSchedule('zone: UTC\n')).toHaveLength(1);
    expect(ofSchedule('zone: UTC\nalways: true\nweekly: {}\n')).toHaveLength(1);
  });

  test.each([
    ['date: 2026-02-30', '"closures[0].date" is no day of the calendar.'],
    ['from: 2026-03-02', 'needs either "date", or "from" and "until"'],
    ['from: 2026-03-02\n    until: 2026-03-01', '"closures[0].until" is before "from"'],
  ])('refuses the closure %j', (days, message) => {
    const text = `zone: UTC\nalways: true\nclosures:\n  - ${days}\n    label: x\n`;
    expect(ofSchedule(text)).toEqual([expect.stringContaining(message)]);
  });

  test('suggests the day that was meant', () => {
    expect(ofSchedule("zone: UTC\nweekly:\n  wensday: ['9:00-10:00']\n")).toEqual([
      '3: "wensday" is no field of "weekly". Did you mean "wednesday"?',
    ]);
  });
});

describe('a channel file', () => {
  test.each([
    [
      'addresses:\n  - phone: "960 130 042"',
      '"addresses[0].phone" is no number that a phone dials.',
    ],
    ['addresses:\n  - phone: 34960130042', '"addresses[0].phone" is no number that a phone dials.'],
    [
      'addresses:\n  - phone: +1-800-flowers',
      '"addresses[0].phone" is no number that a phone dials.',
    ],
    ['addresses:\n  - phone: 112', 'is dialled in some countries only: what is 112 elsewhere?'],
    ['addresses:\n  - sms: 55512', '"addresses[0].sms" is dialled in some countries only'],
    ['addresses:\n  - fax: "112"', '"addresses[0].fax" is no international number.'],
    ['addresses:\n  - postal: {street: A 1, city: B}', '"addresses[0].postal.country"'],
    ['byAppointment: true\nschedule: x', '"byAppointment" stands beside opening hours.'],
    ['addresses:\n  - url: chat.example.com', '"addresses[0].url" is no address.'],
    [
      'addresses:\n  - display: "1"',
      'needs exactly one of "phone", "sms", "fax", "email", "url" and "postal"',
    ],
    ['addresses:\n  - {email: a@b.example, menuOption: 2}', 'without "phone"'],
    ['regions: [Spain]', '"regions[0]" is no region.'],
    ['languages: [español]', '"languages[0]" is no language tag'],
    ['replyTarget: {value: 1, unit: days}', '"replyTarget.unit"'],
  ])('refuses %j', (yaml, message) => {
    expect(ofChannel(yaml).join('\n')).toContain(message);
  });

  test('takes short numbers with their countries, without quotes too', () => {
    expect(ofChannel('addresses:\n  - {phone: 112, regions: [ES]}')).toEqual([]);
    expect(ofChannel('regions: [DE]\naddresses:\n  - phone: "116117"')).toEqual([]);
  });

  test('takes numbers as menu options and regions', () => {
    const text = 'regions: [ES, 419]\naddresses:\n  - {phone: "+34960130042", menuOption: 2}';
    expect(ofChannel(text)).toEqual([]);
  });
});

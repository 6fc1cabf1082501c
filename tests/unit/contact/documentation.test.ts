import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readYamlText } from '../../../src/content/read/yaml/yaml-file.ts';
import { channelSchema } from '../../../src/schemas/channel.ts';
import { contactPageSchema } from '../../../src/schemas/contact-page.ts';
import { formFieldSchema } from '../../../src/schemas/form-field.ts';
import { formSettingsSchema } from '../../../src/schemas/form-settings.ts';
import { holidaysSchema } from '../../../src/schemas/holidays.ts';
import { noticeSchema } from '../../../src/schemas/notice.ts';
import { replyTargetSchema } from '../../../src/schemas/reply-target.ts';
import { scheduleSchema } from '../../../src/schemas/schedule.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';

const text = readFileSync('docs/contact.md', 'utf8');

const schemas: readonly [string, z.ZodType][] = [
  ['schedules', scheduleSchema],
  ['channels', channelSchema],
  ['topics', topicSchema],
  ['holidays', holidaysSchema],
  ['notices', noticeSchema],
  ['page.yaml', contactPageSchema],
  ['ticket-form.yaml', formSettingsSchema],
];

test.each(schemas)('the example in the documentation of %s is valid', (folder, schema) => {
  const [, yaml = ''] = new RegExp(`# contact/${folder}/(.*?)\`\`\``, 'su').exec(text) ?? [];
  expect(readYamlText(`# ${yaml}`, 'docs/contact.md', schema)).toMatchObject({ ok: true });
});

test('the documentation names every field', () => {
  const fields = [
    ...Object.keys(channelSchema.shape),
    ...Object.keys(topicSchema.shape),
    ...Object.keys(scheduleSchema.in.shape),
    ...Object.keys(replyTargetSchema.shape),
    ...Object.keys(noticeSchema.shape),
    ...Object.keys(contactPageSchema.shape),
    ...Object.keys(formSettingsSchema.shape),
    ...Object.keys(formFieldSchema.shape),
  ];
  expect(fields.filter((field) => !new RegExp(`\`[^\`]*\\b${field}\\b`, 'u').test(text))).toEqual(
    [],
  );
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readYamlText } from '../../../src/content-folder/yaml-file.ts';
import { channelSchema } from '../../../src/schemas/channel.ts';
import { scheduleSchema } from '../../../src/schemas/schedule.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';

const text = readFileSync('docs/contact.md', 'utf8');

const schemas: readonly [string, z.ZodType][] = [
  ['schedules', scheduleSchema],
  ['channels', channelSchema],
  ['topics', topicSchema],
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
  ];
  expect(fields.filter((field) => !text.includes(`\`${field}`))).toEqual([]);
});

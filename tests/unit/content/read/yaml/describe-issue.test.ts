import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeIssue } from '../../../../../src/content/read/yaml/describe-issue.ts';

function describeFirst(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value, { error: describeIssue }).error?.issues[0]?.message;
}

test.each([
  ['a list', z.string(), ['a'], 'must be text, not a list'],
  ['nothing', z.boolean(), null, 'must be true or false, not empty'],
  ['a date', z.array(z.string()), new Date(0), 'must be a list, not a date'],
  ['text', z.record(z.string(), z.string()), 'a', 'must be a group of fields, not text'],
  ['half a number', z.int(), 1.5, 'must be a whole number, not 1.5'],
  ['a program', z.object({}), () => 1, 'must be a group of fields, not a function'],
  ['an empty text', z.string().min(1), '', 'is empty'],
  ['a short text', z.string().min(2), 'a', 'needs 2 characters or more'],
  ['an empty list', z.array(z.string()).min(1), [], 'is an empty list'],
  ['a short list', z.array(z.string()).min(2), ['a'], 'needs 2 items or more'],
  ['a small number', z.number().min(3), 2, 'must be 3 or more'],
  ['a long text', z.string().max(2), 'abc', 'has 3 characters. Shorten it to 2 at most'],
  ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'has 2 items. Keep 1 at most'],
  ['a large number', z.number().max(3), 4, 'must be 3 or less'],
  ['a wrong choice', z.enum(['a', 'b']), 'c', 'is "c", which is not allowed here'],
  ['no address', z.url(), 'a', 'is no address. Example: https://help.example.com'],
  ['no mailbox', z.email(), 'a', 'is no e-mail address. Example: help@example.com'],
  ['no day', z.iso.date(), 'a', 'is no date. Write it as 2026-03-31'],
  ['no time', z.iso.time(), 'a', 'is no time. Write it as 09:30'],
  ['no UUID', z.uuid(), 'a', 'is no valid uuid'],
])('says of %s what is wrong', (_, schema, value, message) => {
  expect(describeFirst(schema, value)).toBe(message);
});

import { expect, test } from 'vitest';
import type { z } from 'zod';
import { checkSignIn } from '../../../../../src/content/check/contact/check-sign-in.ts';
import { readYamlText, type YamlEntry } from '../../../../../src/content/read/yaml-file.ts';
import { channelSchema } from '../../../../../src/schemas/channel.ts';
import { formSettingsSchema } from '../../../../../src/schemas/form-settings.ts';

function read<Value>(id: string, schema: z.ZodType<Value>, lines: string[]): YamlEntry<Value> {
  const result = readYamlText(`${lines.join('\n')}\n`, `${id}.yaml`, schema);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.entry;
}

const ticket = read('ticket', channelSchema, ['kind: ticket', 'label: x', 'signedIn: true']);
const form = read('ticket-form', formSettingsSchema, [
  'files: { signedIn: true }',
  'fields:',
  '  - { id: a, kind: text, label: x, signedIn: true }',
  '  - { id: b, kind: text, label: x, claim: plan }',
  '  - { id: c, kind: text, label: x }',
]);
const files = { channels: new Map([['ticket', ticket]]), form };

test('what is for customers who are signed in needs a place where they do', () => {
  const places = checkSignIn(files, { customers: undefined }).map(
    ({ code, file, line }) => `${code} ${file}:${String(line)}`,
  );
  expect(places).toEqual([
    'SignInMissing ticket.yaml:3',
    'SignInMissing ticket-form.yaml:1',
    'SignInMissing ticket-form.yaml:3',
    'SignInMissing ticket-form.yaml:4',
  ]);
  expect(checkSignIn(files, { customers: { signIn: 'https://my.example.com/help' } })).toEqual([]);
});

test.each([
  [['kind: phone', 'label: x', 'addresses: [{ phone: "+34960130042" }]'], 'of the kind "ticket"'],
  [
    ['kind: ticket', 'label: x', 'addresses: [{ url: https://desk.example }]'],
    'of the kind "ticket"',
  ],
])('a channel that stands on a page is for everybody: %o', (lines, message) => {
  const text = [...lines, 'signedIn: true', ''].join('\n');
  const result = readYamlText(text, 'x.yaml', channelSchema);
  expect(result.ok ? '' : JSON.stringify(result.problems)).toContain(
    message.replaceAll('"', '\\"'),
  );
});

test.each([
  ['- { id: a, kind: checkbox, label: x, claim: agreed }', 'agreeing is up to people'],
  ['- { id: a, kind: files, label: x, signedIn: true }', 'files: { signedIn: true }'],
])('a field that cannot be known is refused: %s', (line, message) => {
  const result = readYamlText(`fields:\n  ${line}\n`, 'x.yaml', formSettingsSchema);
  expect(result.ok ? '' : JSON.stringify(result.problems)).toContain(message);
});

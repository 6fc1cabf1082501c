import { expect, test } from 'vitest';
import type { z } from 'zod';
import { checkSignIn } from '../../../../../src/content/check/contact/check-sign-in.ts';
import { readYamlText, type YamlEntry } from '../../../../../src/content/read/yaml/yaml-file.ts';
import { channelSchema, type Channel } from '../../../../../src/schemas/channel.ts';
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
  ['audience: press', 'who have no account'],
  ['emergency: true', 'In an emergency nobody signs in first'],
  ['notOffered: We have none.', 'nothing to keep for customers'],
])('a channel is not kept for customers with %s', (line, message) => {
  const text = ['kind: phone', 'label: x', line, 'signedIn: true', ''].join('\n');
  const result = readYamlText(text, 'x.yaml', channelSchema);
  expect(result.ok ? '' : JSON.stringify(result.problems)).toContain(message);
});

const phone = (id: string, lines: string[]) =>
  read(id, channelSchema, ['kind: phone', 'label: x', ...lines]);

test('an address that is kept for customers stands in no channel for everybody', () => {
  const locked = phone('locked', ['signedIn: true', 'addresses: [{ phone: "+34960130042" }]']);
  const open = phone('open', ['addresses: [{ phone: "+34960130043" }, { phone: "+34960130042" }]']);
  const none = phone('none', ['addresses: [{ phone: "+34960130043" }]']);
  const customers = { signIn: 'https://my.example.com/help' };
  const check = (...entries: YamlEntry<Channel>[]) =>
    checkSignIn(
      { channels: new Map(entries.map((entry) => [entry.id, entry])), form: undefined },
      { customers },
    ).map(({ code, file, line }) => `${code} ${file}:${String(line)}`);
  expect(check(locked, open)).toEqual(['LockedAddressPublic locked.yaml:4']);
  expect(check(locked, none)).toEqual([]);
});

test.each([
  ['- { id: a, kind: checkbox, label: x, claim: agreed }', 'agreeing is up to people'],
  ['- { id: a, kind: files, label: x, signedIn: true }', 'files: { signedIn: true }'],
])('a field that cannot be known is refused: %s', (line, message) => {
  const result = readYamlText(`fields:\n  ${line}\n`, 'x.yaml', formSettingsSchema);
  expect(result.ok ? '' : JSON.stringify(result.problems)).toContain(message);
});

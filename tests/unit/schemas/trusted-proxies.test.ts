import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../src/schemas/environment.ts';

const parse = (text: string) => parseEnvironment({ TRUSTED_PROXIES: text }).TRUSTED_PROXIES;

test('proxies are addresses and networks, none by default', () => {
  expect(parseEnvironment({}).TRUSTED_PROXIES).toEqual([]);
  expect(parse('')).toEqual([]);
  expect(parse('127.0.0.1, 100.64.0.0/10,\n::1 2001:db8::/32')).toEqual([
    { address: '127.0.0.1', prefix: 32, family: 'ipv4' },
    { address: '100.64.0.0', prefix: 10, family: 'ipv4' },
    { address: '::1', prefix: 128, family: 'ipv6' },
    { address: '2001:db8::', prefix: 32, family: 'ipv6' },
  ]);
});

test.each([
  '10.0.0.0/33',
  '::/129',
  '10.0.0/8',
  '10.0.0.0/8/8',
  '10.0.0.0/',
  '10.0.0.0/-1',
  'nginx',
  '127.0.0.1:80',
  'fe80::1%eth0',
])('%s is refused by its name', (part) => {
  expect(() => parse(`127.0.0.1, ${part}`)).toThrow(
    `EnvironmentInvalid TRUSTED_PROXIES: holds "${part}", which is no address or network. ` +
      'Example: "127.0.0.1, 10.0.0.0/8, 2001:db8::/32"',
  );
});

test('every wrong part is named', () => {
  expect(() => parse('a, b')).toThrow(/holds "a".*\n.*holds "b"/u);
});

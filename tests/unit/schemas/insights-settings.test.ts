import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../src/schemas/environment.ts';

const INSIGHTS_TOKEN = 'x'.repeat(24);

test.each([
  ...['https://help.example.com', 'https://www.example.com/help'],
  ...['http://localhost:4321', 'http://[::1]:4321'],
])('figures are read from %s', (address) => {
  expect(parseEnvironment({ INSIGHTS_TOKEN, INSIGHTS_URL: address }).INSIGHTS_URL).toBe(address);
});

test.each([
  ['INSIGHTS_URL', { INSIGHTS_URL: 'http://help.example.com' }, 'must start with https://'],
  ['INSIGHTS_URL', { INSIGHTS_URL: 'http://127.0.0.1.example.com' }, 'must start with https://'],
  ['INSIGHTS_URL', { INSIGHTS_URL: 'help.example.com' }, 'must be an address'],
  [
    'INSIGHTS_URL',
    { INSIGHTS_URL: 'https://a.example/help/insights/' },
    'must be the address of the help centre, not of its report. Write it as https://a.example/help',
  ],
  [
    'INSIGHTS_REPOSITORY',
    { INSIGHTS_REPOSITORY: 'http://git.example.com/o/r' },
    'must start with https://',
  ],
  ['INSIGHTS_REPOSITORY', { INSIGHTS_REPOSITORY: 'o/r' }, 'must be the address of a repository'],
  [
    'INSIGHTS_TOKEN',
    { INSIGHTS_URL: 'https://help.example.com', INSIGHTS_TOKEN: '' },
    'is needed, because INSIGHTS_URL is set',
  ],
])('%s is refused: %o', (name, settings, message) => {
  expect(() => parseEnvironment({ INSIGHTS_TOKEN, ...settings })).toThrow(
    `EnvironmentInvalid ${name}: ${message}`,
  );
});

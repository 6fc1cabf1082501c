import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { warnOfCustomers } from '../../../../src/server/warn-of-customers.ts';

const key = { CUSTOMER_TOKEN_SECRET: 'a secret of at least thirty-two characters' };

test.each([
  [{}, undefined, ''],
  [key, true, ''],
  [{}, true, 'set CUSTOMER_TOKEN_SECRET'],
  [key, undefined, 'set "customers" in site.yaml'],
  [{ ...key, PUBLIC_API_URL: 'off' }, undefined, ''],
])('pages and keys that do not fit are told: %o, %s', (settings, asksCustomers, message) => {
  const log: string[] = [];
  warnOfCustomers(parseEnvironment(settings), { asksCustomers }, (line) => log.push(line));
  expect(log.join()).toContain(message);
  expect(log).toHaveLength(message === '' ? 0 : 1);
});

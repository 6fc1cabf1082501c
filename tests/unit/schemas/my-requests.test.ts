import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../src/schemas/environment.ts';
import { leadsToRequests } from '../../../src/schemas/my-requests.ts';

const mail = { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'help@example.org' };

test.each([
  ['without mails', {}, false],
  ['with mails', mail, true],
  ['with half of their settings', { SMTP_URL: mail.SMTP_URL }, false],
  ['with mails that are switched off', { ...mail, REQUESTER_MAIL: 'off' }, false],
  ['where mails are set up elsewhere', { MY_REQUESTS: 'on' }, true],
  ['with mails, but not wanted', { ...mail, MY_REQUESTS: 'off' }, false],
  ['without an API', { MY_REQUESTS: 'on', PUBLIC_API_URL: 'off' }, false],
])('pages lead to My requests or not: %s', (_, settings, expected) => {
  expect(leadsToRequests(parseEnvironment(settings))).toBe(expected);
});

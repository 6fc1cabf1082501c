import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { openServer } from '../../../../src/server/open-server.ts';
import { hideAddresses } from '../../../../src/server/log/hide-addresses.ts';
import { startMailServer } from '../desks/support/mail-server.ts';
import { requestFacts } from '../requests/support/request-pages.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { formRequest, jsonRequest } from '../support/test-api.ts';

test.each([
  ['450 4.2.0 <ana.quill+x@mail.example.org>: Greylisted', '450 4.2.0 <…@…>: Greylisted'],
  ['Key (email)=(ana@example.org) exists', 'Key (email)=(…@…) exists'],
  ['smtps://user:pass@mail.example.org:465', 'smtps://user:…@…:465'],
])('a log line has no address: %s', (line, hidden) => {
  expect(hideAddresses(line)).toBe(hidden);
});

test.each([
  'at file:///srv/node_modules/@hono/node-server/dist/index.mjs:12:3',
  'at /srv/node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/hono.js:1:2',
  'Ticket CND-7K3M-Q9TX is stuck at "zendesk"; "npm run tickets -- show CND-7K3M-Q9TX" says why.',
])('a log line keeps what is no address: %s', (line) => {
  expect(hideAddresses(line)).toBe(line);
});

test('what a mail server says of an address does not reach the log', async () => {
  const site = createSiteFolder();
  mkdirSync(join(site.folder, 'en/tickets'), { recursive: true });
  const facts = JSON.stringify(requestFacts('en'));
  writeFileSync(join(site.folder, 'en/tickets/requests.json'), facts);
  const folder = mkdtempSync(join(tmpdir(), 'candil-log-'));
  const mail = await startMailServer({
    onRcptTo({ address }, _, callback) {
      callback(Object.assign(new Error(`<${address}>: Greylisted`), { responseCode: 450 }));
    },
  });
  const log: string[] = [];
  const environment = parseEnvironment({
    OUT_DIR: site.folder,
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    RATE_LIMITS: 'off',
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    MAIL_FROM: 'help@example.com',
    TICKET_RECEIVERS: 'smtp',
    TICKET_MAIL_TO: 'desk@example.com',
  });
  const server = await openServer(environment, (line) => log.push(line));
  const reader = { email: 'ana.quill@example.org', locale: 'en' };
  const ticket = { ...reader, topic: 'other', subject: 'Broken', description: 'Since Monday.' };
  await fetch(`${server.url}/api/tickets`, jsonRequest('POST', ticket));
  const asked = formRequest(reader, { origin: server.url });
  await fetch(`${server.url}/api/requests/links`, { ...asked, redirect: 'manual' });
  const isTold = (): boolean => log.some((line) => line.includes('link to requests was not sent'));
  await expect.poll(isTold, { timeout: 15_000 }).toBe(true);
  expect(log.join('\n')).toContain('Greylisted');
  expect(log.join('\n')).not.toContain('quill');
  await server.stop();
  await mail.close();
  site.remove();
  rmSync(folder, { recursive: true, force: true });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { openStoredApi, type StoredApi } from '../../../../src/server/stored-api.ts';
import { decodeQuoted, startMailServer, type MailServer } from '../desks/support/mail-server.ts';
import { requestPages } from '../requests/support/request-pages.ts';
import { formRequest, jsonRequest } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';

let folder: string;
let mail: MailServer;
let stored: StoredApi | undefined;
let log: string[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-mail-'));
  mail = await startMailServer();
  log = [];
});
afterEach(async () => {
  await stored?.close();
  stored = undefined;
  await mail.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the API with mail settings and files a ticket. */
async function start(
  settings: Record<string, string>,
  leadsToRequests?: boolean,
): Promise<StoredApi> {
  const server = { SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'help@example.com' };
  const environment = parseEnvironment({ DATA_DIR: folder, ...server, ...settings });
  const site = {
    manifest: () => Promise.resolve({ ...testManifest, leadsToRequests }),
    pages: requestPages,
    log: (line: string) => log.push(line),
  };
  stored = await openStoredApi(environment, site);
  const text = { topic: 'payment', subject: 'Charged twice', description: 'On Monday.' };
  const body = { ...text, email: 'ana@example.org', locale: 'en' };
  await stored.api.request('/api/tickets', jsonRequest('POST', body));
  return stored;
}

const subjects = (): string[] =>
  mail.mails.map(({ raw }) => /^Subject: (.*)$/mu.exec(raw)?.[1]?.trim() ?? '');
const ask = ({ api }: StoredApi) =>
  api.request('/api/requests/links', formRequest({ email: 'ana@example.org', locale: 'en' }));

describe('the log at the start', () => {
  test('says that pages hide what works', async () => {
    await start({}, false);
    expect(log.join()).toContain('Build with MY_REQUESTS=on');
  });

  test('says that pages lead to what does not work', async () => {
    await start({ SMTP_URL: '' }, true);
    expect(log.join()).toContain('set SMTP_URL and MAIL_FROM, or build with MY_REQUESTS=off');
  });

  test.each([
    [{}, true],
    [{ SMTP_URL: '' }, false],
    [{}, undefined],
  ])('says nothing with %j and pages that lead there: %s', async (settings, leads) => {
    await start(settings, leads);
    expect(log.join()).not.toContain('MY_REQUESTS');
  });
});

describe('mails to requesters', () => {
  test('go out once each, the link to where the API stands', async () => {
    const api = await start({ PUBLIC_API_URL: 'https://api.example.com' });
    await expect.poll(subjects).toHaveLength(1);
    await ask(api);
    await expect
      .poll(subjects)
      .toEqual([
        expect.stringMatching(/^\[CND-[^\]]+\] We have received your request$/u),
        'Your link to your requests',
      ]);
    const text = decodeQuoted(mail.mails[1]?.raw ?? '');
    expect(text).toContain('https://api.example.com/api/requests/open?locale=en&token=');
    await api.close();
    stored = undefined;
    expect(mail.mails).toHaveLength(2);
  });

  test('leave out what the desk says itself, with REQUESTER_MAIL=links', async () => {
    const api = await start({ REQUESTER_MAIL: 'links', SITE_URL: 'https://help.example.org' });
    await ask(api);
    await expect.poll(subjects).toEqual(['Your link to your requests']);
    const text = decodeQuoted(mail.mails[0]?.raw ?? '');
    expect(text).toContain('https://help.example.org/api/requests/open?');
  });

  test.each([{ REQUESTER_MAIL: 'off' }, { MAIL_FROM: '' }, { SMTP_URL: '' }])(
    'are none with %j, and who asks for a link is told',
    async (settings) => {
      const api = await start(settings);
      const response = await ask(api);
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('Cannot be shown here');
      expect(mail.mails).toEqual([]);
    },
  );
});

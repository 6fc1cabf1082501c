import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseEnvironment } from '../../src/schemas/environment.ts';
import { openServer, type RunningServer } from '../../src/server/open-server.ts';
import { loadAxe, findViolations } from '../support/axe.ts';
import { demoSite } from '../support/demo-site.ts';
import { findOverflow } from '../support/layout-probes.ts';
import { expect, test as base } from '../support/page-test.ts';
import {
  decodeQuoted,
  startMailServer,
  type MailServer,
} from '../unit/server/desks/support/mail-server.ts';

interface Worker {
  folder: string;
  mail: MailServer;
  server: RunningServer;
}

/** The demo site with a mail server, which the other tests have not. */
const test = base.extend<object, { desk: Worker }>({
  desk: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the first argument
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'candil-requests-'));
      const mail = await startMailServer();
      const environment = parseEnvironment({
        OUT_DIR: demoSite,
        DATA_DIR: folder,
        HOST: 'localhost',
        PORT: '0',
        RATE_LIMITS: 'off',
        SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
        MAIL_FROM: 'help@example.com',
      });
      const server = await openServer(environment);
      await use({ folder, mail, server });
      await server.stop();
      await mail.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ desk }, use) => use(desk.server.url),
});

let readers = 0;

/** Files a ticket of a new address and returns the address. */
async function fileTicket({ server }: Worker, locale: string): Promise<string> {
  const email = `reader${(readers += 1)}.${locale.toLowerCase()}@example.org`;
  const fields = { topic: 'other', subject: 'Zzyzx on the display', description: 'After rain.' };
  const response = await fetch(`${server.url}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...fields, email, locale }),
  });
  expect(response.status).toBe(201);
  return email;
}

/**
 * The way from the newest link that was sent to an address, on the server of the test. The mail that
 * confirms the ticket has none, and may come after it: two senders take turns as they like.
 */
async function readLink({ mail }: Worker, email: string): Promise<string> {
  const find = (): string | undefined => {
    const mails = mail.mails.filter(({ to }) => to.includes(email));
    return mails
      .map(({ raw }) => /https?:\/\/[^/]+(\/api\/requests\/open\S+)/u.exec(decodeQuoted(raw))?.[1])
      .findLast((link) => link !== undefined);
  };
  await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
  return find() ?? '';
}

async function expectAccessible(page: Page): Promise<void> {
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(findOverflow)).toEqual([]);
}

const words = {
  en: {
    email: 'E-mail address',
    ask: 'Send me the link',
    sent: 'Check your inbox',
    show: 'Show my requests',
    title: 'My requests',
    state: 'Received',
    message: 'Your message',
    send: 'Send the message',
    added: 'We’ve received your message.',
    signOut: 'Sign out',
  },
  ar: {
    email: 'البريد الإلكتروني',
    ask: 'إرسال الرابط إليّ',
    sent: 'تفقّد بريدك',
    show: 'عرض طلباتي',
    title: 'طلباتي',
    state: 'استلمناه',
    message: 'رسالتك',
    send: 'إرسال الرسالة',
    added: 'استلمنا رسالتك.',
    signOut: 'تسجيل الخروج',
  },
} as const;

for (const locale of ['en', 'ar'] as const) {
  const says = words[locale];
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled });

      test('a link by mail leads to the requests of the address', async ({ page, desk }) => {
        const email = await fileTicket(desk, locale);
        await page.goto(`/${locale}/tickets/`);
        await page.getByLabel(says.email).fill(email);
        await page.getByRole('button', { name: says.ask }).click();
        await expect(page.getByRole('heading', { level: 1, name: says.sent })).toBeVisible();
        await page.goto(await readLink(desk, email));
        await page.getByRole('button', { name: says.show }).click();
        await expect(page.getByRole('heading', { level: 1, name: says.title })).toBeVisible();
        await expect(page.getByRole('main')).toContainText(email);
        await page.getByRole('link', { name: 'Zzyzx on the display' }).click();
        await expect(page.getByRole('main')).toContainText(says.state);
        await page.getByLabel(says.message).fill('It is gone <now>.');
        await page.getByRole('button', { name: says.send }).click();
        await expect(page.getByText(says.added)).toBeVisible();
        await expect(page.getByText('It is gone <now>.')).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
      });
    });
  }
}

test('a site that was built without settings for mails does not lead there', async ({ page }) => {
  for (const path of ['/en/', '/en/tickets/received/']) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.locator('a[href="/en/tickets/"]')).toHaveCount(0);
  }
});

test('everything can be done by keyboard', async ({ page, desk }) => {
  const says = words.en;
  const email = await fileTicket(desk, 'en');
  await page.goto('/en/tickets/');
  await page.getByLabel(says.email).focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.sent);
  await page.goto(await readLink(desk, email));
  await page.getByRole('button', { name: says.show }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Zzyzx on the display' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(says.message).focus();
  await page.keyboard.type('One more thing.');
  await page.getByRole('button', { name: says.send }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('One more thing.')).toBeVisible();
  await page.goto('/api/requests');
  await page.getByRole('button', { name: says.signOut }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/tickets\/$/u);
  await page.goto('/api/requests');
  await expect(page).toHaveURL(/\/tickets\/$/u);
});

test('each view can be read by everyone', async ({ page, desk }) => {
  const email = await fileTicket(desk, 'en');
  const request = { form: { email, locale: 'en' } };
  await page.request.post('/api/requests/links', request);
  const link = await readLink(desk, email);
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole('button', { name: words.en.show }).click();
  await expectAccessible(page);
});

test.describe('a link that was used', () => {
  test.use({ expectedConsole: [/Failed to load resource.*410/u] });

  test('says so, and how to get another', async ({ page, desk }) => {
    const email = await fileTicket(desk, 'en');
    await page.request.post('/api/requests/links', { form: { email, locale: 'en' } });
    const link = await readLink(desk, email);
    await page.goto(link);
    await page.getByRole('button', { name: words.en.show }).click();
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ask for a new link' }).click();
    await expect(page.getByLabel(words.en.email)).toBeVisible();
  });
});

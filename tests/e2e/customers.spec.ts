import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { sign } from '../../src/server/http/signature.ts';
import { serveShop, type ShopServer } from '../../tools/demo/shop/serve-shop.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import {
  companySecret,
  secretNumber,
  serveCompany,
  signCustomer,
  startCustomerSite,
  type CompanySite,
} from '../support/customer-site.ts';
import type { FixtureSite } from '../support/fixture-site.ts';

/*
 * Customers whom the company hands over, on a help centre that has things for them alone. Its pages
 * stand on another site than those of the company: `localhost` and `127.0.0.1`.
 */

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'block', locale: 'en-GB' });

let company: CompanySite;
let help: FixtureSite;
let shop: ShopServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  company = await serveCompany(() => help.url);
  help = await startCustomerSite(company.url);
  shop = await serveShop(help.url);
});
test.afterAll(() => Promise.all([company.close(), help.stop(), shop.close()]));

/** Comes from a page of the company, signed in there. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(`${company.url}/?to=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: 'Help' }).click();
}

/** How far what was shown has moved without the reader doing anything. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const sumShifts = (page: Page): Promise<number> =>
  page.evaluate('globalThis.shifts.reduce((sum, shift) => sum + shift, 0)');

async function expectAccessible(page: Page): Promise<void> {
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);
}

/** What the form makes into a JPEG before it is sent. */
const takePhoto = async () => ({
  name: 'photo.avif',
  mimeType: 'image/avif',
  buffer: await sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a3' } })
    .avif({ effort: 0 })
    .toBuffer(),
});

const answer = (reference: string) => {
  const body = JSON.stringify({
    ...{ id: 'answer-1', reference, at: new Date().toISOString(), author: 'Marta' },
    ...{ body: 'It is on its way back.', files: [{ name: 'refund.txt', content: 'aGVsbG8=' }] },
  });
  const headers = {
    'content-type': 'application/json',
    'candil-signature': sign(body, companySecret, new Date()),
  };
  return fetch(`${help.url}/api/tickets/answers`, { method: 'POST', headers, body });
};

test('a customer finds the form filled in, sends it, and reads the answer', async ({ page }) => {
  await watchShifts(page);
  await arrive(page, '/en/tickets/new/?topic=billing');
  await expect(page).toHaveURL(`${help.url}/en/tickets/new/?topic=billing`);
  const form = page.locator('candil-ticket-form');
  await expect(form).toHaveAttribute('data-ready', '');
  await expect(page.getByText('Signed in as ana@example.org')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue('ana@example.org');
  await expect(page.getByLabel('E-mail address')).not.toBeEditable();
  await expect(page.getByLabel(/^Name/u)).toHaveValue('Ana Núñez');
  await expect(page.getByLabel(/^Account number/u)).toHaveValue('C-4711');
  await expect(page.getByText('From your account.', { exact: true })).toHaveCount(2);
  await page.waitForLoadState('networkidle');
  expect(await sumShifts(page)).toBeLessThan(0.02);
  await expectAccessible(page);

  await page.getByLabel('Subject').fill('Charged twice');
  await page.getByLabel('Description').fill('On Monday.');
  const file = { name: 'bill.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.ticket-form button[type=submit]').click();
  await expect(form).toHaveAttribute('data-step', 'review');
  await page.locator('.ticket-form button[type=submit]').click();
  await expect(form).toHaveAttribute('data-state', 'sent');
  const text = await form.innerText();
  const [reference = ''] = /CND-[\w-]+/u.exec(text) ?? [];
  expect((await answer(reference)).status).toBe(200);

  await page.goto(`${help.url}/en/tickets/`);
  await expect(page.getByText('Signed in as ana@example.org')).toBeVisible();
  await expectAccessible(page);
  await page.locator('candil-customer a.button').click();
  await expect(page.getByText(reference)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Charged twice' }).click();
  await expect(page.getByText('On Monday.')).toBeVisible();
  await expect(page.getByText(/bill\.txt/u)).toBeVisible();
  await expect(page.getByText('It is on its way back.')).toBeVisible();
  await expect(page.getByText(/Marta/u)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'refund.txt' }).click();
  expect((await download).suggestedFilename()).toBe('refund.txt');
  await expectAccessible(page);

  await page.locator('#request-body').fill('And a photo.');
  await page.locator('input[type=file]').setInputFiles([file, await takePhoto()]);
  await expect(page.getByRole('button', { name: /^Remove photo/u })).toBeVisible();
  await expect(page.locator('[data-request-form]').getByText('photo.jpg')).toBeVisible();
  await page.locator('[data-request-form] button[type=submit]').click();
  await expect(page.getByText('And a photo.')).toBeVisible();
  await expect(page.getByText(/bill\.txt, photo\.jpg/u)).toBeVisible();
});

test('a channel for customers tells strangers how to sign in, and customers its number', async ({
  page,
  request,
}) => {
  const html = await (await request.get(`${help.url}/en/contact/`)).text();
  expect(html).not.toMatch(/960.?13|34960130042/u);
  await page.goto(`${help.url}/en/contact/`);
  const contact = page.locator('candil-contact');
  const line = page.locator('[data-channel=line]');
  await expect(contact).toHaveAttribute('data-ready', '');
  await expect(line.getByText('For customers who are signed in')).toBeVisible();
  await expect(line.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    'https://my.example.com/help?return_to=%2Fen%2Fcontact%2F%23channel-line',
  );
  await expect(page.locator('[data-best] [data-channel]')).toHaveAttribute(
    'data-channel',
    'ticket',
  );
  await expectAccessible(page);

  await watchShifts(page);
  await arrive(page, '/en/contact/');
  await expect(contact).toHaveAttribute('data-ready', '');
  await expect(page.locator('[data-best]').getByRole('link', { name: secretNumber })).toBeVisible();
  await expect(page.getByText('For customers who are signed in')).toHaveCount(0);
  await expect(page.locator('select[name=plan]')).toHaveValue('Plus');
  await expect(page.locator('select[name=region]')).toHaveValue('ES');
  await expect(page.locator('[data-others] [data-channel]')).toHaveAttribute(
    'data-channel',
    'lite',
  );
  expect(await sumShifts(page)).toBeLessThan(0.01);
  await expectAccessible(page);
});

test('without scripts form and channels are the customer’s as well', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const page = await context.newPage();
  await arrive(page, '/en/tickets/new/');
  await expect(page.getByLabel('E-mail address')).toHaveValue('ana@example.org');
  await expect(page.getByLabel(/^Account number/u)).toHaveValue('C-4711');
  await expect(page.locator('input[type=file]')).toBeVisible();
  await expect(page.getByText('Signed in as ana@example.org')).toBeVisible();
  await page.goto(`${help.url}/en/tickets/new/`);
  await page.getByRole('link', { name: 'Signed in already?' }).click();
  await expect(page.getByLabel('E-mail address')).toHaveValue('ana@example.org');
  await page.goto(`${help.url}/en/contact/`);
  await page.getByRole('link', { name: 'Signed in already?' }).click();
  await expect(page.getByRole('link', { name: secretNumber })).toBeVisible();
  await context.close();
});

test('the launcher hands a customer over to the frame of another site', async ({ page }) => {
  await page.goto(`${shop.url}/?locale=en&token=${await signCustomer()}`);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: /Customer line/u }).click();
  await expect(frame.getByRole('link', { name: secretNumber })).toBeVisible();
  await frame.getByRole('button', { name: /Back/u }).click();
  await frame.getByRole('link', { name: /Write to us/u }).click();
  await expect(frame.getByText('Signed in as ana@example.org')).toBeVisible();
  await expect(frame.getByLabel('E-mail address')).toHaveValue('ana@example.org');
  await expect(frame.getByLabel(/^Account number/u)).toHaveValue('C-4711');
});

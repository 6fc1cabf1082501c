import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '../support/page-test.ts';

/** A photograph as a telephone makes it: rare, upright only by its mark. */
const photo = async (): Promise<{ name: string; mimeType: string; buffer: Buffer }> => ({
  name: 'IMG_1.avif',
  mimeType: 'image/avif',
  buffer: await sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a3' } })
    .avif({ effort: 0 })
    .toBuffer(),
});
const log = { name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from('Error E07') };

async function fillIn(page: Page): Promise<void> {
  await page.goto('/en/tickets/new/?topic=payment&q=Zzyzx');
  await page.getByLabel('Description').fill('It came after the rain on Tuesday.');
  await page.getByLabel('E-mail address').fill('ana@example.com');
  await page.getByLabel(/^Files/u).setInputFiles([await photo(), log]);
  await expect(page.getByRole('button', { name: /^Remove/u })).toHaveCount(2);
}

const review = (page: Page) => page.getByRole('region', { name: 'Check your answers' });
const reference = (page: Page) => page.locator('[data-ticket-reference]');

test('files are made fit to open, and stay on the way back, after a reload and in another language', async ({
  page,
}) => {
  await fillIn(page);
  const list = page.locator('[data-file-list]');
  await expect(list).toContainText('IMG_1.jpg');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(review(page)).toContainText('IMG_1.jpg');
  await page.goBack();
  await expect(page.getByLabel('Subject')).toHaveValue('Zzyzx');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.goForward();
  await expect(review(page)).toContainText('app.log');
  await page.reload();
  await expect(review(page)).toContainText('IMG_1.jpg');
  await page.goto('/de/tickets/new/');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Formular verwerfen' }).click();
  await expect(page.getByLabel('Thema')).toHaveValue('');
  await expect(list.getByRole('listitem')).toHaveCount(0);
});

test.describe('a connection that breaks', () => {
  test.use({ expectedConsole: [/Failed to load resource|fetching the script/u] });

  test('before everything has left is waited for, and the request goes on by itself', async ({
    page,
    context,
  }) => {
    await fillIn(page);
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert')).toContainText('There’s no connection');
    await context.setOffline(false);
    await expect(reference(page)).toHaveText(/^CND-/u);
  });

  test('in the middle of a file leaves what was sent, also after a reload', async ({ page }) => {
    const offsets: string[] = [];
    let network: 'whole' | 'breaking' | 'broken' = 'breaking';
    await page.route('**/api/tickets/uploads/*', async (route) => {
      const offset = route.request().headers()['upload-offset'];
      if (offset !== undefined) offsets.push(offset);
      if (network === 'breaking' && offsets.length === 3) network = 'broken';
      if (network === 'broken') await route.abort();
      else await route.continue();
    });
    await fillIn(page);
    await page.getByRole('button', { name: 'Remove IMG_1.avif' }).click();
    const large = { ...log, name: 'long.log', buffer: Buffer.alloc(700_000, 'Error E07 ') };
    await page.getByLabel(/^Files/u).setInputFiles([large]);
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert')).toContainText('There’s no connection');
    network = 'whole';
    const before = offsets.splice(0);
    await page.reload();
    await expect(reference(page)).toHaveText(/^CND-/u);
    // app.log was whole; of the long one only what was missing is sent.
    expect(before).toEqual(['0', '0', '128000']);
    expect(offsets[0]).toBe('128000');
    expect(offsets).not.toContain('0');
  });

  test('before the answer leaves one request, which is found by itself', async ({ page }) => {
    const filed: string[] = [];
    await page.route('**/api/tickets', async (route) => {
      const answer = await route.fetch();
      filed.push(await answer.text());
      await route.abort();
    });
    await fillIn(page);
    await page.getByRole('button', { name: 'Remove IMG_1.avif' }).click();
    await page.getByRole('button', { name: 'Remove app.log' }).click();
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert')).toContainText('We don’t know yet');
    await expect(reference(page)).toHaveText(/^CND-/u);
    const given = (await reference(page).textContent()) ?? '';
    expect(filed.map((answer) => answer.includes(given))).toEqual(filed.map(() => true));
  });
});

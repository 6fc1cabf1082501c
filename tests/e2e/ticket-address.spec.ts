import { expect, test } from '../support/page-test.ts';

test.beforeEach(({ page }) => page.goto('/en/tickets/new/?topic=other'));

test('an address that is a slip away from a usual one is asked about, and mended by a button', async ({
  page,
}) => {
  const field = page.getByLabel('E-mail address');
  const meant = page.getByRole('button', { name: 'ana@gmail.com' });
  await field.fill('ana@gmial.com');
  await field.press('Tab');
  await expect(page.getByText('Did you mean')).toBeVisible();
  await meant.press('Enter');
  await expect(field).toHaveValue('ana@gmail.com');
  await expect(field).toBeFocused();
  await expect(meant).toBeHidden();
});

test('nothing is asked of an address that is right, and nothing is changed by itself', async ({
  page,
}) => {
  const field = page.getByLabel('E-mail address');
  await field.fill('ana@mail.com');
  await field.press('Tab');
  await expect(page.getByText('Did you mean')).toBeHidden();
  await field.fill('ana@gmial.com');
  await field.press('Tab');
  await expect(page.getByText('Did you mean')).toBeVisible();
  await expect(field).toHaveValue('ana@gmial.com');
  await field.fill('ana@gmial.co');
  await expect(page.getByText('Did you mean')).toBeHidden();
});

test('who has sent a request reads where the answer goes', async ({ page }) => {
  await page.getByLabel('Subject').fill('Zzyzx on the display');
  await page.getByLabel('Description').fill('Since the rain on Tuesday.');
  await page.getByLabel('E-mail address').fill('ana@brisela.example');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.getByRole('button', { name: /^Send/u }).click();
  await expect(page.locator('[data-ticket-to]')).toHaveText('We’ll write to ana@brisela.example.');
});

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

test('by keyboard, the next stop after the field is the address that was meant', async ({
  page,
}) => {
  const field = page.getByLabel('E-mail address');
  // Hidden until the script has chosen the topic; keys do not wait for that as `fill` does.
  await expect(field).toBeVisible();
  await field.pressSequentially('ana@gmial.com');
  const meant = page.getByRole('button', { name: 'ana@gmail.com' });
  // What knows the domains is fetched when the field gets the focus: a machine types faster than that.
  await expect(async () => {
    await field.press('Tab');
    await expect(meant).toBeFocused({ timeout: 500 });
  }).toPass();
});

test('the question mark stays with the address on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const field = page.getByLabel('E-mail address');
  await field.fill('maria.lopez@gmial.com');
  await field.press('Tab');
  const meant = page.getByRole('button', { name: 'maria.lopez@gmail.com' });
  await expect(meant).toBeVisible();
  const below = await meant.evaluate((button) => {
    const range = document.createRange();
    range.selectNodeContents(button.nextSibling ?? button);
    return range.getBoundingClientRect().top - button.getBoundingClientRect().bottom;
  });
  expect(below).toBeLessThan(0);
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
  const to = page.locator('[data-ticket-to]');
  await expect(to).toContainText('We’ll write to ana@brisela.example.');
  // Corrected by the browser that sent it, on a page of the server.
  await to.getByText('Is this address wrong?').click();
  await to.getByLabel('Right e-mail address').fill('ana@müller.example');
  await to.getByRole('button', { name: 'Correct the address' }).click();
  await expect(page.getByText('The address has been corrected.')).toBeVisible();
  await expect(to).toContainText('We’ll write to ana@müller.example.');
});

test('the review asks once more, and the mended address is the one that is sent', async ({
  page,
}) => {
  await page.getByLabel('Subject').fill('The saddle is loose');
  await page.getByLabel('Description').fill('Since Monday.');
  await page.getByLabel('E-mail address').fill('ana@gmial.com');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  const review = page.locator('[data-review]');
  await expect(review).toContainText('Did you mean');
  await review.getByRole('button', { name: 'ana@gmail.com' }).click();
  await expect(review.locator('[data-answer=email]')).toHaveText('ana@gmail.com');
  await expect(review).not.toContainText('Did you mean');
  await expect(page.locator('[name=email]')).toHaveValue('ana@gmail.com');
});

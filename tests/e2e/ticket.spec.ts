import type { Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Topic').selectOption('repair');
  await page.getByLabel('Subject').fill('Zzyzx on the display');
  await page.getByLabel('Description').fill('It came after the rain on Tuesday.');
  await page.getByLabel('E-mail address').fill('ana@example.com');
}

test.beforeEach(({ page }) => page.goto('/en/tickets/new/'));

test('a whole request is answered with a reference that has the focus', async ({ page }) => {
  await fillIn(page);
  await page.getByRole('button', { name: 'Send' }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'We have received your request' });
  await expect(heading).toBeFocused();
  await expect(page.locator('[data-ticket-reference]')).toHaveText(/\S{4,}/u);
});

test('two requests have two references', async ({ page }) => {
  const references = [];
  for (let round = 0; round < 2; round += 1) {
    await page.goto('/en/tickets/new/');
    await fillIn(page);
    await page.getByRole('button', { name: 'Send' }).click();
    references.push(await page.locator('[data-ticket-reference]').first().textContent());
  }
  expect(new Set(references).size).toBe(2);
});

test('mistakes are summed up, take the focus and lead to their fields', async ({ page }) => {
  await page.getByRole('button', { name: 'Send' }).click();
  const summary = page.locator('[data-error-summary]');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Choose a topic',
    'Enter a subject',
    'Describe what happened',
    'Enter your e-mail address so that we can answer',
  ]);
  await summary.getByRole('link', { name: 'Enter a subject' }).click();
  const subject = page.getByLabel('Subject');
  await expect(subject).toBeFocused();
  await expect(subject).toHaveAttribute('aria-invalid', 'true');
  await expect(subject).toHaveAccessibleDescription(/Enter a subject/u);
});

test('a wrong address is said to be wrong, not missing', async ({ page }) => {
  await fillIn(page);
  await page.getByLabel('E-mail address').fill('ana at example');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('[data-error-summary]').getByRole('link')).toHaveText([
    'Enter a complete e-mail address, like name@example.com',
  ]);
});

test('articles that may answer are offered while the subject is typed', async ({ page }) => {
  await page.getByLabel('Subject').pressSequentially('pause my subscription', { delay: 20 });
  const suggestions = page.locator('[data-suggestions]');
  await expect(suggestions.getByRole('link', { name: /Pause your subscription/u })).toBeVisible();
});

test('the whole form can be sent by keyboard', async ({ page }) => {
  await page.getByLabel('Topic').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zzyzx on the display');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It came after the rain.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ana@example.com');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have received your request');
});

test.describe('while the server is away', () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  test('nothing that was typed is lost, and it can be sent again', async ({ page }) => {
    await page.route('**/api/tickets', (route) => route.abort());
    await fillIn(page);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'was not sent' })).toBeVisible();
    await expect(page.getByLabel('Subject')).toHaveValue('Zzyzx on the display');
    await page.unroute('**/api/tickets');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'We have received your request',
    );
  });
});

test('the form speaks German formally', async ({ page }) => {
  await page.goto('/de/tickets/new/');
  await expect(page.getByRole('main')).toContainText(/\bSie\b/u);
  await expect(page.getByRole('main')).not.toContainText(/\b(?:du|dein|deine)\b/u);
});

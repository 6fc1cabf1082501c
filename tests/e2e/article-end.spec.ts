import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

/** A Sunday night, when every desk is closed but the line for emergencies. */
const night = '2026-11-29T02:00:00Z';

/** A Wednesday at 11:00 in Spain. */
const workingHour = '2026-11-25T10:00:00Z';

const line = (page: Page) => page.locator('.still-need-help .open-now [data-best-now]');

async function openEnd(page: Page, articleId: string, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.goto(getArticleUrl('en', articleId));
  await page.locator('.still-need-help').scrollIntoViewIfNeeded();
}

test('the end of an article says the best way open now', async ({ page }) => {
  await openEnd(page, 'billing/invoices', workingHour);
  await expect(line(page)).toHaveText('Chat Open now, until 18:00');
  await line(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/contact\/\?article=.*&topic=payment#channel-chat$/u);
});

test('at the end of an article about an emergency its line comes first', async ({ page }) => {
  await openEnd(page, 'repairs/on-the-road/bike-wont-unlock', night);
  await expect(line(page)).toHaveText('Emergency line Available at any time');
  await openEnd(page, 'billing/invoices', night);
  await expect(line(page)).toContainText('Written request We reply within 24');
});

test('nothing of it is asked for before the reader comes near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock'));
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('/en/contact/now.json');
  await page.locator('.still-need-help').scrollIntoViewIfNeeded();
  await expect(line(page)).toHaveAttribute('data-channel', /./u);
  expect(asked).toContain('/en/contact/now.json');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to the contact page, which knows article and topic', async ({ page }) => {
    await page.goto(getArticleUrl('en', 'billing/invoices'));
    await expect(page.locator('.still-need-help .open-now p').first()).toHaveText(
      'See who can help you now, and in which language.',
    );
    await expect(page.locator('.still-need-help .button')).toHaveAttribute(
      'href',
      '/en/contact/?article=en%2Fbilling%2Finvoices&topic=payment',
    );
  });
});

import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const cancel = 'billing/cancel-subscription';
const unlock = 'repairs/on-the-road/bike-wont-unlock';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a word opens its definition by keyboard, and Escape closes it', async ({ page }) => {
      await page.goto(getArticleUrl('en', cancel));
      const definition = page.getByText('The day of the month on which');
      await expect(definition).toBeHidden();
      await page.getByRole('button', { name: 'billing date' }).press('Enter');
      await expect(definition).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(definition).toBeHidden();
    });

    test('a file is offered with its type and size, in the language of the text', async ({
      page,
      request,
    }) => {
      await page.goto(getArticleUrl('de', cancel));
      const link = page.getByRole('link', {
        name: /^Checkliste für die Rückgabe \(PDF, \d+\skB\)/u,
      });
      await expect(link).toHaveAttribute('download', 'return-checklist.pdf');
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-type']).toBe('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
}

test('a channel is told from its own file, and leads to the contact page', async ({ page }) => {
  await page.goto(getArticleUrl('ar', unlock));
  const number = page.getByRole('article').getByRole('link', { name: '+34 960 130 099' });
  await expect(number).toHaveAttribute('href', 'tel:+34960130099');
  await expect(number).toHaveAttribute('dir', 'ltr');
  await page.getByRole('link', { name: 'ساعات العمل وطرق التواصل الأخرى' }).click();
  await expect(page).toHaveURL(/\/ar\/contact\/$/u);
});

test('paper shows every tab, every answer and every definition', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(getArticleUrl('en', unlock));
  await expect(page.locator('candil-tabs[data-ready]')).toBeAttached();
  await expect(page.getByText('Nearby devices')).toBeVisible();
  await expect(page.getByText('The letters BR and six digits on the sticker')).toBeVisible();
  await page.goto(getArticleUrl('en', cancel));
  await expect(page.getByText('Once a year you can pause')).toBeVisible();
});

test('with colours of the system, callouts keep a border and the chosen tab its mark', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(getArticleUrl('en', unlock));
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).borderBlockStartWidth);
  expect(await border('.callout')).toBe('1px');
  const background = (name: string) =>
    page.getByRole('tab', { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await background('iPhone')).not.toBe(await background('Android'));
});

import type { Locator, Page } from '@playwright/test';
import { findViolations, loadAxe } from '../support/axe.ts';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

// Answers that are refused on purpose, and one that is lost.
test.use({ expectedConsole: [/Failed to load resource.*(?:422|429|ERR_FAILED)/u] });

/** Every test votes on an article of its own. */
async function open(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  await page.locator('candil-vote').scrollIntoViewIfNeeded();
  const vote = page.locator('candil-vote:defined');
  await vote.waitFor();
  return vote;
}

const question = (page: Page): Locator =>
  page.getByRole('group', { name: 'Why didn’t this article help?' });

test('after "no" one question comes, answered by keyboard alone', async ({ page }) => {
  const vote = await open(page, getArticleUrl('en', 'getting-started/choose-plan'));
  await vote.getByRole('button', { name: 'No' }).press('Enter');
  await expect(question(page)).toBeFocused();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'It’s out of date' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mail me at ana@example.org, the menu looks different now.');
  await expect(page.getByText('57 / 600')).toBeVisible();
  const sent = page.waitForResponse(/explanations/u);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await sent).status()).toBe(204);
  await expect(page.getByText('Thank you! This helps us')).toBeFocused();
  await expect(question(page)).toBeHidden();
});

test('after "yes" nothing is in the way', async ({ page }) => {
  const vote = await open(page, getArticleUrl('en', 'bike/lock/park-bike'));
  await vote.getByRole('button', { name: 'Yes' }).click();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await expect(question(page)).toBeHidden();
});

test('the question can be declined, and goes when the vote changes', async ({ page }) => {
  const vote = await open(page, getArticleUrl('en', 'policies/emergencies/accident'));
  const no = vote.getByRole('button', { name: 'No' });
  await no.click();
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeHidden();
  await expect(no).toBeFocused();
  await vote.getByRole('button', { name: 'Yes' }).click();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await no.click();
  await page.getByRole('button', { name: 'No, thanks' }).click();
  await expect(no).toBeFocused();
  await vote.getByRole('button', { name: 'Yes' }).click();
  await no.click();
  await expect(question(page)).toBeVisible();
  await vote.getByRole('button', { name: 'Yes' }).click();
  await expect(question(page)).toBeHidden();
});

test('an empty answer is told so, and one that was lost keeps its text', async ({ page }) => {
  const vote = await open(page, getArticleUrl('en', 'billing/cancel-subscription'));
  await vote.getByRole('button', { name: 'No' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Choose a reason or write a few words.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.route('**/explanations/**', (route) => route.abort());
  await page.getByLabel('Tell us more').fill('It says nothing of trailers.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('What you wrote is still here')).toBeVisible();
  await expect(page.getByLabel('Tell us more')).toHaveValue('It says nothing of trailers.');
  await page.unroute('**/explanations/**');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Thank you! This helps us')).toBeFocused();
});

for (const [locale, scheme] of [
  ['de', 'light'],
  ['ar', 'dark'],
] as const) {
  test(`the question fits a small screen and everybody, ${locale} ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    const vote = await open(page, getArticleUrl(locale, 'getting-started/first-ride'));
    await vote.locator('[value=down]').click();
    const group = page.locator('[data-explanation] fieldset');
    await expect(group).toBeFocused();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await loadAxe(page);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('a vote that a busy network may not give says why, after a proof of work', async ({
  page,
}) => {
  const proofs: (string | undefined)[] = [];
  await page.route(/api\/votes\/en/u, async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    proofs.push(route.request().headers()['candil-proof']);
    const error = { code: proofs.length === 1 ? 'proof_required' : 'rate_limited' };
    return route.fulfill({ status: 429, json: { error } });
  });
  const vote = await open(page, getArticleUrl('en', 'repairs/battery/error-e07'));
  await vote.getByRole('button', { name: 'Yes' }).click();
  await expect(vote.getByRole('status')).toContainText('coming from your network');
  expect(proofs[0]).toBeUndefined();
  expect(proofs[1]).toMatch(/^[\w+/=]{100,}$/u);
  await page.unroute(/api\/votes\/en/u);
  await vote.getByRole('button', { name: 'Try again' }).click();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the question has a page, which leads back to the article', async ({ page }) => {
    const url = getArticleUrl('en', 'bike/lock/unlock-with-code');
    await page.goto(url);
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Thank you, your vote has been counted.',
    );
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('Choose a reason or write a few words.')).toBeVisible();
    await page.getByRole('radio', { name: 'Something in it is wrong' }).check();
    await page.getByLabel('Tell us more').fill('The <b>third</b> step.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page).toHaveURL(new RegExp(`${url}#page:voted$`, 'u'));
  });
});

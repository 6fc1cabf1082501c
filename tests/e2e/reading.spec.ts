import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const unlock = 'repairs/on-the-road/bike-wont-unlock';

test('a reader gets from the home page through a category to an article', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How can we help?');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Billing and subscription/u })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Billing and subscription');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Pause your subscription/u })
    .click();
  await expect(page).toHaveURL(getArticleUrl('en', 'billing/pause-subscription'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pause your subscription');
});

test.describe('an article', () => {
  test.beforeEach(({ page }) => page.goto(getArticleUrl('en', unlock)));

  test('says where it is, and leads back', async ({ page }) => {
    const trail = page.getByRole('navigation', { name: 'You are here' });
    await expect(trail.getByRole('link').first()).toHaveText('Home');
    await trail.getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/\/en\/[^/]+\/$/u);
  });

  test('says when it was last changed', async ({ page }) => {
    await expect(page.getByText('Last updated on')).toHaveAttribute(
      'datetime',
      /^\d{4}-\d\d-\d\d$/u,
    );
  });

  test('shows nobody the questions by which it is found, on screen, on paper or aloud', async ({
    page,
  }) => {
    await expect(page.getByText('lock is jammed')).toHaveCount(0);
    expect(await page.content()).not.toContain('lock is jammed');
    expect(await page.content()).not.toMatch(/search-keywords|data-pagefind|data-search-/u);
  });

  test('in another language than the page keeps its questions to itself', async ({ page }) => {
    await page.goto('/fr/compte/support-pin/');
    await expect(page.locator('[id^="search-question:"]')).toHaveCount(0);
  });

  test('can be edited where its source is', async ({ page }) => {
    await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
      'href',
      new RegExp(`articles/en/${unlock}\\.mdx?$`, 'u'),
    );
  });

  test('names related articles that exist', async ({ page, request }) => {
    const related = page.getByRole('navigation', { name: 'Related articles' }).getByRole('link');
    expect(await related.count()).toBeGreaterThan(1);
    for (const link of await related.all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
    }
  });

  test('leads to contact, which remembers the article', async ({ page }) => {
    await page.getByRole('link', { name: 'Get in touch' }).click();
    await expect(page).toHaveURL(/\/en\/contact\/\?article=/u);
    const forms = page.getByRole('main').getByRole('link', { name: 'Submit a request' });
    const form = forms.first();
    await expect(form).toHaveAttribute('href', /article=/u);
    await form.click();
    await expect(page).toHaveURL(/\/en\/tickets\/new\/\?.*article=/u);
    await expect(page.locator('input[name=article]')).toHaveValue(`en/${unlock}`);
  });
});

test('the table of contents leads to a heading', async ({ page }) => {
  await page.goto(getArticleUrl('en', 'bike/battery/charge-battery'));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const first = contents.getByRole('link').first();
  const target = (await first.getAttribute('href')) ?? '';
  await first.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`, 'u'));
  await expect(page.locator(target)).toBeInViewport();
});

test('an old address leads to the article', async ({ page }) => {
  await page.goto('/de/hilfe/rad-gestohlen/');
  await expect(page).toHaveURL(getArticleUrl('de', 'policies/emergencies/report-theft'));
});

test('the first press of Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the ticket form is in the header of every page', async ({ page }) => {
  for (const path of ['/en/', '/en/contact/', '/en/search/', getArticleUrl('en', unlock)]) {
    await page.goto(path);
    await expect(
      page.getByRole('banner').getByRole('link', { name: 'Submit a request' }),
      path,
    ).toHaveAttribute('href', '/en/tickets/new/');
  }
});

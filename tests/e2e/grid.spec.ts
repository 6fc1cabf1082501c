import { expect, test, type Locator, type Page } from '@playwright/test';
import { findOverflow } from '../support/find-overflow.ts';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';
import { gridFiles } from '../support/grid-files.ts';

let site: FixtureSite | undefined;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startFixtureSite(gridFiles);
});

test.afterAll(() => site?.stop());

const open = (page: Page, path: string) => page.goto(`${site?.url ?? ''}${path}`);
const navigation = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name, exact: true });

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return { start: box.x, end: box.x + box.width, width: box.width };
};

const columns = async (page: Page) => ({
  side: await boxOf(page.locator('.side')),
  text: await boxOf(page.locator('.prose')),
  contents: await boxOf(page.locator('.toc')),
});

test('three columns stand beside each other where there is room', async ({ page }) => {
  await open(page, '/en/account/api-keys/long/');
  const { side, text, contents } = await columns(page);
  expect(side.end).toBeLessThan(text.start);
  expect(text.end).toBeLessThan(contents.start);
});

test('the columns are mirrored from right to left, also around a text from left to right', async ({
  page,
}) => {
  await open(page, '/ar/account/api-keys/long/');
  const { side, text, contents } = await columns(page);
  expect(contents.end).toBeLessThan(text.start);
  expect(text.end).toBeLessThan(side.start);
  await expect(page.locator('.prose')).toHaveCSS('direction', 'ltr');
  await expect(page.locator('.article-end')).toHaveCSS('direction', 'rtl');
  const vote = await boxOf(page.locator('.article-end'));
  expect([vote.start, vote.end]).toEqual([text.start, text.end]);
});

test('three columns from 1104 px on, none of which overlaps another', async ({ page }) => {
  for (const width of [1104, 1215, 1216, 1279, 1280, 1360]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/en/account/api-keys/long/');
    const { side, text, contents } = await columns(page);
    expect(text.width, String(width)).toBe(560);
    expect(text.start - side.end, String(width)).toBeGreaterThanOrEqual(32);
    expect(contents.start - text.end, String(width)).toBeGreaterThanOrEqual(32);
    expect(contents.end, String(width)).toBeLessThanOrEqual(width - 32);
  }
});

test('two columns, and the contents above the text, where there is less', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await open(page, '/en/account/api-keys/long/');
  const { side, text, contents } = await columns(page);
  expect(side.end).toBeLessThan(text.start);
  expect(contents.start).toBe(text.start);
});

test('one column stands in the middle of a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await open(page, '/en/account/api-keys/long/');
  const { text } = await columns(page);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(text.start).toBeCloseTo(width - text.end, 0);
});

test('a page without anything beside it stands in the middle', async ({ page }) => {
  for (const path of [
    '/en/search/',
    '/en/contact/',
    '/en/tickets/new/',
    '/en/no/page/',
    '/?choose',
  ]) {
    await open(page, path);
    const heading = page.locator('main > :not(link)').last();
    const { start, end } = await boxOf(heading);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(Math.abs(start - (width - end)), path).toBeLessThan(2);
  }
});

test('nothing sticks out at 320 px, with the drawer open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/en/fruit/a1/', '/en/fruit/', '/en/a-z/', '/ar/account/api-keys/long/']) {
    await open(page, path);
    await page.locator('.side summary').first().click();
    expect(await page.evaluate(findOverflow), path).toEqual([]);
  }
});

test('the column beside an article shows its category, the article marked', async ({ page }) => {
  await open(page, '/en/account/sso/two/');
  const side = navigation(page, 'Account');
  await expect(side.getByRole('link', { name: 'Two' })).toHaveAttribute('aria-current', 'page');
  await expect(side.locator('[aria-current]')).toHaveCount(1);
  await expect(side.getByText('SSO')).toBeVisible();
  await expect(side.getByText('API keys')).toBeVisible();
  await expect(side.getByRole('link', { name: 'Three' })).toBeVisible();
  await expect(side.getByRole('link', { name: 'Long' })).toBeHidden();
  await side.getByText('API keys').click();
  await expect(side.getByRole('link', { name: 'Long' })).toBeVisible();
});

test('who skips to the content has passed the column', async ({ page }) => {
  await open(page, '/en/account/sso/two/');
  await expect(page.getByRole('main').getByRole('navigation', { name: 'Account' })).toHaveCount(0);
});

test('on a phone the column is a drawer above the article, without scripts too', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await open(page, '/en/account/sso/two/');
  const side = navigation(page, 'Account');
  await expect(side.getByRole('link', { name: 'Three' })).toBeHidden();
  await side.locator('summary').first().click();
  await expect(side.getByRole('link', { name: 'Three' })).toBeVisible();
  await context.close();
});

test('of a large category the articles around the current one are shown, and it is in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, '/en/fruit/a40/');
  const side = navigation(page, 'Fruit');
  await expect(side.getByRole('listitem')).toHaveCount(37);
  await expect(side.getByRole('link', { name: '40 articles' })).toHaveAttribute(
    'href',
    '/en/fruit/',
  );
  await expect(side.locator('[aria-current]')).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

for (const path of ['/en/account/api-keys/long/', '/en/account/', '/en/fruit/', '/en/a-z/']) {
  test(`every navigation of ${path} has a name of its own`, async ({ page }) => {
    await open(page, path);
    const names = await page
      .locator('nav:visible')
      .evaluateAll((all) => all.map((nav) => nav.getAttribute('aria-label')));
    expect(names).not.toContain(null);
    expect(new Set(names).size, names.join()).toBe(names.length);
  });
}

test.describe('contents with forty headings', () => {
  const current = (page: Page) => page.locator('.toc [aria-current]');

  test('follow the reader and never scroll the page', async ({ page }) => {
    await open(page, '/en/account/api-keys/long/');
    for (const number of [1, 20, 40, 3]) {
      const place = await page.evaluate((id) => {
        const heading = document.getElementById(id);
        const top = (heading?.getBoundingClientRect().top ?? 0) + window.scrollY - 100;
        window.scrollTo({ top, behavior: 'instant' });
        return window.scrollY;
      }, `part-${number}`);
      await expect(current(page)).toHaveText(`Part ${number}`);
      await expect(current(page)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => window.scrollY)).toBe(place);
    }
  });

  test('the wheel over a column that fits scrolls the page', async ({ page }) => {
    await open(page, '/en/account/api-keys/long/');
    await page.locator('.side').hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  });

  test('stand open on a desk, and folded above the text on a phone', async ({ page }) => {
    await open(page, '/en/account/api-keys/long/');
    const last = navigation(page, 'On this page').getByRole('link', { name: 'Part 40' });
    await expect(last).toBeVisible();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(last).toBeHidden();
    await page.locator('.toc summary').click();
    await expect(last).toBeVisible();
  });
});

test.describe('a list of thirty articles and more', () => {
  test('is arranged by letters that lead to their articles', async ({ page }) => {
    await open(page, '/en/fruit/');
    const jump = navigation(page, 'Jump to a letter');
    await expect(jump.getByRole('link')).toHaveText(['A', 'B', 'C']);
    await jump.getByRole('link', { name: 'C' }).click();
    await expect(page.getByRole('heading', { name: 'C', exact: true })).toBeInViewport();
  });

  test('is filtered while one types, and says how many are left', async ({ page }) => {
    await open(page, '/en/fruit/');
    const field = page.getByRole('searchbox', { name: 'Filter these articles' });
    const rows = page.getByRole('main').locator('.article-list').getByRole('link');
    await expect(rows).toHaveCount(40);
    await field.fill('bérry 1');
    await expect(page.getByRole('status').filter({ hasText: '6 of 40 shown' })).toBeVisible();
    await expect(rows.filter({ visible: true })).toHaveText([
      'Berry 1',
      'Berry 10',
      'Berry 13',
      'Berry 16',
      'Berry 19',
      'Berry 31',
    ]);
    await expect(page.getByRole('heading', { name: 'A', exact: true })).toBeHidden();
    await field.fill('plum');
    await expect(page.getByText('No articles here match.')).toBeVisible();
    await field.fill('');
    await expect(rows.filter({ visible: true })).toHaveCount(40);
  });

  test('shows no field without scripts, and a short list never does', async ({ page, browser }) => {
    await open(page, '/en/account/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await open(plain, '/en/fruit/');
    await expect(plain.getByRole('searchbox')).toBeHidden();
    await context.close();
  });
});

test('a long category leads to its sections: above them on a phone, beside them on a desk', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/en/tools/');
  const jump = navigation(page, 'Jump to a section');
  await expect(jump.getByRole('link')).toHaveText(['Brakes', 'Wheels']);
  await jump.getByRole('link', { name: 'Wheels' }).click();
  await expect(page.getByRole('heading', { name: 'Wheels' })).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(jump).toBeHidden();
  const topics = navigation(page, 'All topics');
  await expect(topics.getByRole('link', { name: 'Wheels' })).toBeVisible();
  await open(page, '/en/account/');
  await expect(jump).toHaveCount(0);
});

test('a category names its sections, and how many articles they have', async ({ page }) => {
  await open(page, '/en/account/');
  await expect(page.getByRole('heading', { level: 2, name: 'SSO' })).toBeVisible();
  await expect(page.getByText('3 articles', { exact: true })).toBeVisible();
  const topics = navigation(page, 'All topics');
  await expect(topics.getByRole('link', { name: 'Account' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(topics.getByRole('link', { name: 'Fruit' })).toBeVisible();
});

test('the list from A to Z has what is borrowed from another language, marked', async ({
  page,
}) => {
  await open(page, '/ar/a-z/');
  const borrowed = page.getByRole('main').getByRole('link', { name: /Two/u });
  await expect(borrowed).toContainText('باللغة الإنجليزية');
  await expect(page.getByRole('main').locator('.article-list').getByRole('link')).toHaveCount(77);
});

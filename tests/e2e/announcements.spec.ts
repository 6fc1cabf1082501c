import { expect, test, type Locator, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';
import { sumShifts } from '../support/sum-shifts.ts';

const from = '2026-01-10T08:00:00+01:00';
const until = '2099-01-20T08:00:00+01:00';
const during = '2026-01-15T12:00:00Z';

const files = {
  'site.yaml': stringify({ name: 'Help', locales: ['en', 'de'] }),
  'articles/en/start/first.md': '---\ntitle: First\n---\n\nText.\n',
  'articles/de/start/first.md': '---\ntitle: Erstes\n---\n\nText.\n',
  'announcements/outage.yaml': stringify({
    text: { en: 'The app is down.', de: 'Die App ist gestört.' },
    severity: 'critical',
    from,
    until,
    link: 'start/first',
  }),
  'announcements/hours.yaml': stringify({ text: { en: 'We open later.' }, from, until }),
};

let site: FixtureSite | undefined;
let address = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startFixtureSite(files);
  address = site.url;
});

test.afterAll(() => site?.stop());

async function openAt(page: Page, instant: string, path = '/en/'): Promise<Locator> {
  await page.clock.setFixedTime(instant);
  await page.goto(address + path);
  return page.getByRole('region', { name: /^(?:Announcement|Hinweis)$/u });
}

test('an announcement is on from its first to its last moment', async ({ page }) => {
  const shownAt = async (instant: string) =>
    (await openAt(page, instant)).getByText('The app is down.').isVisible();
  expect(await shownAt('2026-01-10T06:59:59Z')).toBe(false);
  expect(await shownAt('2026-01-10T07:00:00Z')).toBe(true);
  expect(await shownAt('2099-01-20T06:59:59Z')).toBe(true);
  expect(await shownAt('2099-01-20T07:00:00Z')).toBe(false);
});

test('a region without an announcement is not there', async ({ page }) => {
  const region = await openAt(page, '2026-01-10T06:59:59Z', '/en/start/first/');
  await expect(region).toHaveCount(0);
  await openAt(page, during, '/en/start/first/');
  await region.getByRole('button').first().click();
  await region.getByRole('button').first().click();
  await expect(region).toHaveCount(0);
});

for (const [width, path] of [
  [320, '/en/'],
  [1280, '/en/start/first/'],
] as const) {
  test(`nothing moves when styles and scripts come: ${path} at ${width} px`, async ({ page }) => {
    await page.addInitScript(sumShifts);
    await page.setViewportSize({ width, height: 900 });
    await page.route(/\.(?:css|js)$/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const region = await openAt(page, during, path);
    await expect(region.getByRole('button').first()).toBeVisible();
    expect(await page.evaluate(() => Number(sessionStorage.getItem('shift')))).toBe(0);
  });
}

test('the gravest comes first, and each says how grave it is', async ({ page }) => {
  const region = await openAt(page, during, '/en/start/first/');
  await expect(region.getByRole('paragraph')).toHaveText([/The app is down\./u, 'We open later.']);
  await expect(region.locator('[data-severity=critical]')).toContainText('The app is down.');
  await expect(region.locator('[data-severity=info]')).toContainText('We open later.');
});

test('each language has its own text, and none where there is none', async ({ page }) => {
  const region = await openAt(page, during, '/de/');
  await expect(region.getByText('Die App ist gestört.')).toBeVisible();
  await expect(page.getByText('We open later.')).toHaveCount(0);
  await region.getByRole('link', { name: 'Einzelheiten lesen' }).click();
  await expect(page).toHaveURL(`${address}/de/start/first/`);
});

test('closed with the keyboard it stays closed on every page, and the others stay', async ({
  page,
}) => {
  const region = await openAt(page, during, '/en/start/first/');
  const close = region.locator('[data-severity=critical]').getByRole('button', { name: 'Close' });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(region.getByText('The app is down.')).toBeHidden();
  await expect(region.getByText('We open later.')).toBeVisible();
  await expect(page.locator('main')).toBeFocused();

  const again = await openAt(page, during, '/en/start/');
  await expect(again.getByText('We open later.')).toBeVisible();
  await expect(again.getByText('The app is down.')).toBeHidden();
});

test('the home page lists what is good to know and keeps what is graver above it, each once', async ({
  page,
}) => {
  const above = await openAt(page, during);
  const list = page.getByRole('region', { name: 'Good to know' });
  await expect(list.getByText('We open later.')).toBeVisible();
  await expect(above.getByText('The app is down.')).toBeVisible();
  for (const text of ['We open later.', 'The app is down.']) {
    await expect(page.getByText(text)).toHaveCount(1);
  }
});

test('Tab reaches the link and the button, in this order', async ({ page }) => {
  const region = await openAt(page, during);
  const critical = region.locator('[data-severity=critical]');
  await critical.getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(critical.getByRole('button')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(critical).toBeHidden();
});

test('a closed one is news again when its end has changed', async ({ page }) => {
  const region = await openAt(page, during, '/en/start/first/');
  await region.locator('[data-severity=info]').getByRole('button').click();
  await page.evaluate((end) => {
    const key = 'candil:closed-announcements';
    const stored = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, stored.replace(end, '2026-01-18T08:00:00+01:00'));
  }, until);
  await page.reload();
  await expect(region.getByText('We open later.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('what was on at the build is shown, without a button that does nothing', async ({
    page,
  }) => {
    await page.goto(`${address}/en/`);
    const region = page.getByRole('region', { name: 'Announcement' });
    await expect(region.getByText('The app is down.')).toBeVisible();
    await expect(region.getByRole('button')).toHaveCount(0);
  });
});

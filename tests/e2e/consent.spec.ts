import { expect, test, type Page } from '@playwright/test';
import { findViolations, loadAxe } from '../support/axe.ts';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';

const article = (title: string): string => `---\ntitle: ${title}\n---\n\nA text.\n`;

/** Asks before it counts. */
const files = {
  'site.yaml': `
name: Kestrel Help
locales: [en, de, ar]
footer:
  legal: [{ kind: privacy, link: https://www.kestrel.example/privacy }]
analytics:
  kind: matomo
  host: https://stats.example/matomo
  site: 7
  consent: true
`,
  'articles/en/billing/refund.md': article('Get a refund'),
  'articles/de/billing/refund.md': article('Geld zurück'),
  'articles/ar/billing/refund.md': article('استرداد المبلغ'),
};

let site: FixtureSite;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startFixtureSite(files);
});
test.afterAll(() => site.stop());

const address = (locale = 'en'): string => `${site.url}/${locale}/billing/refund/`;

/** Opens an article; gives what was asked of the tool so far. */
async function open(page: Page, locale = 'en'): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('https://stats.example/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/javascript', body: 'window.counted = window._paq' });
  });
  await page.goto(address(locale), { waitUntil: 'networkidle' });
  return asked;
}

const note = (page: Page) => page.getByRole('region', { name: 'Visitor statistics' });
const opener = (page: Page) =>
  page.getByRole('contentinfo').getByRole('button', { name: 'Visitor statistics' });

test('nothing is loaded until the reader agrees, and from then on it is', async ({ page }) => {
  const asked = await open(page);
  await expect(note(page)).toBeVisible();
  expect(asked).toEqual([]);
  await note(page).getByRole('button', { name: 'Agree' }).click();
  await expect(note(page)).toBeHidden();
  await expect.poll(() => asked).toEqual(['https://stats.example/matomo/matomo.js']);
  // It was asked for before it runs.
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'counted'))))
    .toBe(
      JSON.stringify([
        ['setTrackerUrl', 'https://stats.example/matomo/matomo.php'],
        ['setSiteId', 7],
        ['trackPageView'],
        ['enableLinkTracking'],
      ]),
    );
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked).toHaveLength(2);
  await expect(note(page)).toBeHidden();
});

test('a reader who declines is not asked again, and can change their mind in the footer', async ({
  page,
}) => {
  const asked = await open(page);
  await note(page).getByRole('button', { name: 'Decline' }).click();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(note(page)).toBeHidden();
  expect(asked).toEqual([]);
  await opener(page).click();
  const decline = note(page).getByRole('button', { name: 'Decline' });
  await expect(decline).toBeFocused();
  await expect(decline).toHaveAttribute('aria-pressed', 'true');
  await note(page).getByRole('button', { name: 'Agree' }).click();
  await expect(opener(page)).toBeFocused();
  await expect.poll(() => asked).toHaveLength(1);
  // And back: the page is had anew without the script.
  await page.evaluate(() => {
    document.cookie = '_pk_id.7.1fff=abc; path=/';
    document.cookie = 'other=abc; path=/';
  });
  await opener(page).click();
  const reloaded = page.waitForEvent('load');
  await note(page).getByRole('button', { name: 'Decline' }).click();
  await reloaded;
  expect(asked).toHaveLength(1);
  expect(await page.evaluate(() => document.cookie)).toBe('other=abc');
});

test('after half a year the reader is asked again', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('candil:analytics', 'no 20000'));
  await open(page);
  await expect(note(page)).toBeVisible();
});

test('whoever has told their browser is not even asked', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'doNotTrack', { value: '1' }));
  await open(page);
  await expect(note(page)).toBeHidden();
  await expect(opener(page)).toBeHidden();
});

test('both answers look alike and are as large as a finger needs', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await open(page);
  const looks = await note(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        const { color, backgroundColor, borderColor } = getComputedStyle(button);
        return { width, isHigh: height >= 44, color, backgroundColor, borderColor };
      }),
    );
  expect(looks[0]).toEqual(looks[1]);
  expect(looks[0]?.isHigh).toBe(true);
});

test('the note covers no text where there are columns, moves nothing and keeps to the rules of axe', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page);
  await expect(note(page)).toBeVisible();
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  const text = await page.getByRole('main').boundingBox();
  const box = await note(page).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  await note(page).getByRole('button', { name: 'Decline' }).click();
  expect(await page.getByRole('main').boundingBox()).toEqual(text);
});

for (const [locale, words] of [
  ['de', ['Dürfen wir deine Besuche zählen?', 'Zustimmen', 'Ablehnen']],
  ['ar', ['هل تسمح لنا بعدّ زياراتك؟', 'موافقة', 'رفض']],
] as const) {
  test(`it asks in the language of the page: ${locale}`, async ({ page }) => {
    await open(page, locale);
    for (const word of words) await expect(page.getByText(word)).toBeVisible();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is asked and nothing loaded', async ({ page }) => {
    const asked = await open(page);
    expect(asked).toEqual([]);
    await expect(page.getByText('May we count your visits?')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Visitor statistics' })).toBeHidden();
  });
});

import { expect, test } from '@playwright/test';
import { findOverflow } from '../support/find-overflow.ts';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';

const names = [
  ...['access', 'accounts', 'apps', 'assets', 'audit', 'backups', 'billing', 'calls'],
  ...['contacts', 'devices', 'exports', 'files', 'forms', 'imports', 'invoices', 'limits'],
  ...['mail', 'payments', 'plans', 'privacy', 'reports', 'security', 'sharing', 'teams'],
];

const article = (title: string): string =>
  `---\ntitle: ${title}\ndescription: What to do about ${title}.\nupdated: 2026-11-02\n---\n\nText.\n`;

const home = `sections:
  - kind: text
    title: Before you write
    text: |-
      Have your **order number** ready: [where it is](article:billing/first).
  - kind: links
    title: Elsewhere
    links:
      - { label: Status, link: https://status.example.org, summary: Is it down? }
      - { label: Write to us, link: page:contact }
  - kind: hero
    title: { en: What is it about?, ar: ما الموضوع؟ }
    tone: accent
    asked: [plans/first, billing/first]
  - kind: popular
  - kind: announcements
  - kind: articles
    title: Chosen by hand
    articles: [teams/first, mail/first]
  - kind: categories
`;

let site: FixtureSite;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startFixtureSite({
    'site.yaml': 'name: Help\nlocales: [en, ar]\ndefaultLocale: en\n',
    'home.yaml': home,
    ...Object.fromEntries(
      names.map((name) => [`articles/en/${name}/first.md`, article(`${name} first`)]),
    ),
    'articles/ar/billing/first.md': article('الفاتورة'),
  });
});

test.afterAll(() => site.stop());

test('sections stand in the order of home.yaml, and nothing that is empty', async ({ page }) => {
  await page.goto(`${site.url}/en/`);
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  // Neither votes nor announcements nor desks: no word of them.
  await expect(headings).toHaveText(['Before you write', 'Elsewhere', 'Chosen by hand', 'Topics']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is it about?');
  await expect(page.getByRole('navigation', { name: 'Often asked' }).getByRole('link')).toHaveText([
    'plans first',
    'billing first',
  ]);
  await expect(page.getByRole('link', { name: 'where it is' })).toHaveAttribute(
    'href',
    '/en/billing/first/',
  );
  await expect(page.getByRole('link', { name: 'Write to us' })).toHaveAttribute(
    'href',
    '/en/contact/',
  );
});

test('lists that follow each other share a row on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.url}/en/`);
  const topOf = async (name: string) =>
    (await page.getByRole('heading', { name }).boundingBox())?.y ?? Number.NaN;
  expect(await topOf('Elsewhere')).toBe(await topOf('Before you write'));
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await topOf('Elsewhere')).toBeGreaterThan(await topOf('Before you write'));
});

test('24 categories are compact rows in three columns, without icons', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.url}/en/`);
  const topics = page.locator('.topic');
  await expect(topics).toHaveCount(24);
  await expect(page.locator('.topic .page-icon, .topic-articles')).toHaveCount(0);
  const boxes = await topics.evaluateAll((all) =>
    all.map((one) => {
      const { x, top, bottom } = one.getBoundingClientRect();
      return { x, top, bottom };
    }),
  );
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(3);
  const [first] = boxes;
  const last = boxes.at(-1);
  // Eight rows that fit into one window.
  expect((last?.bottom ?? Infinity) - (first?.top ?? 0)).toBeLessThan(640);
});

for (const locale of ['en', 'ar']) {
  for (const width of [320, 768, 1280, 1920]) {
    test(`nothing is wider than the window: ${locale} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.url}/${locale}/`);
      expect(await page.evaluate(findOverflow)).toEqual([]);
    });
  }
}

test('in a language from right to left the search stands at the right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}/ar/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ما الموضوع؟');
  const box = await page.locator('.home-ask').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(1200);
  // A title in another language says so, and in which direction it runs.
  const asked = page.locator('.home-asked bdi').first();
  await expect(asked).toHaveAttribute('lang', 'en');
  await expect(asked).toHaveAttribute('dir', 'ltr');
});

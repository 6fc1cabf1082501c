import { expect, test } from '@playwright/test';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';
import { archivo, notoArabic } from '../support/fonts.ts';

const article = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

/** A company with looks of its own. */
const files = {
  'site.yaml': `
name: Kestrel Help
locales: [en, ar]
brand:
  font:
    text: [archivo.woff2, arabic.woff2]
  styles: site.css
`,
  'articles/en/billing/refund.md': article('Get a refund', 'Money comes back in 5 days.'),
  'articles/ar/billing/refund.md': article('استرداد المبلغ', 'يعود المبلغ خلال خمسة أيام.'),
  'brand/site.css': `
:root { --measure: 20rem }
/* Less specific than our own rule, and yet it wins. */
h1 { letter-spacing: 1px; background: url(paper.svg) }
`,
  'brand/paper.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
  'brand/archivo.woff2': archivo,
  'brand/arabic.woff2': notoArabic,
};

let site: FixtureSite;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startFixtureSite(files);
});
test.afterAll(() => site.stop());

const page = (locale: string): string => `${site.url}/${locale}/billing/refund/`;

test('texts stand in the font of the company, and a page loads those of its own language', async ({
  page: tab,
}) => {
  const fonts: string[] = [];
  tab.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  const facesOf = async (locale: string) => {
    fonts.length = 0;
    await tab.goto(page(locale), { waitUntil: 'networkidle' });
    return tab.evaluate(() =>
      [...document.fonts]
        .filter(({ status, family }) => status === 'loaded' && family === 'brand')
        .map(({ weight }) => weight),
    );
  };
  expect(await facesOf('en')).toEqual(['400 700']);
  expect(fonts).toEqual([expect.stringMatching(/^\/brand\/archivo\.[\da-f]{8}\.woff2$/u)]);
  expect((await facesOf('ar')).length).toBeGreaterThan(0);
  expect(fonts[0]).toMatch(/^\/brand\/arabic\./u);
});

test('a font is preloaded once, kept for ever and no larger than its letters', async ({
  request,
}) => {
  const html = await (await request.get(page('en'))).text();
  const preloads = [
    ...html.matchAll(/<link rel="preload" href="(?<href>[^"]+)" as="font"[^>]*>/gu),
  ];
  expect(preloads.map(([tag]) => tag)).toEqual([
    expect.stringMatching(/ type="font\/woff2" crossorigin>$/u),
  ]);
  const font = await request.get(site.url + (preloads[0]?.groups?.['href'] ?? ''));
  expect(font.headers()['content-type']).toBe('font/woff2');
  expect(font.headers()['cache-control']).toContain('immutable');
  expect((await font.body()).length).toBeLessThan(30_000);
});

test('nothing shifts where a font comes late', async ({ page: tab }) => {
  await tab.route(/\.woff2$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await tab.goto(page('en'), { waitUntil: 'networkidle' });
  const shift = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 300);
      }),
  );
  expect(shift).toBe(0);
});

test('the style sheet of the company has the last word, in the one sheet of the site', async ({
  page: tab,
}) => {
  const [paper] = await Promise.all([
    tab.waitForResponse(/\/brand\/paper\.[\da-f]{8}\.svg$/u),
    tab.goto(page('en')),
  ]);
  expect(paper.status()).toBe(200);
  const heading = tab.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('letter-spacing', '1px');
  await expect(tab.locator('html')).toHaveCSS('--measure', '20rem');
});

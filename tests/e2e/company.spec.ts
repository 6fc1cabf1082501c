import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { z } from 'zod';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';
import { archivo, notoArabic } from '../support/fonts.ts';

const article = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

const square = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="${color}" d="M0 0h8v8H0z"/></svg>`;

/** A company with looks of its own. */
const files = {
  'site.yaml': `
name: Kestrel Help
locales: [en, ar]
brand:
  font:
    text: [archivo.woff2, arabic.woff2]
  styles: site.css
  favicon: favicon.svg
  appIcon: app.svg
  themeColor: { light: '#fdf6e3', dark: '#002b36' }
analytics: { kind: goatcounter, host: https://count.example }
`,
  'articles/en/billing/refund.md': article('Get a refund', 'Money comes back in 5 days.'),
  'articles/ar/billing/refund.md': article('استرداد المبلغ', 'يعود المبلغ خلال خمسة أيام.'),
  'brand/site.css': `
:root { --measure: 20rem }
/* Less specific than our own rule, and yet it wins. */
h1 { letter-spacing: 1px; background: url(paper.svg) }
`,
  'brand/favicon.svg': square('#006d77'),
  'brand/app.svg': square('#d00000'),
  'brand/paper.svg': square('#eeeeee'),
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

test('icons of every size are there, under the names that devices ask for', async ({ request }) => {
  const load = async (path: string) => {
    const response = await request.get(site.url + path);
    return { type: response.headers()['content-type'], body: await response.body() };
  };
  const tab = await load('/favicon.ico');
  expect(tab.type).toMatch(/^image\/(?:x-icon|vnd\.microsoft\.icon)/u);
  // An icon with one picture of 32 × 32, which is a PNG.
  expect([...tab.body.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(tab.body.subarray(22, 26).toString('latin1')).toBe('\u0089PNG');
  const touch = await sharp((await load('/apple-touch-icon.png')).body).stats();
  expect(touch.isOpaque).toBe(true);

  const html = await (await request.get(page('ar'))).text();
  const [, manifest = ''] = /<link rel="manifest" href="(?<url>[^"]+)">/u.exec(html) ?? [];
  const told = await request.get(site.url + manifest);
  expect(told.headers()['content-type']).toBe('application/manifest+json');
  const { icons, ...rest } = z
    .looseObject({ icons: z.array(z.object({ src: z.string(), sizes: z.string() })) })
    .parse(await told.json());
  expect(rest).toMatchObject({
    name: 'Kestrel Help',
    lang: 'ar',
    dir: 'rtl',
    start_url: '/ar/',
    theme_color: '#fdf6e3',
  });
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp((await load(src)).body).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(icons).toHaveLength(3);
});

test('the bar of the browser has the colour of the company in light and in dark', async ({
  page: tab,
}) => {
  await tab.goto(page('en'));
  const colors = await tab
    .locator('meta[name="theme-color"]')
    .evaluateAll((list) =>
      list.map(
        (meta) => `${meta.getAttribute('media') ?? ''} ${meta.getAttribute('content') ?? ''}`,
      ),
    );
  expect(colors).toEqual([
    '(prefers-color-scheme: light) #fdf6e3',
    '(prefers-color-scheme: dark) #002b36',
  ]);
});

test.describe('visits', () => {
  const readCounted = async (tab: Page, path: string) => {
    const asked: string[] = [];
    await tab.route('https://count.example/**', async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await route.fulfill({
        contentType: 'text/javascript',
        body: 'fetch(document.currentScript.dataset.goatcounter + "?r=" + encodeURIComponent(document.referrer))',
      });
    });
    await tab.goto(site.url + path, { waitUntil: 'networkidle' });
    return asked;
  };

  test('are counted by the tool that the company names, and the policy allows it alone', async ({
    page: tab,
    request,
  }) => {
    expect(await readCounted(tab, '/en/billing/refund/')).toEqual(['/count.js', '/count']);
    const answer = await request.get(page('en'));
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(
      /script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+' https:\/\/count\.example;/u,
    );
    expect(policy).toContain("connect-src 'self' https://count.example;");
    expect(policy).toContain("img-src 'self' https://count.example;");
    const [, inPage = ''] =
      /http-equiv="content-security-policy" content="(?<policy>[^"]+)"/u.exec(
        await answer.text(),
      ) ?? [];
    // A page allows the styles that stand in it, the header of the server those of every kind of page.
    const styles = /'sha256-[^']+'(?=[^;]*; img-src)/gu;
    const own = inPage.replaceAll('&#39;', "'");
    expect(policy.match(styles)).toEqual(expect.arrayContaining(own.match(styles) ?? ['none']));
    const bare = (text: string): string => text.replaceAll(styles, '').replaceAll(/ +/gu, ' ');
    expect(bare(`${own}; frame-ancestors 'none'`)).toBe(bare(policy));
    // Pages without scripts from elsewhere load them no more than before.
    expect(await answer.text()).not.toMatch(/<script[^>]+count\.example/u);
  });

  test('are not counted where addresses hold what was typed', async ({ page: tab }) => {
    for (const path of ['/en/search/?q=refund', '/en/tickets/new/', '/en/contact/?q=refund']) {
      expect(await readCounted(tab, path), path).toEqual([]);
    }
    expect(await readCounted(tab, '/en/contact/?utm_source=mail')).toEqual(['/count.js', '/count']);
  });

  test('are not counted for readers who have told their browser that they do not want it', async ({
    page: tab,
  }) => {
    await tab.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    expect(await readCounted(tab, '/en/billing/refund/')).toEqual([]);
  });

  test('that come from a search do not tell its words', async ({ page: tab }) => {
    await tab.goto(`${site.url}/en/search/?q=secret`);
    const counted = tab.waitForRequest(/count\.example\/count\?/u);
    await readCounted(tab, '/en/');
    await tab.goto(`${site.url}/en/search/?q=secret`);
    await tab.evaluate(() => location.assign('/en/billing/refund/'));
    await counted;
    const last = await tab.waitForRequest(/count\.example\/count\?r=.*search/u);
    expect(decodeURIComponent(last.url())).toMatch(/\/en\/search\/$/u);
  });
});

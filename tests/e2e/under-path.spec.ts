import type { Page } from '@playwright/test';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';
import { expect, test as base } from '../support/page-test.ts';

/** A small site that stands under `/help/` of its host, with all that leads from page to page. */
const files = {
  'site.yaml':
    "name: Acme\nurl: https://acme.example/help/\nlocales: [en, es]\nlauncher: { origins: ['https://acme.example'] }\n",
  'articles/en/billing/refund.md':
    '---\ntitle: Get a refund\nredirectFrom: [/en/old/refund/]\n---\n\nRead [how invoices look](article:billing/invoice) or [the same from the root](/en/billing/invoice/).\n\n## How long it takes\n\nFive working days.\n',
  'articles/en/billing/invoice.md':
    '---\ntitle: Find an invoice\n---\n\nInvoices are in your account. ![A mark](image:mark)\n',
  'articles/es/billing/refund.md':
    '---\ntitle: Pedir un reembolso\n---\n\nTarda cinco días laborables.\n',
  'redirects.yaml': "- { from: '/hc/*/articles/12*', to: 'article:billing/refund' }\n",
  'images/mark.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M0 0h20v20H0z"/></svg>',
};

const test = base.extend<object, { site: FixtureSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the first argument
    async ({}, use) => {
      const site = await startFixtureSite(files, { RATE_LIMITS: 'off' });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(new URL(site.url).origin),
});

test.describe.configure({ mode: 'default', timeout: 60_000 });

const article = '/help/en/billing/refund/';

/** Fails if the page asks for anything outside `/help/`. */
function watchRequests(page: Page): string[] {
  const astray: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith('/help/')) astray.push(pathname);
  });
  return astray;
}

async function fillIn(page: Page, { hasSteps = true } = {}): Promise<void> {
  await page.getByLabel('Topic').selectOption({ index: 1 });
  if (hasSteps) await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Subject').fill('Where is my money');
  await page.getByLabel('Description').fill('I have waited for ten days now.');
  await page.getByLabel('E-mail address').fill('ana@example.com');
}

test('from home to an article and on, nothing is asked for outside', async ({ page, site }) => {
  expect(site.url).toMatch(/\/help\/$/u);
  await page.goto('/help');
  await expect(page).toHaveURL(/\/help\/$|\/help\/e[ns]\/$/u);
  const astray = watchRequests(page);
  await page.goto('/help/en/');
  await page.getByRole('link', { name: 'Get a refund' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${article}$`, 'u'));
  await page.getByRole('link', { name: 'the same from the root' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Find an invoice' })).toBeVisible();
  const mark = page.getByRole('img', { name: 'A mark' });
  await mark.scrollIntoViewIfNeeded();
  const width = (): Promise<number> =>
    mark.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Acme' }).first().click();
  await expect(page).toHaveURL(/\/help\/en\/$/u);
  expect(astray).toEqual([]);
});

test('canonical, hreflang, sitemap and robots name the path', async ({ page, request }) => {
  await page.goto(article);
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', `https://acme.example${article}`);
  await expect(page.locator('link[hreflang=es]')).toHaveAttribute(
    'href',
    'https://acme.example/help/es/billing/refund/',
  );
  expect(await (await request.get('/help/sitemap.xml')).text()).toContain(
    `<loc>https://acme.example${article}</loc>`,
  );
  expect(await (await request.get('/help/robots.txt')).text()).toContain(
    'Sitemap: https://acme.example/help/sitemap.xml',
  );
});

test('a vote is counted', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.locator('candil-vote')).toContainText('Thank you! Press');
});

test('the search finds an article and opens it', async ({ page }) => {
  const astray = watchRequests(page);
  await page.goto('/help/en/search/?q=refund');
  await page.locator('main').getByRole('link', { name: 'Get a refund' }).first().click();
  await expect(page).toHaveURL(new RegExp(article, 'u'));
  expect(astray).toEqual([]);
});

test('a request is sent, with scripts', async ({ page }) => {
  const astray = watchRequests(page);
  await page.goto('/help/en/contact/');
  await page.goto('/help/en/tickets/new/');
  await fillIn(page);
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('[data-ticket-reference]').first()).toHaveText(/\S{4,}/u);
  expect(astray).toEqual([]);
});

test('the language is changed and stays', async ({ page }) => {
  await page.goto(article);
  const switcher = page.locator('candil-language-switcher');
  await switcher.locator('summary').click();
  await switcher.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/help\/es\/billing\/refund\/$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test.describe('offline', () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  test('what was visited is read offline, and the worker is for the path alone', async ({
    page,
    context,
  }) => {
    await page.goto(article);
    const scope = (): Promise<string | undefined> =>
      page.evaluate(async () =>
        navigator.serviceWorker.controller !== null &&
        (await caches.match(location.pathname)) !== undefined
          ? (await navigator.serviceWorker.ready).scope
          : undefined,
      );
    await expect.poll(scope, { timeout: 15_000 }).toMatch(/:\d+\/help\/$/u);
    await context.setOffline(true);
    await page.goto('about:blank');
    await page.goto(article);
    await expect(page.locator('candil-offline')).toContainText('You’re offline');
    await context.setOffline(false);
  });
});

test.describe('an unknown address', () => {
  test.use({ expectedConsole: [/Failed to load resource.*404/u] });

  test('is answered in the language of the address, with what is near', async ({ page }) => {
    const answer = await page.goto('/help/es/billing/reembolso/');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('link', { name: 'Pedir un reembolso' })).toBeVisible();
  });
});

test('an old address leads to the new one', async ({ request }) => {
  const answer = await request.get('/help/en/old/refund/?a=1', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers()['location']).toBe(`${article}?a=1`);
  const numbered = await request.get('/help/hc/es/articles/12-name', { maxRedirects: 0 });
  expect(numbered.status()).toBe(301);
  expect(numbered.headers()['location']).toBe('/help/es/billing/refund/');
  const short = await request.get('/help/en/billing/refund', { maxRedirects: 0 });
  expect(short.headers()['location']).toBe(article);
});

test('a proxy may take the path away: pages and API answer from the root as well', async ({
  request,
}) => {
  expect((await request.get('/en/billing/refund/')).status()).toBe(200);
  expect((await request.get('/api/health')).status()).toBe(200);
  expect((await request.get('/help/api/health')).status()).toBe(200);
});

test('the panel for other sites opens below the path', async ({ request }) => {
  const answer = await request.get('/help/en/search/launcher/');
  expect(answer.headers()['content-security-policy']).toContain(
    'frame-ancestors https://acme.example',
  );
  expect((await request.get('/help/launcher.js')).status()).toBe(200);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a vote leads back to its article, with a cookie for the path', async ({
    page,
    context,
  }) => {
    await page.goto('/help/en/billing/invoice/');
    await page.getByRole('button', { name: 'Yes' }).click();
    await expect(page).toHaveURL(/\/help\/en\/billing\/invoice\/.*#page:voted$/u);
    const paths = (await context.cookies()).map(({ path }) => path);
    expect(paths).toContain('/help/api/votes/');
  });

  test('a request is sent and its reference shown', async ({ page }) => {
    await page.goto('/help/en/tickets/new/');
    await fillIn(page, { hasSteps: false });
    await page.getByRole('button', { name: /Send|Submit/u }).click();
    await expect(page).toHaveURL(/\/help\/api\/tickets\/received\?/u);
    await expect(page.locator('main')).toContainText(/[A-Z0-9]{4,}/u);
  });
});

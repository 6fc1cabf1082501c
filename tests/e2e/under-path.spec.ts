import { secretNumber, signCustomer } from '../support/customer-site.ts';
import { expect } from '../support/page-test.ts';
import {
  company,
  fillIn,
  servePage,
  test,
  token,
  watchRequests,
} from '../support/under-path-site.ts';
import { decodeQuoted } from '../unit/server/desks/support/mail-server.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });

const article = '/help/en/billing/refund/';

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

test('mails lead below the path, and so does everything behind their link', async ({
  page,
  request,
  context,
  mail,
}) => {
  const email = 'bea@example.org';
  const form = { topic: 'other', subject: 'Zzyzx', description: 'After rain.', email };
  const filed = await request.post('/help/api/tickets', {
    form: { ...form, name: '', locale: 'es' },
    headers: { accept: 'application/json' },
  });
  expect(filed.status()).toBe(201);
  await page.goto('/help/es/tickets/');
  await page.locator('form.ticket-form input[name=email]').fill(email);
  const astray = watchRequests(page);
  await page.locator('form.ticket-form').getByRole('button').click();
  await expect(page).toHaveURL(/\/help\/api\/requests\/sent\?locale=es$/u);
  const read = (): string =>
    mail.mails
      .filter(({ to }) => to.includes(email))
      .map(({ raw }) => decodeQuoted(raw))
      .join('\n');
  await expect.poll(read).toContain('https://acme.example/help/es/tickets/');
  await expect.poll(read).toMatch(/https:\/\/acme\.example\/help\/api\/requests\/open\?/u);
  expect(read()).not.toMatch(/https:\/\/acme\.example\/(?!help\/)/u);
  const [link = ''] =
    /(?<=https:\/\/acme\.example)\/help\/api\/requests\/open\S+/u.exec(read()) ?? [];
  await page.goto(link);
  await page.locator('main form').getByRole('button').first().click();
  await expect(page).toHaveURL(/\/help\/api\/requests\?locale=es$/u);
  await page.locator('main').getByRole('link', { name: 'Zzyzx' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zzyzx' })).toBeVisible();
  const cookies = await context.cookies();
  expect(cookies.filter(({ path }) => !path.startsWith('/help/'))).toEqual([]);
  expect(astray).toEqual([]);
});

test('a customer who signs in comes back below the path, and is known there', async ({
  page,
  context,
}) => {
  for (const [asked, location] of [
    ['/help/es/contact/', '/help/es/contact/'],
    ['/en/tickets/new/', '/help/api/tickets/new?locale=en'],
    ['https://elsewhere.example/', '/help/api/requests?locale=en'],
  ] as const) {
    const answer = await context.request.post('/help/api/customer/session', {
      form: { jwt: await signCustomer(), return_to: asked },
      headers: { origin: company },
      maxRedirects: 0,
    });
    expect([answer.status(), answer.headers()['location']]).toEqual([303, location]);
  }
  await page.goto('/help/en/contact/');
  await expect(page.locator('main')).toContainText(secretNumber);
  const known = (await context.cookies()).map(({ name, path }) => `${name} ${path}`);
  expect(known.sort()).toEqual(['candil_customer /help/api', 'candil_known /help/']);
});

test.describe('the report', () => {
  test.use({ expectedConsole: [/Failed to load resource.*401/u] });

  test('stands below the path with its filters and files', async ({ page, context }) => {
    for (let reader = 0; reader < 5; reader += 1) {
      const vote = await context.request.put('/help/api/votes/en/billing/refund', {
        data: { voter: crypto.randomUUID(), vote: 'down' },
      });
      expect(vote.status()).toBe(200);
    }
    await page.goto('/help/insights/');
    const astray = watchRequests(page);
    await page.getByLabel(/token/iu).fill(token);
    await page.locator('main').getByRole('button').click();
    await expect(page).toHaveURL(/\/help\/insights\/$/u);
    const links = await page
      .locator('a[href], form[action], link[href]')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? one.getAttribute('action')),
      );
    expect(links.filter((link) => link?.startsWith('/help/') !== true)).toEqual([]);
    for (const file of links.filter((link) => /\.(?:csv|json)$/u.test(link ?? ''))) {
      expect([file, (await context.request.get(file ?? '')).status()]).toEqual([file, 200]);
    }
    const articles = await (await context.request.get('/help/insights/articles.csv')).text();
    expect(articles).toContain(',/help/en/billing/');
    await page.locator('main form').getByRole('button').first().click();
    await expect(page).toHaveURL(/\/help\/insights\/\?weeks=/u);
    expect((await context.cookies()).map(({ path }) => path)).toContain('/help/insights');
    await page.locator('form[action="/help/insights/sign-out"]').getByRole('button').click();
    await expect(page.getByLabel(/token/iu)).toBeVisible();
    expect(astray).toEqual([]);
  });
});

test.describe('offline', () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  test('what was visited is read offline, and the worker is for the path alone', async ({
    page,
    context,
  }) => {
    // What another help centre on the same host has kept stays.
    await page.goto('/help/robots.txt');
    await page.evaluate(() => caches.open('candil-of-the-root'));
    await page.evaluate(() => caches.open('candil /help an older build'));
    await page.goto(article);
    const scope = (): Promise<string | undefined> =>
      page.evaluate(async () =>
        navigator.serviceWorker.controller !== null &&
        (await caches.match(location.pathname)) !== undefined
          ? (await navigator.serviceWorker.ready).scope
          : undefined,
      );
    await expect.poll(scope, { timeout: 15_000 }).toMatch(/:\d+\/help\/$/u);
    const kept = await page.evaluate(() => caches.keys());
    expect(kept).toContain('candil-of-the-root');
    expect(kept).not.toContain('candil /help an older build');
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
  const document: unknown = await (await request.get('/api/openapi.json')).json();
  expect(document).toMatchObject({ servers: [{ url: '/help' }] });
});

test('the panel for other sites opens below the path', async ({ request }) => {
  const answer = await request.get('/help/en/search/launcher/');
  expect(answer.headers()['content-security-policy']).toContain(
    'frame-ancestors https://acme.example',
  );
  expect((await request.get('/help/launcher.js')).status()).toBe(200);
});

test('the launcher opens in a page of the company and stays below the path', async ({
  browser,
  site,
}) => {
  const shop = await servePage(
    `<!doctype html><title>Shop</title><script src="${site.url}launcher.js" data-locale="en" defer></script>`,
  );
  const page = await browser.newPage();
  const astray: string[] = [];
  page.on('request', (sent) => {
    const { origin, pathname } = new URL(sent.url());
    if (site.url.startsWith(origin) && !pathname.startsWith('/help/')) astray.push(pathname);
  });
  await page.goto(`${shop.url}/en/`);
  await page.getByRole('button', { name: 'Help' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('combobox').fill('refund');
  await frame.getByRole('row').first().getByRole('link').first().click();
  await expect(frame.getByRole('heading', { level: 1, name: 'Get a refund' })).toBeVisible();
  await frame.getByRole('link', { name: 'how invoices look' }).click();
  await expect(frame.getByRole('heading', { level: 1, name: 'Find an invoice' })).toBeVisible();
  expect(astray).toEqual([]);
  await page.close();
  shop.close();
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

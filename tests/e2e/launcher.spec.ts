import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { serveShop, type ShopServer } from '../../tools/demo/shop/serve-shop.ts';
import { findViolations, loadAxe } from '../support/axe.ts';

/*
 * The launcher in a page of another origin, whose policy allows no style in the page, no HTML from
 * texts, and of the help centre a script and a frame.
 */

/** The most that a page of the company loads before anybody opens it, in bytes as sent. */
const mostBytes = 3_000;

let shop: ShopServer;
test.beforeAll(async ({ baseURL }) => {
  shop = await serveShop(baseURL ?? '');
});
test.afterAll(() => shop.close());
test.use({ serviceWorkers: 'block' });

interface Opened {
  page: Page;
  frame: FrameLocator;
  /** Errors of the page, and what its policy refused. */
  complaints: string[];
}

async function visit(page: Page, query = ''): Promise<Opened> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isOwn = !message.text().startsWith('Service Worker');
    if (isOwn && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.clock.setFixedTime('2027-01-13T11:00:00+01:00');
  await page.goto(`${shop.url}/${query}`);
  await expect(page.getByRole('button', { name: /Help|Ayuda|مساعدة/u })).toBeVisible();
  return { page, frame: page.frameLocator('iframe'), complaints };
}

const launcherOf = (page: Page) => page.getByRole('button', { name: /^(?:Help|Ayuda|مساعدة)$/u });

/** What has the focus, into shadow trees. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.textContent ?? '';
  });

test('asks for one small file before it is opened, and sets no cookie', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  let bytes = 0;
  page.on('response', (response) => {
    const { port, pathname } = new URL(response.url());
    if (port === new URL(shop.url).port) return;
    asked.push(pathname);
    void response
      .request()
      .sizes()
      .then(({ responseBodySize }) => (bytes = responseBodySize));
  });
  const { complaints } = await visit(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/launcher.js']);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('leads from a question to an article, to people and back, by keyboard', async ({
  page,
  context,
}) => {
  const { frame, complaints } = await visit(page);
  const opener = launcherOf(page);
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  const field = frame.getByRole('combobox');
  await expect(field).toBeFocused();

  await page.keyboard.type('my bike does not open');
  await page.keyboard.press('ArrowDown');
  await expect(frame.getByRole('row').first()).toContainText('unlock');
  await frame.getByRole('row').first().getByRole('link').first().press('Enter');
  const article = frame.getByRole('heading', { level: 1 });
  await expect(article).toHaveText('The bike won’t unlock');
  await expect(article).toBeFocused();
  await expect(frame.getByRole('tab', { name: 'Android' })).toBeVisible();

  await frame.getByRole('link', { name: 'Get in touch' }).press('Enter');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Contact us');
  await expect(frame.locator('candil-contact[data-ready]')).toBeAttached();
  await expect(frame.locator('[data-best] [data-channel-state]')).toHaveText(
    'Available at any time',
  );
  await expect(frame.getByRole('combobox', { name: 'What is it about?' })).toHaveValue('lock');

  // Back to where the reader was; the history of the shop knows nothing of it.
  await frame.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(frame.getByRole('link', { name: 'Get in touch' })).toBeFocused();
  await frame.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(field).toHaveValue('my bike does not open');
  expect(await page.evaluate(() => history.length)).toBe(2);

  await frame.locator('h1').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => focusOf(page)).toBe('Help');
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('says who can be asked now, and knows what the page says of its reader', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    // The address of this page tells the shop what to write into it.
    if (!request.url().startsWith(shop.url)) asked.push(request.url());
  });
  const { frame } = await visit(
    page,
    '?topic=theft-accident&user-name=Ada%20Romero&user-email=ada@example.com&user-account=BR-204815&token=secret-sign',
  );
  await launcherOf(page).click();
  const ways = frame.locator('.launcher-people li:visible');
  // Wednesday, 11:00 in Valencia: for a theft the line for emergencies comes first.
  await expect(ways.first()).toHaveAttribute('data-channel', 'emergency');
  await expect(ways.nth(1)).toHaveAttribute('data-open', /open|always/u);
  await expect(ways).toHaveCount(3);

  await frame.getByRole('link', { name: 'All ways to reach us' }).click();
  await expect(frame.locator('candil-contact[data-ready]')).toBeAttached();
  await frame.locator('[data-ticket-link]').first().click();
  await expect(frame.getByRole('textbox', { name: 'E-mail address' })).toHaveValue(
    'ada@example.com',
  );
  await expect(frame.getByRole('textbox', { name: /^Name/u })).toHaveValue('Ada Romero');
  await expect(frame.getByRole('textbox', { name: 'Bike number' })).toHaveValue('BR-204815');
  expect(asked.filter((url) => /secret-sign|Romero|204815/u.test(url))).toEqual([]);
});

test('obeys the page, and stands there once however often it is included', async ({ page }) => {
  // As docs/launcher.md says it, for pages that speak before the script is there.
  await page.addInitScript(`
    window.Candil ??= (...command) => (Candil.q = [...(Candil.q ?? []), command]);
    Candil('open', { question: 'pause' });
  `);
  const { frame, complaints } = await visit(page, '?scripts=2');
  await expect(launcherOf(page)).toHaveCount(1);
  // What was said before the script was there.
  await expect(frame.getByRole('combobox')).toHaveValue('pause');
  await expect(frame.getByRole('row').first()).toContainText(/pause/iu);
  await page.evaluate(`
    Candil('close');
    Candil('no such command', null);
    Candil('open', 'no options');
    Candil('close');
  `);
  await expect(page.getByRole('dialog')).toBeHidden();

  // A link of the page, which without the script leads to the help centre.
  const link = page.getByRole('link', { name: 'Payment refused?' });
  await link.click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'What happens if a payment fails',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
  expect(complaints).toEqual([]);
});

test('turns round, is dark with the page, and covers a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { frame, complaints } = await visit(page, '?locale=ar&theme=dark&topic=payment');
  const opener = launcherOf(page);
  expect((await opener.boundingBox())?.x).toBeLessThan(160);
  await opener.click();
  const panel = page.getByRole('dialog');
  // Once it has come up.
  await expect.poll(() => panel.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('.launcher-articles a').first()).toBeVisible();
  const inner = page.frames().find((one) => one.url().includes('/search/launcher/'));
  expect(await inner?.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // A page that turns light takes it along.
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'إغلاق' }).click();
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
  expect(complaints).toEqual([]);
});

test('opens the help centre in a tab where frames are refused', async ({ page, context }) => {
  // By the page.
  await visit(page, '?frames=no');
  const [tab] = await Promise.all([context.waitForEvent('page'), launcherOf(page).click()]);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(tab.url()).pathname).toBe('/en/');
  await expect(page.getByRole('link', { name: 'Help' })).toBeVisible();
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Help' }).click(),
  ]);
  await second.close();

  // By the site: a page that site.yaml does not name.
  const stranger = await context.newPage();
  await stranger.goto(shop.url.replace('//localhost', '//shop.localhost'));
  const [other] = await Promise.all([context.waitForEvent('page'), launcherOf(stranger).click()]);
  expect(new URL(other.url()).pathname).toBe('/en/');
});

test('may be shown by the pages that site.yaml names, and nothing else may', async ({
  request,
}) => {
  const policyOf = async (path: string): Promise<string | undefined> =>
    (await request.get(path)).headers()['content-security-policy'];
  expect(await policyOf('/en/search/launcher/')).toMatch(
    /frame-ancestors https:\/\/www\.brisela\.example http:\/\/localhost:\*$/u,
  );
  for (const path of ['/en/', '/en/contact/', '/en/tickets/new/', '/en/search/']) {
    expect(await policyOf(path), path).toMatch(/frame-ancestors 'none'$/u);
  }
});

test('breaks no rule of axe, alone, beside a page and in the dark', async ({ page, baseURL }) => {
  for (const locale of ['en', 'ar']) {
    await page.goto(`${baseURL ?? ''}/${locale}/search/launcher/`);
    await loadAxe(page);
    expect(await findViolations(page), locale).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page), 'dark').toEqual([]);
  await visit(page);
  await launcherOf(page).click();
  await expect(page.frameLocator('iframe').getByRole('combobox')).toBeVisible();
  await loadAxe(page);
  expect(await findViolations(page), 'the page around').toEqual([]);
});

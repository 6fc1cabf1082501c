import type { BrowserContext, Page } from '@playwright/test';
import type { z } from 'zod';
import { attemptBatchSchema, searchBatchSchema } from '../../src/schemas/search-record.ts';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { searchBoxOf } from '../support/search-box.ts';

type Batch = z.infer<typeof searchBatchSchema>;

interface Sent {
  searches: Batch['searches'];
  steps: z.infer<typeof attemptBatchSchema>['steps'];
  /** Everything that was sent to the API, as it was on the wire. */
  wire: string;
}

/** What pages of a context tell the API. Beacons of a page that is left are not seen. */
async function watch(context: BrowserContext): Promise<Sent> {
  const sent: Sent = { searches: [], steps: [], wire: '' };
  await context.exposeFunction('tellBeacon', (url: string, body: string) => {
    sent.wire += body;
    const read: unknown = JSON.parse(body);
    if (url.endsWith('/api/searches'))
      sent.searches.push(...searchBatchSchema.parse(read).searches);
    else sent.steps.push(...attemptBatchSchema.parse(read).steps);
  });
  await context.addInitScript(() => {
    const send = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, body) => {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- The function from above.
      Reflect.apply(Reflect.get(window, 'tellBeacon'), window, [String(url), body]);
      return send(url, body);
    };
  });
  return sent;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.goto('/en/search/');
  await searchBoxOf(page).fill(question);
  await expect(page.locator('#search-results')).toHaveAttribute('data-query', question);
  await searchBoxOf(page).press('Enter');
}

const openFirst = async (page: Page): Promise<void> => {
  await page.locator('#search-results').getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
};

const pause = { locale: 'en', question: 'how can I pause my subscription?', confidence: 'sure' };

test('a search is told with what was opened, and whether contact followed', async ({
  page,
  context,
}) => {
  const sent = await watch(context);
  await ask(page, pause.question);
  await openFirst(page);
  await page.goto('/en/contact/');
  await expect.poll(() => sent.searches.length).toBe(1);
  const opened = getArticleUrl('en', 'billing/pause-subscription');
  const told = { ...pause, opened, position: 1, followed: 'contact' };
  expect(sent.searches[0]).toMatchObject(told);
});

test('of what is typed on the way nothing is told, but what it became', async ({
  page,
  context,
}) => {
  const sent = await watch(context);
  await page.goto('/en/search/');
  await searchBoxOf(page).pressSequentially('flat tyre', { delay: 100 });
  await searchBoxOf(page).press('Enter');
  await expect(page.locator('#search-results')).toHaveAttribute('data-query', 'flat tyre');
  await page.goto('/en/contact/');
  await expect.poll(() => sent.searches.map(({ question }) => question)).toEqual(['flat tyre']);
});

test('what identifies a person never leaves the browser, nor stays in it', async ({
  page,
  context,
}) => {
  const sent = await watch(context);
  await ask(page, 'I am Jane Doe, jane@example.com, card 4111 1111 1111 1111 declined');
  await page.waitForFunction(() => sessionStorage.getItem('candil:searches')?.includes('question'));
  const kept = await page.evaluate(() => sessionStorage.getItem('candil:searches') ?? '');
  await page.goto('/en/contact/');
  await expect.poll(() => sent.searches.length).toBe(1);
  expect(sent.searches[0]?.question).toBe('I am …, card … declined');
  expect(sent.wire + kept).not.toMatch(/jane|doe|4111/iu);
});

for (const [name, refuse] of [
  ['Do Not Track', () => Object.defineProperty(navigator, 'doNotTrack', { value: '1' })],
  [
    'Global Privacy Control',
    () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  ],
] as const) {
  test(`nothing is told, loaded or kept with ${name}`, async ({ page, context }) => {
    const sent = await watch(context);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.addInitScript(refuse);
    await ask(page, pause.question);
    await openFirst(page);
    await page.goto('/en/contact/');
    await page.waitForLoadState('networkidle');
    expect(sent.wire).toBe('');
    expect(scripts.filter((url) => url.includes('record'))).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.getItem('candil:searches'))).toBeNull();
  });
}

test('the form tells that it is used, what it offers and what is opened, then that it was sent', async ({
  page,
  context,
}) => {
  const sent = await watch(context);
  await ask(page, 'flat tyre');
  await page.goto('/en/tickets/new/');
  await page.getByLabel('Topic').selectOption('payment');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Subject').fill('pause my subscription');
  const offered = page.locator('[data-suggestions]').getByRole('link').first();
  await expect(offered).toBeVisible();
  const [other] = await Promise.all([context.waitForEvent('page'), offered.click()]);
  await other.close();
  await page.getByLabel('Description').fill('It came after the rain on Tuesday.');
  await page.getByLabel('E-mail address').fill('ana@example.com');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('[data-ticket-reference]').first()).toHaveText(/\S{4,}/u);
  const article = new URL(getArticleUrl('en', 'billing/pause-subscription'), page.url()).pathname;
  await expect.poll(() => sent.steps.map(({ kind }) => kind)).toContain('sent');
  expect(sent.steps[0]).toMatchObject({ kind: 'started', article: '' });
  for (const kind of ['offered', 'opened', 'sent'] as const) {
    expect(sent.steps).toContainEqual({ kind, article, topic: 'payment' });
  }
  await expect
    .poll(() => sent.searches.map(({ question, followed }) => [question, followed]))
    .toContainEqual(['flat tyre', 'ticket']);
});

test('an article that is only read loads nothing of it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(getArticleUrl('en', 'billing/pause-subscription'));
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('record'))).toEqual([]);
});

import type { Response } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

/** Bytes as sent, compressed; from the budgets of docs/performance.md. */
const budgets = { document: 7_000, stylesheet: 6_000, script: 3_000, everything: 16_000 } as const;
const mostRequests = 5;

test('an article page keeps its budget', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => {
    // Pictures of the article are its own text, not the frame around it.
    if (!new URL(response.url()).pathname.startsWith('/images/')) responses.push(response);
  });
  await page.goto(getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock'));
  await page.waitForLoadState('networkidle');

  const sizes = await Promise.all(
    responses.map(async (response) => ({
      kind: response.request().resourceType(),
      bytes: (await response.request().sizes()).responseBodySize,
      url: response.url(),
    })),
  );
  const sum = (kind?: string) =>
    sizes.reduce((total, size) => (kind && size.kind !== kind ? total : total + size.bytes), 0);
  const told = sizes.map(({ kind, bytes, url }) => `${bytes} ${kind} ${url}`).join('\n');
  expect(sum('document'), told).toBeLessThanOrEqual(budgets.document);
  expect(sum('stylesheet'), told).toBeLessThanOrEqual(budgets.stylesheet);
  expect(sum('script'), told).toBeLessThanOrEqual(budgets.script);
  expect(sum(), told).toBeLessThanOrEqual(budgets.everything);
  // What comes from the browser's own cache has no bytes and is no request.
  const sent = sizes.filter(({ bytes }) => bytes > 0);
  expect(sent.length, told).toBeLessThanOrEqual(mostRequests);
});

test('nothing shifts while an article loads', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = 'value' in entry ? Number(entry.value) : 0;
        sessionStorage.setItem('shift', String(Number(sessionStorage.getItem('shift')) + shift));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock'));
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Number(sessionStorage.getItem('shift')))).toBe(0);
});

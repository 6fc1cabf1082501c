import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';
import { listTemplates } from '../support/templates.ts';

// Scripts would fill in what the first paint does not have yet.
test.use({ javaScriptEnabled: true, expectedConsole: [/Failed to load resource/u] });

const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Where texts stand that are seen in the first screen, in the order of the page. */
const readTexts = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: (string | undefined)[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, width, height } = range.getBoundingClientRect();
      const isSeen =
        node.parentElement?.checkVisibility({
          checkVisibilityCSS: true,
          checkOpacity: true,
          contentVisibilityAuto: true,
        }) === true;
      const isOnScreen = width > 1 && height > 0 && top < innerHeight && left < innerWidth;
      texts.push(
        isSeen && isOnScreen
          ? `${node.textContent?.trim() ?? ''} ${Math.round(left)} ${Math.round(top)} ${Math.round(width)}`
          : undefined,
      );
    }
    return texts;
  });

for (const { name, path } of listTemplates('en')) {
  // It shows nothing before its script knows the language.
  if (path === '/404.html') continue;
  for (const viewport of windows) {
    test(`nothing that "${name}" has shown moves when its styles come, ${viewport.width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const held: Route[] = [];
      await page.route('**/*.js', (route) => route.abort());
      await page.route('**/_astro/*.css', (route) => void held.push(route));
      await page.goto(path, { waitUntil: 'commit' });
      await page.locator('link[rel=stylesheet]').first().waitFor({ state: 'attached' });
      await expect.poll(() => held.length).toBeGreaterThan(0);
      const first = await readTexts(page);
      expect(first.filter((text) => text !== undefined).length).toBeGreaterThan(1);
      await page.unroute('**/_astro/*.css');
      await Promise.all(held.map((route) => route.continue()));
      await page.waitForFunction(
        () => getComputedStyle(document.documentElement).getPropertyValue('--rest') === 'visible',
      );
      const last = await readTexts(page);
      const moved = first.filter((text, index) => text !== undefined && text !== last[index]);
      expect(moved).toEqual([]);
    });
  }
}

test('what waits is shown after a while, should its sheet never come', async ({ page }) => {
  await page.route('**/*.{js,css}', (route) => route.abort());
  await page.goto('/en/contact/');
  await expect(page.locator('.site-footer')).toBeVisible();
  await expect(page.locator('.ways')).toBeHidden();
  await expect(page.locator('.ways')).toBeVisible({ timeout: 8_000 });
});

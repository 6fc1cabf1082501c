import type { Page } from '@playwright/test';
import { countStops, reportFocus } from '../support/focus-probe.ts';
import { expect, openStill, test, testTemplates, zoomedWindow } from '../support/template-test.ts';

const windows = [{ width: 1280, height: 800 }, zoomedWindow];

testTemplates(
  ['es', 'ar'],
  'leads the focus through everything, always in sight, and out again',
  async (page) => {
    await waitForBestWay(page);
    for (const size of windows) {
      await page.setViewportSize(size);
      const { stops, problems } = await tabThrough(page);
      const where = `${size.width} × ${size.height}`;
      expect.soft(problems, where).toEqual([]);
      expect.soft(stops, `stops, ${where}`).toBe(await page.evaluate(countStops));
    }
  },
);

test('nothing that has the focus hides behind the notice of being offline', async ({ page }) => {
  await openStill(page, '/es/');
  await page.setViewportSize({ width: 390, height: 500 });
  await page.locator('candil-offline').evaluate((notice) => {
    notice.textContent = `${notice.dataset['text'] ?? ''} ${notice.dataset['since'] ?? ''}`;
  });
  const { problems } = await tabThrough(page);
  expect(problems).toEqual([]);
});

/** The best way now has a link of its own, which comes while the reader comes near. */
async function waitForBestWay(page: Page): Promise<void> {
  const place = page.locator('candil-open-now');
  if ((await place.count()) === 0) return;
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator('[data-channel]')).toBeAttached();
}

/** Presses Tab until the focus has left the page; fails to end only where it is trapped. */
async function tabThrough(page: Page): Promise<{ stops: number; problems: readonly string[] }> {
  const limit = (await page.evaluate(countStops)) + 20;
  const seen = new Set<number>();
  const problems: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab');
    const report = await page.evaluate(reportFocus);
    if (report === undefined || seen.has(report.stop)) return { stops: seen.size, problems };
    seen.add(report.stop);
    problems.push(...report.problems.map((problem) => `${problem}: ${report.element}`));
  }
  return { stops: seen.size, problems: [...problems, 'the focus never leaves the page'] };
}

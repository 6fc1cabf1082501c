import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

test('a video is sent in parts, and a reader may jump in it', async ({ page }) => {
  const parts: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('.webm')) parts.push(response.status());
  });
  await page.goto(getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock'));
  const video = page.locator('video').first();
  const times = await video.evaluate(async (element) => {
    if (!(element instanceof HTMLVideoElement)) throw new TypeError('Expected a video.');
    const happens = (name: string) =>
      new Promise((resolve) => {
        element.addEventListener(name, resolve, { once: true });
      });
    const ready = happens('canplay');
    element.preload = 'auto';
    element.load();
    await ready;
    const seeked = happens('seeked');
    const goal = element.duration - 0.5;
    element.currentTime = goal;
    await seeked;
    return { goal, now: element.currentTime, end: element.seekable.end(0) };
  });
  expect(times.now).toBeCloseTo(times.goal, 1);
  expect(times.end).toBeGreaterThan(times.goal);
  expect(parts.length).toBeGreaterThan(0);
  expect(new Set(parts)).toEqual(new Set([206]));
});

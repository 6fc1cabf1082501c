import type { Page } from '@playwright/test';
import {
  findBorderless,
  findClippedText,
  findHeadingProblems,
  findLandmarkProblems,
  findMotion,
  findOverflow,
  findSmallTargets,
  setTextSpacing,
} from '../support/layout-probes.ts';
import {
  allLocales,
  expect,
  testTemplates,
  widths,
  zoomedWindow,
} from '../support/template-test.ts';

/** They belong to all languages at once, so that they have no navigation. */
const withoutFrame = ['language chooser', 'not found'];

testTemplates(
  allLocales,
  'fits every window, finger, spacing and setting',
  async (page, { name }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      const where = `${width} pixels wide`;
      expect.soft(await page.evaluate(findOverflow), `reflow, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(findSmallTargets), `targets, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(findClippedText), `text, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(findHeadingProblems), `headings, ${where}`).toEqual([]);
    }
    const hasFrame = !withoutFrame.includes(name);
    expect.soft(await page.evaluate(findLandmarkProblems, hasFrame), 'landmarks').toEqual([]);
    expect.soft(await page.evaluate(findMotion), 'reduced motion').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await page.evaluate(findBorderless), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    await page.setViewportSize(zoomedWindow);
    await settle(page);
    expect.soft(await page.evaluate(findOverflow), 'reflow at 400 %').toEqual([]);

    await page.evaluate(setTextSpacing);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      const where = `text spacing, ${width} pixels wide`;
      expect.soft(await page.evaluate(findOverflow), where).toEqual([]);
      expect.soft(await page.evaluate(findClippedText), where).toEqual([]);
    }
  },
);

/** Two frames: observers of sizes have run. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

import type { Page } from '@playwright/test';
import { colorRules, findViolations, layoutRules, loadAxe } from '../support/axe.ts';
import { faces, setFace } from '../support/faces.ts';
import {
  clearTextSpacing,
  findBorderless,
  findBrokenWords,
  findClippedText,
  findHeadingProblems,
  findLandmarkProblems,
  findMotion,
  findOverflow,
  findSmallTargets,
  openDetails,
  setTextSpacing,
} from '../support/layout-probes.ts';
import {
  allLocales,
  expect,
  testTemplates,
  widths,
  zoomedWindow,
} from '../support/template-test.ts';

/** Names of rules, or all of them. */
type RuleChoice = readonly string[] | undefined;

/** They belong to all languages at once, so that they have no navigation. */
const withoutFrame = ['language chooser', 'not found'];

const everyRule = undefined;

/**
 * What axe is asked at each width: a rule in every setting that its verdict changes with, and none
 * twice in the same one. Colours are those of the site; forced colours are the reader's own.
 */
const rulesAt: Readonly<
  Record<(typeof widths)[number], readonly (readonly ['light' | 'dark', RuleChoice])[]>
> = {
  320: [
    ['light', [...layoutRules, ...colorRules]],
    ['dark', colorRules],
  ],
  // Between the others a page shows the same parts in the same colours.
  390: [['light', layoutRules]],
  1280: [
    ['dark', colorRules],
    ['light', everyRule],
  ],
};

/**
 * Long words, formal address and right to left. `A11Y_LOCALES=all npm run test:a11y` goes through
 * all languages, which takes twice as long.
 */
const locales = process.env.A11Y_LOCALES === 'all' ? allLocales : (['es', 'de', 'ar'] as const);

testTemplates(
  locales,
  'fits every window, finger, colour, spacing and setting',
  async (page, { name }) => {
    await loadAxe(page);
    const hasFrame = !withoutFrame.includes(name);
    expect.soft(await page.evaluate(findLandmarkProblems, hasFrame), 'landmarks').toEqual([]);
    expect.soft(await page.evaluate(findMotion), 'reduced motion').toEqual([]);

    for (const width of widths) {
      await resize(page, width);
      const where = `${width} pixels wide`;
      expect.soft(await page.evaluate(findOverflow), `reflow, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(findSmallTargets), `targets, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(findClippedText), `text, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(findHeadingProblems), `headings, ${where}`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await page.evaluate(findBorderless), `forced colours, ${where}`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
      for (const [colorScheme, rules] of rulesAt[width]) {
        await page.emulateMedia({ colorScheme });
        const violations = await findViolations(page, rules);
        expect.soft(violations, `${colorScheme}, ${where}`).toEqual([]);
      }
    }

    await resize(page, zoomedWindow.width, zoomedWindow.height);
    expect.soft(await page.evaluate(findOverflow), 'reflow at 400 %').toEqual([]);

    await page.evaluate(setTextSpacing);
    for (const width of [320, 1280]) {
      await resize(page, width);
      const where = `text spacing, ${width} pixels wide`;
      expect.soft(await page.evaluate(findOverflow), where).toEqual([]);
      expect.soft(await page.evaluate(findClippedText), where).toEqual([]);
    }

    await page.evaluate(clearTextSpacing);
    await page.evaluate(openDetails);
    for (const face of faces) {
      await setFace(page, face);
      for (const width of [320, 1280]) {
        await resize(page, width);
        const where = `${face} letters, ${width} pixels wide`;
        expect.soft(await page.evaluate(findOverflow), where).toEqual([]);
        expect.soft(await page.evaluate(findClippedText), where).toEqual([]);
        expect.soft(await page.evaluate(findBrokenWords), where).toEqual([]);
      }
    }
  },
);

/** Changes the window and waits two frames: observers of sizes have run. */
async function resize(page: Page, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)));
      }),
  );
}

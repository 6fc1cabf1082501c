import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from '../support/page-test.ts';
import { listTemplates } from '../support/templates.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const reportSchema = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })),
  }),
);

const locales = ['es', 'de', 'ar'];
const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;

/** Every rule that belongs to WCAG 2.2 up to AA, and the best practices. No exceptions. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return reportSchema
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} · ${target.join(' ')} · ${failureSummary}`,
      ),
    );
}

for (const locale of locales) {
  for (const { name, path } of listTemplates(locale)) {
    test.describe(`${locale}, ${name}`, () => {
      test.use({ expectedConsole: name === 'not found' ? [/Failed to load resource.*404/u] : [] });

      for (const colorScheme of schemes) {
        test(`has no violation in ${colorScheme}, narrow or wide`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.goto(path);
          await page.waitForLoadState('networkidle');
          // Through the debugger, because the page's own policy refuses foreign scripts.
          await page.evaluate(axeSource);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            expect(await findViolations(page), `${width} pixels wide`).toEqual([]);
          }
        });
      }
    });
  }
}

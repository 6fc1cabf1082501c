import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expect, testTemplates } from '../support/template-test.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const reportSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.unknown()) }));

const schemes = ['light', 'dark'] as const;

/* What axe.spec.ts leaves out: the smallest phone, the other languages, and the size of targets. */

testTemplates(['es', 'de', 'ar'], 'has no violation on the smallest phone', async (page) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(axeSource);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
});

testTemplates(['en', 'fr', 'pt-BR'], 'has no violation on a phone', async (page) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.evaluate(axeSource);
  expect(await findViolations(page)).toEqual([]);
});

async function findViolations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(
    `axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    }).then(({ violations }) => violations)`,
  );
  return reportSchema.parse(found).map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`);
}

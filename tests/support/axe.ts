import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { z } from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const reportSchema = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })),
  }),
);

/** Rules whose verdict changes with the window; all others read the document or its colours. */
export const layoutRules = ['scrollable-region-focusable', 'target-size'] as const;

/**
 * Rules whose verdict changes with light and dark. Not with forced colours: those are the reader's
 * own, and axe takes the colour before it is replaced (`-webkit-text-fill-color`).
 */
export const colorRules = ['color-contrast', 'link-in-text-block'] as const;

/** Puts axe into the open page: through the debugger, because the page's policy refuses foreign scripts. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * What axe objects to, in words: every rule that belongs to WCAG 2.2 up to AA and the best practices,
 * the size of targets included and none left out, or only the given rules.
 */
export async function findViolations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const scope = rules
    ? { runOnly: { type: 'rule', values: rules } }
    : { rules: { 'target-size': { enabled: true } } };
  const options = JSON.stringify({ resultTypes: ['violations'], ...scope });
  const found = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return reportSchema
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} · ${target.join(' ')} · ${failureSummary}`,
      ),
    );
}

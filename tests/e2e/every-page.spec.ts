import type { Page } from '@playwright/test';
import { readManifest } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { listTemplates, type Template } from '../support/templates.ts';

// The browser itself reports that a page's own answer was 404.
test.use({ expectedConsole: [/Failed to load resource.*404/u] });

for (const locale of readManifest().locales) {
  test(`pages in ${locale} are quiet, ask no third party and name their language`, async ({
    page,
    context,
  }) => {
    test.slow();
    const left = [...listTemplates(locale)];
    // Most of the time is spent waiting for a page to become quiet, so two are open at once.
    await Promise.all(
      [page, await context.newPage()].map(async (tab) => {
        for (let next = left.shift(); next; next = left.shift()) await look(tab, next, locale);
      }),
    );
  });
}

/** Opens a page, brings all of it into the window and waits until it is quiet. */
async function look(page: Page, { name, path }: Template, locale: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  await expect(page, path).toHaveTitle(/\S/u);
  await expect(page.getByRole('main'), path).toHaveCount(1);
  if (name === 'language chooser') return;
  await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
}

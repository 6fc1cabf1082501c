import { readManifest } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { listTemplates } from '../support/templates.ts';

// The browser itself reports that a page's own answer was 404.
test.use({ expectedConsole: [/Failed to load resource.*404/u] });

for (const locale of readManifest().locales) {
  test(`pages in ${locale} are quiet, ask no third party and name their language`, async ({
    page,
  }) => {
    test.slow();
    for (const { name, path } of listTemplates(locale)) {
      await page.goto(path);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      await expect(page, path).toHaveTitle(/\S/u);
      await expect(page.getByRole('main'), path).toHaveCount(1);
      if (name === 'language chooser') continue;
      await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
    }
  });
}

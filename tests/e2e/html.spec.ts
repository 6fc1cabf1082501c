import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { demoSite, readManifest } from '../support/demo-site.ts';
import { findLanguageMistakes } from '../support/language-marks.ts';
import { listBuiltPaths, listTemplates } from '../support/templates.ts';

/**
 * Rules in .htmlvalidate.json: what the HTML standard says, and no style attributes, which the
 * policy refuses. Ids may hold any letters: headings of articles are their source. Accessibility
 * is the matter of tests/a11y.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const locale of readManifest().locales) {
  for (const { name, path } of listTemplates(locale)) {
    test(`${locale}, ${name}: the HTML is valid`, async ({ request }) => {
      const html = await (await request.get(path)).text();
      const { results } = await validator.validateString(html, resolve('page.html'));
      const mistakes = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, selector }) =>
          [ruleId, message, `line ${line}`, selector].join(' · '),
        ),
      );
      expect(mistakes).toEqual([]);
    });
  }
}

test('what is in another language says so, with its direction, and nothing else does', () => {
  expect(
    findLanguageMistakes(
      '<html lang="ar" dir="rtl"><p lang="ar">1</p><p lang="en">2</p><p lang="en" dir="ltr">3</p>',
    ),
  ).toEqual(['<p> repeats lang="ar"', '<p lang="en"> is without dir="ltr"']);
  const mistakes = listBuiltPaths().flatMap((path) => {
    const file = join(demoSite, ...path.split('/').map(decodeURIComponent), 'index.html');
    return findLanguageMistakes(readFileSync(file, 'utf8')).map((mistake) => `${path} ${mistake}`);
  });
  expect(mistakes).toEqual([]);
});

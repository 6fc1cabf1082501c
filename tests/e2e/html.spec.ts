import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { readManifest } from '../support/demo-site.ts';
import { listTemplates } from '../support/templates.ts';

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

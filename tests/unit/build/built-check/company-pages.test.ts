import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBuiltPages } from '../../../../src/build/built-check/check-built-pages.ts';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { article, writeContent } from '../../content/check/write-content.ts';

const files = {
  'about/index.html': '<script>start()</script><h2 id="team">Team</h2><a href="/nowhere/">x</a>',
  'en/help/page/index.html': '<a href="/about/#team">x</a> <a href="/about/#none">x</a>',
};

test('pages of the company are not judged, and their places are known', async () => {
  const dir = writeContent({ 'articles/en/help/page.md': article('Text.') });
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, '.site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { folder, models } = await checkContent(dir, { cwd: dir });
  const given = { folder, model: models.published, siteUrl: undefined, apiBase: '', reported: [] };
  const list = async (companyPages: readonly string[]): Promise<readonly string[]> =>
    (await checkBuiltPages(join(dir, '.site'), { ...given, companyPages })).map(({ code }) => code);
  expect(await list(['/about/'])).toEqual(['LinkHeadingUnknown']);
  expect(await list([])).toEqual(
    expect.arrayContaining(['HtmlRefused', 'LinkAddressUnknown', 'LinkHeadingUnknown']),
  );
});

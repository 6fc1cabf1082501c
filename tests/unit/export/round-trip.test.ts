import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createSiteModels } from '../../../src/content/model/site-model.ts';
import { readFiles } from '../../../src/content/read/files/downloads.ts';
import { readPictures } from '../../../src/content/read/files/pictures.ts';
import { readContentFolder } from '../../../src/content/read/read-content-folder.ts';
import { readStartingTallies } from '../../../src/content/read/read-tallies.ts';
import { exportSite } from '../../../src/export/export-site.ts';
import { article, writeContent } from '../content/check/write-content.ts';
import { startTry } from '../import/vendors/run-importer.ts';

const body = `<h2 id="a">Start {here}</h2><p>A <b>b</b>, <code>x &lt; y</code>, H<sub>2</sub>O, see
  <a href="/hc/en/articles/2#fees">fees</a> and <a href="https://example.com/?a=1&amp;b=2">that</a>.</p>
  <div class="callout callout-red"><p>Careful</p></div>
  <details><summary>When "it" ends?</summary><p>Soon</p><ul><li>One<ul><li>Two</li></ul></li></ul></details>
  <div class="tabs"><div class="tabs-menu"><span class="tabs-link">Mac</span><span class="tabs-link">PC</span></div>
  <div class="content-tab"><p>m</p></div><div class="content-tab"><p>p</p></div></div>
  <table><tr><th>Plan</th><th>Price</th></tr><tr><td>A<br>B</td><td>5 €</td></tr></table>
  <figure><img src="images/lever.png"><figcaption>The lever</figcaption></figure>
  <p><a href="files/form.pdf">The form</a></p><pre>a {b}
  c</pre><ol><li><p>One</p></li><li><p>Two</p></li></ol><blockquote><p>Said</p></blockquote>`;

const records = {
  categories: [{ id: 1, name: 'Billing', locale: 'en', source_locale: 'en', position: 1 }],
  sections: [{ id: 2, name: 'Fees', category_id: 1, locale: 'en', source_locale: 'en' }],
  articles: [
    {
      ...{ id: 1, title: 'Pay', section_id: 2, locale: 'en', source_locale: 'en', body },
      ...{ label_names: ['pay'], vote_sum: -14, vote_count: 24, promoted: true, position: 4 },
      edited_at: '2026-01-02T00:00:00Z',
      translations: [
        {
          locale: 'pt-br',
          title: 'Pagar',
          body: '<p>Olá</p>',
          draft: true,
          updated_at: '2026-01-03',
        },
      ],
    },
    {
      ...{ id: 2, title: 'Costs', section_id: 2, locale: 'en', source_locale: 'en' },
      body: '<h2 id="fees">Fees</h2><p>5</p>',
    },
  ],
};

test('what is exported in the shape of Zendesk comes back as the same articles', async () => {
  const [first, second] = [await startTry('zendesk'), await startTry('zendesk')];
  const root = join(first.contentDir, '..');
  await mkdir(join(root, 'dump/images'), { recursive: true });
  await mkdir(join(root, 'dump/files'), { recursive: true });
  const create = { width: 4, height: 4, channels: 3, background: 'teal' } as const;
  await sharp({ create }).png().toFile(join(root, 'dump/images/lever.png'));
  await writeFile(join(root, 'dump/files/form.pdf'), '%PDF-1.7');
  await writeFile(join(root, 'dump/all.json'), JSON.stringify(records));
  await first.run(join(root, 'dump'));

  const dir = first.contentDir;
  const folder = await readContentFolder(dir, { cwd: dir });
  const locales = folder.site.locales.map(({ locale }) => locale);
  const [pictures, files] = [await readPictures(dir, locales), await readFiles(dir, locales)];
  const tallies = await readStartingTallies(dir);
  const model = createSiteModels(folder).withDrafts;
  const out = join(root, 'out');
  expect(await exportSite({ folder, model, pictures, files, tallies }, out)).toEqual({
    articles: 3,
    pages: 0,
    files: 2,
  });
  expect(await readdir(out)).toEqual(['html', 'markdown', 'zendesk']);
  const page = await readFile(join(out, 'html/en/billing/fees/pay.html'), 'utf8');
  expect(page).toContain('href="../../../en/billing/fees/costs.html#fees"');
  expect(page).toMatch(/src="\.\.\/\.\.\/\.\.\/images\/imported\/lever-[\da-f]{8}\.png"/u);

  await second.run(join(out, 'zendesk'));
  const isKept = (path: string): boolean =>
    /^(?:articles|categories|images|files|starting)/u.test(path);
  const kept = (await first.list()).filter(isKept);
  expect((await second.list()).filter(isKept)).toEqual(kept);
  expect(kept.length).toBe(7);
  for (const path of kept) expect(await second.read(path)).toBe(await first.read(path));
  await Promise.all([first.remove(), second.remove()]);
});

test('pages beside the articles come along, and links lead to them', async () => {
  const dir = writeContent({
    'site.yaml': 'url: https://help.example.com\nlocales: [en, { locale: de, fallback: [en] }]\n',
    'articles/en/billing/pay.md': article('[Who](page:imprint#tax), [write](page:contact).'),
    'articles/de/billing/pay.md': article('[Wer](page:imprint).'),
    'pages/en/imprint.mdx': article('[Pay](article:billing/pay).\n\n## Tax'),
  });
  const folder = await readContentFolder(dir, { cwd: dir });
  const { withDrafts: model } = createSiteModels(folder);
  const out = join(dir, 'out');
  const parts = { folder, model, pictures: new Map(), files: new Map(), tallies: {} };
  expect(await exportSite(parts, out)).toEqual({ articles: 2, pages: 1, files: 0 });
  const read = (path: string): Promise<string> => readFile(join(out, path), 'utf8');
  expect(await read('markdown/pages/en/imprint.mdx')).toContain('## Tax');
  expect(await read('html/en/imprint.html')).toContain('href="../en/billing/pay.html"');
  const pay = await read('html/en/billing/pay.html');
  expect(pay).toContain('href="../../en/imprint.html#tax"');
  expect(pay).toContain('href="https://help.example.com/en/contact/"');
  expect(await read('html/de/billing/pay.html')).toContain('href="../../en/imprint.html"');
  expect(await read('zendesk/articles.json')).toContain('https://help.example.com/en/imprint/#tax');
});

test('snippets, variables, and HTML within components come along', async () => {
  const dir = writeContent({
    'variables.yaml': 'product: Lever\n',
    'snippets/hours.md': 'Nine to five.\n',
    'articles/en/billing/pay.mdx': article(
      '{{ product }} <a href="https://example.com/" title="a">b</a>\n\n{% include hours %}',
    ),
  });
  const folder = await readContentFolder(dir, { cwd: dir });
  const out = join(dir, 'out');
  const parts = { folder, model: createSiteModels(folder).withDrafts, tallies: {} };
  await exportSite({ ...parts, pictures: new Map(), files: new Map() }, out);
  for (const path of ['html/en/billing/pay.html', 'zendesk/articles.json']) {
    const text = (await readFile(join(out, path), 'utf8')).replaceAll('\\"', '"');
    expect(text).toContain('Lever <a href="https://example.com/" title="a">b</a>');
    expect(text).toContain('Nine to five.');
  }
});

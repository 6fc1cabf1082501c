import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../support/build-folder.ts';

/** A company's folder with components of its own, built as it would be from there. */
mkdirSync('.candil/test', { recursive: true });
const folder = mkdtempSync(resolve('.candil/test/own-'));

const files = {
  'candil.config.ts': `interface Unused { nothing: string }
export default {
  components: {
    Footer: './components/Footer.astro',
    Note: './components/Note.astro',
  },
  articleComponents: {
    PriceTable: {
      file: './components/PriceTable.astro',
      attributes: { plan: { required: true, values: ['basic', 'pro'] } },
    },
    Panel: { file: './components/Panel.astro', content: 'required' },
  },
} satisfies object;
`,
  'components/Footer.astro': `---
import Footer from 'candil/components/site/Footer.astro';
---
<Footer {...Astro.props} />
<p class="imprint-of-ours">Acme Cycles, Harbour 1</p>
<style>.imprint-of-ours { letter-spacing: 0.123em; }</style>
`,
  'components/Note.astro': '<aside data-note-of-ours><slot /></aside>\n',
  'components/PriceTable.astro': `---
const { plan } = Astro.props;
---
<p data-price={plan}>{plan === 'pro' ? '9 €' : '4 €'}</p>
`,
  'components/Panel.astro': '<div data-panel-of-ours><slot /></div>\n',
  'content/articles/en/billing/prices.mdx': `---
title: Prices
---

<Note>

A **note**.

</Note>

<PriceTable plan="pro" />

<Panel>

Some text with a [link](https://example.com/).

</Panel>
`,
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const check = (): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [resolve('src/cli/check-content.ts')], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: 'content' },
  });

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) write(path, text);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('replaces components, wraps the original, and renders those for writers', async () => {
  await buildFolder({ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, folder);
  const page = readFileSync(join(folder, 'dist/en/billing/prices/index.html'), 'utf8');
  expect(page.match(/<footer/gu)).toHaveLength(1);
  expect(page).toContain('Acme Cycles, Harbour 1');
  expect(page).toMatch(
    /<aside data-note-of-ours>\s*<p>A <strong>note<\/strong>\.<\/p>\s*<\/aside>/u,
  );
  expect(page).toContain('<p data-price="pro">9 €</p>');
  expect(page).toMatch(/<div data-panel-of-ours>\s*<p>Some text with a <a href=/u);
  const sheets = readdirSync(join(folder, 'dist/_astro')).filter((name) => name.endsWith('.css'));
  const linked = sheets.filter((name) => page.includes(name));
  expect(
    linked.map((name) => readFileSync(join(folder, 'dist/_astro', name), 'utf8')).join(''),
  ).toMatch(/letter-spacing: ?\.123em/u);
}, 120_000);

test('the check knows them, and says what is wrong with their tags', async () => {
  write(
    'content/articles/en/billing/prices.mdx',
    '---\ntitle: Prices\n---\n\n<PriceTable plan="gold" />\n\n<PriceTabel plan="pro" />\n\n<Panel></Panel>\n',
  );
  const stdout = await check().then(
    () => '',
    (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : ''),
  );
  expect(stdout).toContain('"plan" of <PriceTable> is "gold".');
  expect(stdout).toContain('Did you mean <PriceTable>?');
  expect(stdout).toContain('<Panel> is empty.');
}, 60_000);

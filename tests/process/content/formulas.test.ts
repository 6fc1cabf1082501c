import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../support/build-folder.ts';

/** Formulas from the text to the page, its copy and the search: `math: true` in `site.yaml`. */
const folder = mkdtempSync(join(tmpdir(), 'candil-formulas-'));

const text = String.raw`---
title: TITLE
description: How far a charge leads.
---

The range is $r = \frac{c}{u}$, from $5 to $10.

## Of $x_1$ to *words*

$$
\begin{aligned} a &< b \\ \overline{c} &= {{d}} \end{aligned}
$$

$$\sum_{i=1}^n i$$

NOTE

See [the words](#of--to-words). Code: ${'`'}$x$${'`'}
`;

const plain = text.replace('TITLE', 'Plain').replace('NOTE', '> [!NOTE]\n> Not $a*b$ and $c*d$.');
const components = text
  .replace('TITLE', 'Components')
  .replace('NOTE', '<Note>\n\nNot $a*b$ and $c*d$.\n\n</Note>');

const write = (path: string, content: string): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

beforeAll(async () => {
  write('math/site.yaml', 'math: true\n');
  write('math/articles/en/range/plain.md', plain);
  write('math/articles/en/range/components.mdx', components);
  write('math/articles/en/range/money.md', '---\ntitle: Money\n---\n\nFrom $5 to $10.\n');
  await buildFolder({ CONTENT_DIR: join(folder, 'math'), OUT_DIR: join(folder, 'site') });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');

const readPage = (path: string): Document => parseHTML(read(`${path}/index.html`)).document;

test.each(['plain', 'components'])('formulas of %s are MathML, and money is money', (name) => {
  const page = readPage(`en/range/${name}`);
  const body = page.querySelector('.prose');
  expect(body?.querySelectorAll('math')).toHaveLength(6);
  expect(body?.querySelectorAll('.formula > math[display="block"]')).toHaveLength(2);
  expect(body?.querySelector('p')?.innerHTML).toContain('<mfrac><mi>c</mi><mi>u</mi></mfrac>');
  expect(body?.querySelector('p')?.textContent).toContain('from $5 to $10.');
  expect(body?.querySelector('.callout')?.querySelectorAll('math')).toHaveLength(2);
  expect(body?.querySelector('code')?.textContent).toBe('$x$');
  expect(body?.querySelector('h2')?.id).toBe('of--to-words');
  expect(body?.querySelector('[style], menclose')).toBeNull();
  expect(page.querySelector('link[href*="formulas"]')).not.toBeNull();
});

test.each(['plain', 'components'])(
  'the copy of %s has the formulas as they were written',
  (name) => {
    const copy = read(`en/range/${name}.md`);
    expect(copy).toContain(String.raw`The range is $r = \frac{c}{u}$, from \$5 to $10.`);
    expect(copy).toContain(
      String.raw`\begin{aligned} a &< b \\ \overline{c} &= {{d}} \end{aligned}`,
    );
    expect(copy).toContain('Not $a*b$ and $c*d$.');
  },
);

test('an article without formulas links no sheet of formulas', () => {
  const page = readPage('en/range/money');
  expect(page.querySelector('.prose')?.innerHTML).toContain('<p>From $5 to $10.</p>');
  expect(page.querySelector('link[href*="formulas"]')).toBeNull();
});

test('the search has the words around formulas, and none of them', () => {
  const fragments = join(folder, 'site/pagefind/fragment');
  const texts = readdirSync(fragments, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => gunzipSync(readFileSync(join(parentPath, name))).toString());
  const found = texts.filter((one) => one.includes('The range is'));
  expect(found).toHaveLength(2);
  for (const one of found) expect(one).not.toMatch(/frac|aligned|overline|mfrac|∑/u);
});

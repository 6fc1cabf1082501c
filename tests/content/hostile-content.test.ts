import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../support/build-folder.ts';
import { fencedBlock, toMarkdown } from '../support/code-blocks.ts';

/**
 * tests/fixtures/content/hostile holds what attackers and hurried writers bring; its README says
 * where a new input belongs. What passes the check is built here once, and the pages are parsed.
 */
const fixture = join(import.meta.dirname, '../fixtures/content/hostile');
const folder = mkdtempSync(join(tmpdir(), 'candil-hostile-'));
const content = join(folder, 'content');
const site = join(folder, 'site');

/** The same blocks on each run, so that a failure can be looked at. */
const generated = fc.sample(fencedBlock, { seed: 10, numRuns: 300 });

const written = ['code/markdown.md', 'code/components.mdx'];

beforeAll(async () => {
  cpSync(join(fixture, 'built'), content, { recursive: true });
  for (const name of ['generated.md', 'generated-components.mdx']) {
    const text = `---\ntitle: Generated in ${name}\n---\n\n${generated.map(toMarkdown).join('\n\n')}\n`;
    writeFileSync(join(content, 'articles/en/code', name), text);
  }
  await buildFolder({ CONTENT_DIR: content, OUT_DIR: site });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The text of an article on its built page. */
function readBody(article: string): Element {
  const html = readFileSync(join(site, 'en', article, 'index.html'), 'utf8');
  const body = parseHTML(html).document.querySelector('.prose');
  if (!body) throw new Error(`${article} has no text.`);
  return body;
}

const listCode = (article: string): readonly string[] =>
  Array.from(readBody(article).querySelectorAll('pre > code'), ({ textContent }) => textContent);

const fencePattern = /^(?<fence>`{3,}|~{3,})[^\n]*\n(?<code>[\s\S]*?)\n\k<fence>$/gmu;

/** The fenced blocks of an article of the fixture, as they stand in its file. */
const listFenced = (article: string): readonly string[] =>
  Array.from(
    readFileSync(join(fixture, 'built/articles/en', article), 'utf8').matchAll(fencePattern),
    ({ groups }) => groups?.['code'] ?? '',
  );

describe.each(written)('the code of %s', (article) => {
  const page = article.replace(/\.mdx?$/u, '');

  test('is shown byte for byte, in whatever language it claims to be', () => {
    const blocks = listFenced(article);
    expect(blocks.length).toBeGreaterThan(35);
    expect(listCode(page).slice(0, blocks.length)).toEqual(blocks);
  });

  test('brings no element but those of its colours', () => {
    const inCode = [...readBody(page).querySelectorAll('code *')];
    expect(inCode.filter(({ localName }) => localName !== 'span')).toEqual([]);
    expect(inCode.flatMap((one) => one.getAttributeNames()).filter((name) => name !== 'class')).toEqual([]);
    expect(readBody(page).querySelector('meta, form, script, img, iframe, h1, style')).toBeNull();
  });

  test('is shown as it was written in a line of text, too', () => {
    const inLine = Array.from(readBody(page).querySelectorAll('p > code'), (one) => one.textContent);
    expect(inLine).toEqual([
      '<meta http-equiv="refresh">',
      '&copy <your-key> href="article:code/markdown"',
    ]);
  });
});

test('an indented block is shown as it was written', () => {
  expect(listCode('code/markdown').at(-1)).toBe(
    '<form action="https://elsewhere.example"> &copy href="page:contact"',
  );
});

test.each(['generated', 'generated-components'])('300 blocks of any code stay whole in %s', (name) => {
  expect(listCode(`code/${name}`)).toEqual(generated.map(({ code }) => code));
  const names = Array.from(readBody(`code/${name}`).querySelectorAll('*'), (one) => one.localName);
  expect([...new Set(names)].toSorted()).toEqual(['code', 'pre', 'span']);
});

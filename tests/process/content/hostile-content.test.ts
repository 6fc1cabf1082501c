import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check/check-content.ts';
import { buildFolder } from '../../support/build-folder.ts';
import { fencedBlock, toMarkdown } from '../../support/code-blocks.ts';

/**
 * tests/fixtures/content/hostile holds what attackers and hurried writers bring; its README says
 * where a new input belongs. What passes the check is built here once, and the pages are parsed.
 */
const fixture = join(import.meta.dirname, '../../fixtures/content/hostile');
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
    expect(
      inCode.flatMap((one) => one.getAttributeNames()).filter((name) => name !== 'class'),
    ).toEqual([]);
    expect(readBody(page).querySelector('meta, form, script, img, iframe, h1, style')).toBeNull();
  });

  test('is shown as it was written in a line of text, too', () => {
    const inLine = Array.from(
      readBody(page).querySelectorAll('p > code'),
      (one) => one.textContent,
    );
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

test.each(['generated', 'generated-components'])(
  '300 blocks of any code stay whole in %s',
  (name) => {
    expect(listCode(`code/${name}`)).toEqual(generated.map(({ code }) => code));
    const names = Array.from(
      readBody(`code/${name}`).querySelectorAll('*'),
      (one) => one.localName,
    );
    // A head with a button that copies it stands above each block.
    expect([...new Set(names)].toSorted()).toEqual(['button', 'code', 'div', 'pre', 'span']);
  },
);

/** The problems of articles of the folder of what is refused, as `Code file:line`. */
async function listRefused(below: string): Promise<readonly string[]> {
  const cwd = join(fixture, 'refused/articles/en', below);
  const { problems } = await checkContent(join(fixture, 'refused'), { cwd });
  return problems
    .filter(({ file, severity }) => !file.startsWith('..') && severity === 'error')
    .map(({ code, file, line }) => `${code} ${file}:${line ?? ''}`);
}

test('addresses that are dead in a browser are told before the build', async () => {
  const told = (file: string): readonly string[] => [
    `PictureMissing ${file}:7`,
    `PictureMissing ${file}:9`,
    `LinkAddressUnknown ${file}:11`,
    `LinkRelative ${file}:13`,
    `PictureMissing ${file}:15`,
    `PictureMissing ${file}:15`,
    `PictureMissing ${file}:17`,
    `PictureMissing ${file}:17`,
    `IdTwice ${file}:21`,
  ];
  expect(await listRefused('dead')).toEqual([...told('addresses.md'), ...told('components.mdx')]);
});

test('what would run, take input or lead away is told before the build', async () => {
  expect([...new Set(await listRefused('live'))]).toEqual([
    'HtmlRefused html.md:5',
    'HtmlRefused html.md:7',
    'HtmlAttributeRefused html.md:9',
    'HtmlRefused html.md:11',
    'HtmlRefused html.md:13',
    'HtmlAttributeRefused html.md:15',
    'HtmlRefused html.md:17',
  ]);
});

test('what only the built page shows stops the build, with article and line', async () => {
  const article = 'articles/en/help/page.md';
  const place = join(folder, 'unfinished');
  mkdirSync(join(place, 'content/articles/en/help'), { recursive: true });
  writeFileSync(
    join(place, 'content', article),
    '---\ntitle: Page\n---\n\nIt has a name as the site gives them:\n\n![A lock](/images/lock.1a2b3c4d.png)\n',
  );
  const failure: unknown = await buildFolder({
    CONTENT_DIR: join(place, 'content'),
    OUT_DIR: join(place, 'site'),
  }).catch((error: unknown) => error);
  const output = failure instanceof Error && 'stdout' in failure ? String(failure.stdout) : '';
  expect(output).toMatch(/^PictureMissing \S+articles\/en\/help\/page\.md:7\n/mu);
  expect(existsSync(join(place, 'site/sw.js'))).toBe(false);
}, 120_000);

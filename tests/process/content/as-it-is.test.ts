import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestSchema } from '../../../src/schemas/manifest.ts';
import { buildFolder } from '../../support/build-folder.ts';

/** A folder as other programs leave it, built as it is. */
const folder = mkdtempSync(join(tmpdir(), 'candil-as-it-is-'));
const site = join(folder, 'site');

const start = 'articles/en/01-Getting Started';
const files: Readonly<Record<string, string | Uint8Array>> = {
  'site.yaml': 'name: Moved in\nlocales: [en, es]\n',
  'articles/en/FAQ.md': '# Frequently asked\n\nText of the questions.\n',
  [`${start}/index.md`]:
    '---\ntitle: First steps\ndescription: How to begin.\nsidebar_position: 2\n---\n',
  [`${start}/01-hello.md`]: '---\nsidebar_label: Hello\nlayout: doc\n---\n\n# Say hello\n\nText.\n',
  [`${start}/02-welcome.mdx`]: '# Welcome\n\nText.\n',
  [`${start}/Deep Dive/Even deeper/The Deepest Article.md`]: '# The deepest\n\nText.\n',
  'articles/en/billing/cards/_index.md':
    '+++\ntitle = "Cards"\nweight = 1\n+++\n\nAll about cards.\n',
  'articles/en/billing/cards/lost-card.md':
    '---\ntitle: Lost card\ntranslationKey: lost\ntags: [stolen]\n---\n\n## Gone\n\nText.\n',
  'articles/es/billing/cards/tarjeta-perdida.md':
    '---\ntitle: Tarjeta perdida\ntranslationKey: lost\n---\n\nTexto.\n',
  'articles/en/billing/_category_.json':
    '{ "label": "Payments", "position": 1, "link": { "description": "Cards and bills." } }\n',
};

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20z"/></svg>';
const drawn = { width: 800, height: 400, channels: 3, background: '#006d77' } as const;

const body = [
  '[Lost](cards/lost-card.md#gone) [Hello](<../01-Getting Started/01-hello.md>)',
  '[Hello again](/getting-started/hello/) [Cards](./cards/) [Folder](../01-Getting%20Started/)',
  '[Spanish](../../es/billing/cards/tarjeta-perdida.md) [Terms](<media/Our terms.pdf>)',
  '[Large](media/plan.png) ![The plan](media/plan.png) ![Ref][plan] ![Logo](/img/logo.svg)',
  '<img src="media/plan.png" width="300" alt="Small">',
  '[plan]: ./media/Plan.png',
].join('\n\n');

beforeAll(async () => {
  const png = await sharp({ create: drawn }).png().toBuffer();
  const all = {
    ...files,
    'articles/en/billing/pay.md': `# Pay\n\n${body}\n`,
    'articles/en/billing/pay-x.mdx': `# Pay with components\n\n${body.replace('"Small">', '"Small" />')}\n`,
    'articles/en/billing/media/Plan.png': png,
    'articles/en/billing/media/unused.png': png,
    'articles/en/billing/media/Our terms.pdf': '%PDF-1.4\n',
    'static/img/logo.svg': svg,
  };
  for (const [path, text] of Object.entries(all)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await buildFolder({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: site });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const readPage = (path: string): Document =>
  parseHTML(readFileSync(join(site, path, 'index.html'), 'utf8')).document;

const textsOf = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/gu, ' ').trim());

describe('folders of any depth', () => {
  const page = () => readPage('en/getting-started/deep-dive/even-deeper/the-deepest-article');

  test('have their addresses, and are the way to an article', () => {
    expect(textsOf(page(), '.breadcrumbs li')).toEqual([
      'Home',
      'First steps',
      'Deep Dive',
      'Even deeper',
    ]);
    const [data = ''] = textsOf(page(), 'script[type="application/ld+json"]').filter((one) =>
      one.includes('BreadcrumbList'),
    );
    expect(data).toContain('"name":"Even deeper"');
    expect(data).toContain('#deep-dive/even-deeper"');
  });

  test('are folds within folds beside it', () => {
    const [fold] = page().querySelectorAll('.side .fold .fold .fold');
    expect(fold?.querySelector('summary')?.textContent.trim()).toBe('Even deeper');
    expect(fold?.hasAttribute('open')).toBe(true);
  });

  test('are headings within headings on the page of their category', () => {
    const list = readPage('en/getting-started');
    expect(textsOf(list, 'h1, .group-head > :is(h2, h3)')).toEqual([
      'First steps',
      'Deep Dive',
      'Even deeper',
    ]);
    expect(list.querySelector('h3')?.id).toBe('deep-dive/even-deeper');
  });
});

test('numbers before names are the order, and no part of an address', () => {
  expect(textsOf(readPage('en/getting-started'), '.group .article-list a')).toEqual([
    'Say hello',
    'Welcome',
    'The deepest',
  ]);
});

test('the index of a folder is its label, its summary and its text', () => {
  const list = readPage('en/getting-started');
  expect(textsOf(list, 'h1, .page-head .lead')).toEqual(['First steps', 'How to begin.']);
  expect(textsOf(readPage('en/billing/cards'), 'h1, .prose')).toEqual([
    'Cards',
    'All about cards.',
  ]);
  expect(textsOf(readPage('en/billing'), 'h1, .lead, .article-list a')).toEqual([
    'Payments',
    'Cards and bills.',
    'Pay',
    'Pay with components',
    'Cards',
    'Lost card',
  ]);
});

test('a heading that is the title is said once', () => {
  const page = readPage('en/getting-started/hello');
  expect(textsOf(page, '.article h1, .prose')).toEqual(['Say hello', 'Text.']);
  const text = readFileSync(join(site, 'en/getting-started/hello.md'), 'utf8');
  expect(text.match(/Say hello/gu)).toHaveLength(1);
});

test('an article outside any category is in a general one', () => {
  expect(textsOf(readPage('en/general'), 'h1, .article-list a')).toEqual([
    'General',
    'Frequently asked',
  ]);
});

describe.each(['pay', 'pay-x'])('the paths in %s', (name) => {
  const page = () => readPage(`en/billing/${name}`);
  const linkOf = (text: string) =>
    [...page().querySelectorAll('.prose a')].find((one) => one.textContent === text);

  test.each([
    ['Lost', '/en/billing/cards/lost-card/#gone'],
    ['Hello', '/en/getting-started/hello/'],
    ['Hello again', '/en/getting-started/hello/'],
    ['Cards', '/en/billing/cards/'],
    ['Folder', '/en/getting-started/'],
    ['Spanish', '/en/billing/cards/lost-card/'],
  ])('lead from "%s" to the page %s', (text, url) => {
    expect(linkOf(text)?.getAttribute('href')).toBe(url);
  });

  test('make a download of a file beside the article', () => {
    const link = linkOf('Terms');
    expect(link?.getAttribute('download')).toBe('Our terms.pdf');
    const url = decodeURIComponent(link?.getAttribute('href') ?? '');
    expect(url).toMatch(/^\/files\/.*\.[\da-f]{8}\.pdf$/u);
    expect(readFileSync(join(site, url), 'utf8')).toBe('%PDF-1.4\n');
  });

  test('show pictures as those of the folder of pictures are shown', () => {
    const [plan, reference, logo, small] = page().querySelectorAll('.prose img');
    for (const picture of [plan, reference]) {
      expect(picture?.getAttribute('src')).toMatch(/^\/images\/[^/]+\.[\da-f]{8}\.png$/u);
      expect(picture?.getAttribute('width')).toBe('800');
      expect(picture?.getAttribute('loading')).toBe('lazy');
      expect(picture?.parentElement?.querySelector('source[type="image/avif"]')).not.toBeNull();
    }
    expect(logo?.getAttribute('src')).toMatch(/^\/images\/.*\.svg$/u);
    expect([small?.getAttribute('width'), small?.getAttribute('height')]).toEqual(['300', '150']);
    const url = linkOf('Large')?.getAttribute('href');
    expect(url).toBe(plan?.getAttribute('src'));
    expect(existsSync(join(site, url ?? ''))).toBe(true);
  });

  test('are whole addresses in the text that is copied', () => {
    const text = readFileSync(join(site, `en/billing/${name}.md`), 'utf8');
    expect(text).toContain('[Lost](http://localhost:4321/en/billing/cards/lost-card/#gone)');
    expect(text).toMatch(/!\[The plan\]\(http:\/\/localhost:4321\/images\/[^)]+\.png\)/u);
  });
});

test('a picture that no article shows is not published', () => {
  expect(readdirSync(join(site, 'images')).filter((one) => one.includes('unused'))).toEqual([]);
});

test('a translation of another name is the same article', () => {
  const page = readPage('es/billing/cards/tarjeta-perdida');
  expect(page.querySelector('link[hreflang="en"]')?.getAttribute('href')).toMatch(
    /\/en\/billing\/cards\/lost-card\/$/u,
  );
  const text = readFileSync(join(`${site}.private`, 'manifest.json'), 'utf8');
  const { articles } = manifestSchema.parse(JSON.parse(text));
  expect(articles['es']?.['billing/cards/lost-card']?.url).toBe(
    '/es/billing/cards/tarjeta-perdida/',
  );
});

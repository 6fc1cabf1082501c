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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPreviewContent } from '../../../src/build/preview/preview-content.ts';
import { checkContent } from '../../../src/content/check/check-content.ts';
import { toPageFolder } from '../../../src/lib/page-folder.ts';
import { listRedirects, listSitePages } from '../../../src/content/model/site-pages.ts';
import { manifestPath, manifestSchema } from '../../../src/schemas/manifest.ts';
import { buildFolder } from '../../support/build-folder.ts';

/**
 * What the check says of a folder and what is built of it must be one: each was once of another
 * opinion about drafts, about pages of the site and about files that name drafts.
 */
const folder = mkdtempSync(join(tmpdir(), 'candil-model-'));
const content = join(folder, 'content');
const site = join(folder, 'site');

const article = (title: string, body = 'Text.', fields = ''): string =>
  `---\ntitle: ${title}\n${fields}---\n\n${body}\n`;

/** Addresses as other systems had them: each is to be a page that leads on, and none takes a page of ours. */
const withoutPage = ['/100%25-off', '/a%3Fb', '/a%23b', '/x/index.html/y'];
const oldAddresses = [
  ...['/en/old/', '/conduct/index.html', '/old/page.html', '/old/page.html/print', '/old/x.php'],
  ...['/Old%20Name/', '/a%2Fb', '//double//x', '/.well-known/x'],
  ...[
    "/it's/(a)&b;c=d/",
    '/über/é',
    '/en/billing/pay/old',
    '/feed.xml',
    '/x/INDEX.HTML',
    '/a:b,c@d',
  ],
];

/** German readers get English for want of a text; French readers get nothing. */
const files: Readonly<Record<string, string>> = {
  'site.yaml': 'locales: [en, de, { locale: fr, fallback: [] }]\ndefaultLocale: en\n',
  'articles/en/billing/pay.md': article(
    'Pay',
    '## How\n\n[Open](image:lever)',
    `redirectFrom: ${JSON.stringify([...oldAddresses, ...withoutPage])}\n`,
  ),
  'articles/de/billing/pay.md': article('Zahlen', '## Wie', 'slug: zahlen\ndraft: true\n'),
  'articles/fr/billing/pay.md': article('Payer', 'Texte.', 'draft: true\n'),
  'articles/en/news/soon.md': article('Soon', 'Text.', 'draft: true\nredirectFrom: [/en/new/]\n'),
  'articles/fr/billing/aide.md': article('Aide', '[articles](/fr/a-z/)'),
  'articles/de/billing/hilfe.md': article(
    'Hilfe',
    [
      '[by id](article:billing/pay) [to a heading](article:billing/pay#how)',
      '[by address](/de/billing/pay/) [old](/en/old/)',
      '[all](/en/a-z/) [own](/de/a-z/) [topic](/en/contact/payment/) [own](/de/contact/payment/)',
    ].join('\n'),
    'redirectFrom: [/alte-hilfe/]\n',
  ),
  'images/lever.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  'announcements/news.yaml':
    'text: News\nfrom: 2020-01-01T00:00:00Z\nuntil: 2199-01-01T00:00:00Z\nlink: billing/pay\nseverity: warning\n',
  'contact/topics/payment.yaml': 'label: Payment\narticles:\n  - billing/pay\n',
  'contact/notices/late.yaml': 'kind: rule\ntext: Late\nlink: billing/pay\n',
  'contact/page.yaml': 'articles:\n  - billing/pay\n',
};

function write(dir: string, written: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

beforeAll(async () => {
  write(content, files);
  await buildFolder({ CONTENT_DIR: content, OUT_DIR: site, DEV: '1', PROD: '' });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const check = () => checkContent(content, { cwd: content });

/** The problems of the folder with some files changed, as `Code file:line severity`. */
async function listProblems(changed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const dir = mkdtempSync(join(folder, 'changed-'));
  write(dir, { ...files, ...changed });
  const { problems } = await checkContent(dir, { cwd: dir });
  return problems.map(
    ({ code, file, line, severity }) => `${code} ${file}:${line ?? ''} ${severity}`,
  );
}

const readPage = (url: string): Document =>
  parseHTML(readFileSync(join(site, url, 'index.html'), 'utf8')).document;

/** Addresses of the links in a part of a page. */
const listLinks = (url: string, selector: string): readonly string[] =>
  Array.from(readPage(url).querySelectorAll(`${selector} a`), (a) => a.getAttribute('href') ?? '');

const listBuilt = (): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)index\.html$/u.test(path))
    .map((path) => `/${path.replace(/index\.html$/u, '')}`);

/** Each of them shows readers nothing where French has only a draft. */
const warnings = [
  'LinkToDraft announcements/news.yaml:4 warning',
  'LinkToDraft contact/notices/late.yaml:3 warning',
  'LinkToDraft contact/page.yaml:2 warning',
  'LinkToDraft contact/topics/payment.yaml:3 warning',
];

test.each(oldAddresses)('%s has a page that leads on', (from) => {
  const page = readFileSync(join(site, toPageFolder(from), 'index.html'), 'utf8');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/en/billing/pay/">');
});

test('a page that leads on is in the language of what it leads to', () => {
  const { documentElement: page } = readPage('/alte-hilfe/');
  expect([page.lang, page.getAttribute('dir')]).toEqual(['de', 'ltr']);
  const texts = Array.from(page.querySelectorAll('p'), (one) => one.textContent.trim());
  expect(texts).toEqual(['Diese Seite hat eine neue Adresse:', 'Hilfe']);
});

test('a link to a picture opens its file', () => {
  const [url = ''] = listLinks('/en/billing/pay/', '.prose p');
  expect(url).toMatch(/^\/images\/lever\.[\da-f]{8}\.svg$/u);
  expect(existsSync(join(site, url))).toBe(true);
});

test('the pages that are built are those of the model, one for one', async () => {
  const { models, folder: read } = await check();
  const pages = listSitePages(models.published, [...read.contact.topics.keys()]);
  const redirects = listRedirects(models.published)
    .filter(({ from }) => !withoutPage.includes(from))
    .map(({ from }) => `/${toPageFolder(from)}/`);
  expect(listBuilt().toSorted()).toEqual(
    ['/', ...redirects, ...pages.map(({ url }) => url)].toSorted(),
  );
});

// Vitest sets DEV and PROD as for a preview, which Astro would take from the environment.
test('the pages bring their policy, whatever variables DEV and PROD say', () => {
  for (const url of ['en', 'de/billing/pay', 'en/contact']) {
    const policy = readPage(url).querySelector('meta[http-equiv="content-security-policy"]');
    expect(policy?.getAttribute('content')).toContain("script-src 'self'");
  }
});

describe('a German draft over an English original', () => {
  test('leaves the English text at its German address', () => {
    expect(readPage('de/billing/pay').querySelector('article')?.getAttribute('lang')).toBe('en');
    expect(listBuilt()).not.toContain('/de/billing/zahlen/');
  });

  test('may be linked to by its id, its headings are those that readers see', async () => {
    expect(await listProblems({})).toEqual(warnings);
    expect(listLinks('de/billing/hilfe', '.prose')).toEqual([
      '/de/billing/pay/',
      '/de/billing/pay/#how',
      '/de/billing/pay/',
      '/en/old/',
      '/en/a-z/',
      '/de/a-z/',
      '/en/contact/payment/',
      '/de/contact/payment/',
    ]);
    const german = article('Hilfe', '[a](article:billing/pay#wie)');
    expect(await listProblems({ 'articles/de/billing/hilfe.md': german })).toContain(
      'LinkHeadingUnknown articles/de/billing/hilfe.md:5 error',
    );
  });

  test('has no address of its own yet', async () => {
    const body = '[a](/de/billing/zahlen/)\n[b](/en/new/)\n[c](/en/news/)';
    const hilfe = 'articles/de/billing/hilfe.md';
    expect(await listProblems({ [hilfe]: article('Hilfe', body) })).toEqual([
      warnings[0],
      `LinkAddressUnknown ${hilfe}:5 warning`,
      `LinkAddressUnknown ${hilfe}:6 warning`,
      `LinkAddressUnknown ${hilfe}:7 warning`,
      ...warnings.slice(1),
    ]);
    for (const url of ['/de/billing/zahlen/', '/en/new/', '/en/news/']) {
      expect(listBuilt()).not.toContain(url);
    }
  });

  test('is voted on in the preview, and in no other place', async () => {
    const { manifest, files: known } = await readPreviewContent(
      { CONTENT_DIR: content, SITE_URL: undefined },
      { cwd: content, isShallow: false },
    );
    expect(manifest.articles['de']?.['billing/pay']?.url).toBe('/de/billing/zahlen/');
    expect(known.get('/de/billing/zahlen/')).toBe('articles/de/billing/pay.md');
    const built = manifestSchema.parse(JSON.parse(readFileSync(manifestPath(site), 'utf8')));
    expect(built.articles['de']).not.toHaveProperty('billing/pay');
    expect(built.articles['en']).toHaveProperty('billing/pay');
  });
});

describe('an article that some readers have as a draft only', () => {
  const shown = (locale: string) => [`/${locale}/billing/pay/`];

  test('is missing from an announcement', () => {
    expect(listLinks('en', '.announcements')).toEqual(shown('en'));
    expect(listLinks('de', '.announcements')).toEqual(shown('de'));
    expect(listLinks('fr', '.announcements')).toEqual([]);
  });

  test('is missing from the page of a topic', () => {
    const linksTo = (locale: string) =>
      listLinks(`${locale}/contact/payment`, 'main').filter((url) => url.includes('/billing/'));
    expect(linksTo('de')).toContain('/de/billing/pay/');
    expect(linksTo('fr')).toEqual([]);
  });

  test('is told as a warning, and as an error where no reader finds it', async () => {
    const soon = (path: string) => (files[path] ?? '').replace('billing/pay', 'news/soon');
    const naming = [
      'announcements/news.yaml',
      'contact/notices/late.yaml',
      'contact/page.yaml',
      'contact/topics/payment.yaml',
    ];
    const changed = Object.fromEntries(naming.map((path) => [path, soon(path)]));
    expect(await listProblems(changed)).toEqual(
      warnings.map((warning) => warning.replace('warning', 'error')),
    );
  });

  test('is an error to link to from an article', async () => {
    const aide = article('Aide', '[a](article:billing/pay)');
    expect(await listProblems({ 'articles/fr/billing/aide.md': aide })).toContain(
      'LinkToDraft articles/fr/billing/aide.md:5 error',
    );
  });
});

test('the sitemap names pages that exist, and no copy', () => {
  const xml = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  const urls = Array.from(
    xml.matchAll(/<loc>https?:\/\/[^/]+(?<path>[^<]+)<\/loc>/gu),
    ({ groups }) => groups?.['path'] ?? '',
  );
  expect(urls).toContain('/en/billing/pay/');
  expect(urls).not.toContain('/de/billing/pay/');
  expect(urls.filter((url) => !listBuilt().includes(url))).toEqual([]);
});

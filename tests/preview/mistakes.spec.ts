import { relative } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  collectComplaints,
  expectPictures,
  startPreview,
  type Preview,
} from '../support/preview.ts';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><rect width="200" height="100" fill="teal"/></svg>';

const plain = (title: string, text: string): string => `---\ntitle: ${title}\n---\n\n${text}\n`;

/** A folder as of a writer who has just begun: four articles, a picture, no settings. */
const fourArticles = {
  'articles/en/start/first.md': plain('First steps', 'Welcome.\n\n![A teal box](image:box)'),
  'articles/en/start/second.mdx': plain('Second steps', '<Note>Worth knowing.</Note>'),
  'articles/en/billing/invoices.md': plain(
    'Invoices',
    'See the [first steps](article:start/first).',
  ),
  'articles/de/start/first.md': plain('Erste Schritte', 'Willkommen.'),
  'images/box.svg': picture,
};

let preview: Preview;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  preview = await startPreview(fourArticles);
});
test.afterAll(() => preview.stop());

test('four articles are shown, with their picture and without a complaint', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${preview.url}/en/`);
  await page.getByRole('link', { name: /Start/u }).first().click();
  await page.getByRole('link', { name: 'First steps' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'First steps' })).toBeVisible();
  await expectPictures(page);
  expect(complaints).toEqual([]);
});

test('a page that is open shows what is saved', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${preview.url}/en/start/second/`);
  preview.edit('articles/en/start/second.mdx', 'Worth knowing.', 'Worth reading.');
  await expect(page.getByText('Worth reading.')).toBeVisible();
  preview.edit('articles/en/start/second.mdx', 'Second steps', 'More steps');
  await expect(page.getByRole('heading', { level: 1, name: 'More steps' })).toBeVisible();
  preview.save('strings/en.yaml', 'vote:\n  question: Did we help?\n');
  await expect(page.getByText('Did we help?')).toBeVisible();
  const before = await readAccent(page);
  preview.save('site.yaml', 'defaultLocale: en\nname: Our help\nbrand:\n  accent: "#a1146e"\n');
  await expect(page.getByRole('link', { name: 'Our help' }).first()).toBeVisible();
  await expect.poll(() => readAccent(page)).not.toBe(before);
  expect(complaints).toEqual([]);
});

test('articles, categories, pictures and languages come, move and go without a restart', async ({
  page,
}) => {
  await page.goto(`${preview.url}/en/`);
  preview.save('articles/en/travel/trains.md', plain('Trains', '![A red square](image:square)'));
  await expect(page.getByRole('link', { name: /Travel/u }).first()).toBeVisible();
  await visit(page, `${preview.url}/en/travel/trains/`);
  await expect(page.getByRole('main').getByText('PictureMissing')).toHaveCount(0);
  preview.save('images/square.svg', picture.replace('teal', 'red'));
  await expectPictures(page);
  preview.move('articles/en/travel/trains.md', 'articles/en/travel/buses.md');
  await expect
    .poll(async () => (await page.request.get(`${preview.url}/en/travel/trains/`)).status())
    .toBe(404);
  expect((await page.request.get(`${preview.url}/en/travel/buses/`)).status()).toBe(200);
  preview.remove('articles/en/travel');
  expect((await page.request.get(`${preview.url}/en/travel/buses/`)).status()).toBe(404);
  preview.save('articles/fr/start/first.md', plain('Premiers pas', 'Bienvenue.'));
  await visit(page, `${preview.url}/fr/start/first/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Premiers pas' })).toBeVisible();
  preview.remove('articles/fr');
  expect((await page.request.get(`${preview.url}/fr/`)).status()).toBe(404);
  // Closing a page that is loading itself anew can take the browser for ever.
  await expect(page.getByRole('heading', { level: 1, name: 'Premiers pas' })).toHaveCount(0);
  await page.waitForLoadState('networkidle');
});

test('pages of other sites are answered nothing, by whatever name they call this machine', async ({
  request,
}) => {
  const status = async (path: string, headers: Record<string, string>): Promise<number> =>
    (await request.get(preview.url + path, { headers, maxRedirects: 0 })).status();
  const crossSite = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' };
  for (const path of ['/en/start/first/', '/api/health', '/pagefind/pagefind-entry.json']) {
    expect(await status(path, {}), path).toBe(200);
    // A name of theirs that leads here (DNS rebinding), then a script of theirs.
    expect(await status(path, { host: 'evil.example' }), path).toBe(403);
    expect(await status(path, { ...crossSite, 'sec-fetch-mode': 'no-cors' }), path).toBe(403);
  }
  // A link may lead here; it opens no file of this machine.
  const followed = { ...crossSite, 'sec-fetch-mode': 'navigate' };
  expect(await status('/__open-in-editor?file=package.json', followed)).toBe(404);
});

test('what readers wrote is not served, nor is a path that would lead to another server', async ({
  page,
}) => {
  const status = async (path: string): Promise<number> =>
    (await page.request.get(preview.url + path, { maxRedirects: 0 })).status();
  const inside = relative(process.cwd(), preview.dataDir).replaceAll('\\', '/');
  expect(await status(`/${inside}/candil.sqlite`)).toBe(403);
  expect(await status(`/@fs/${preview.dataDir.replace(/^\//u, '')}/candil.sqlite`)).toBe(403);
  expect(await status('/.//1249763844')).not.toBe(301);
});

const readAccent = (page: Page): Promise<string> =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--color-accent'),
  );

/**
 * The page may be about to load itself anew, and one of the two is given up then, at times without
 * a word. In milliseconds.
 */
const patience = 5_000;
const reload = (page: Page): Promise<void> =>
  expect(async () => {
    await page.reload({ timeout: patience });
  }).toPass();

/** The same, for another address. */
const visit = (page: Page, url: string): Promise<void> =>
  expect(async () => {
    await page.goto(url, { timeout: patience });
  }).toPass();

interface Mistake {
  name: string;
  file: string;
  change: readonly [from: string, to: string];
  /** Place and code that the page shows. */
  place: string;
  code: string;
  remedy: RegExp;
}

const first = 'articles/en/start/first.md';
const second = 'articles/en/start/second.mdx';

const mistakes: readonly Mistake[] = [
  {
    name: 'front matter that is no YAML',
    file: first,
    change: ['title: First steps', 'title: "First steps'],
    place: `${first}:`,
    code: 'YamlUnreadable',
    remedy: /quot/iu,
  },
  {
    name: 'an unknown field',
    file: first,
    change: ['title:', 'tite: x\ntitle:'],
    place: `${first}:2`,
    code: 'FieldUnknown',
    remedy: /Did you mean "title"/u,
  },
  {
    name: 'a component that there is not',
    file: second,
    change: ['<Note>Worth knowing.</Note>', '<Nope>Worth knowing.</Nope>'],
    place: `${second}:5`,
    code: 'ComponentUnknown',
    remedy: /Did you mean <Note>/u,
  },
  {
    name: 'a component that is not closed',
    file: second,
    change: ['</Note>', ''],
    place: `${second}:5`,
    code: 'MdxUnreadable',
    remedy: /<\/Note>/u,
  },
  {
    name: 'a picture that there is not',
    file: first,
    change: ['image:box', 'image:bax'],
    place: `${first}:7`,
    code: 'PictureMissing',
    remedy: /Did you mean "box"/u,
  },
  {
    name: 'a link that leads nowhere',
    file: 'articles/en/billing/invoices.md',
    change: ['article:start/first', 'article:start/frist'],
    place: 'articles/en/billing/invoices.md:5',
    code: 'LinkArticleUnknown',
    remedy: /Did you mean "start\/first"/u,
  },
  {
    name: 'settings that are no YAML',
    file: 'site.yaml',
    change: ['name: Our help', 'name: [Our help'],
    place: 'site.yaml:',
    code: 'YamlUnreadable',
    remedy: /quot|bracket/iu,
  },
];

const texts: Readonly<Record<string, string>> = {
  ...fourArticles,
  'site.yaml': 'defaultLocale: en\nname: Our help\n',
};

const addresses: Readonly<Record<string, string>> = {
  [first]: '/en/start/first/',
  [second]: '/en/start/second/',
  'articles/en/billing/invoices.md': '/en/billing/invoices/',
  'site.yaml': '/en/',
};

for (const { name, file, change, place, code, remedy } of mistakes) {
  test(`${name} is told in the page, and gone when it is mended`, async ({ page }) => {
    const whole = texts[file] ?? '';
    preview.save(file, whole);
    await page.goto(`${preview.url}${addresses[file] ?? ''}`);
    const [from, to] = change;
    preview.edit(file, from, to);
    const told = page.getByRole('listitem').filter({ hasText: place });
    await expect(told).toContainText(code);
    await expect(told).toContainText(remedy);
    await expect(page.locator('body')).not.toContainText(/\bat .*\.(?:ts|js|astro):\d+/u);
    await reload(page);
    await expect(told).toContainText(remedy);
    preview.save(file, whole);
    await expect(told).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeVisible();
    const complaints = collectComplaints(page);
    await reload(page);
    await expect(page.getByRole('banner')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('the code of a mistake leads to what it means', async ({ page }) => {
  preview.save(first, fourArticles[first]);
  preview.edit(first, 'image:box', 'image:bax');
  await page.goto(`${preview.url}${addresses[first] ?? ''}`);
  const explained = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'PictureMissing' }).click();
  await expect((await explained).getByText('PictureMissing').first()).toBeVisible();
  preview.save(first, fourArticles[first]);
});

test('a mistake that was there at the start is no reason not to start', async ({ page }) => {
  const other = await startPreview({
    ...fourArticles,
    'articles/en/start/third.md': '---\ntitel: Third\n---\n\nText.\n',
    'contact/channels/phone.yaml': 'kind: telephone\n',
  });
  try {
    await page.goto(`${other.url}/en/start/third/`);
    await expect(
      page.getByRole('heading', { name: 'This page cannot be shown yet' }),
    ).toBeVisible();
    await expect(page.getByRole('listitem').first()).toContainText('third.md:2');
    await page.goto(`${other.url}/en/start/first/`);
    await expect(page.getByRole('heading', { level: 1, name: 'First steps' })).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'phone.yaml' }).first(),
    ).toBeVisible();
  } finally {
    const { code, milliseconds } = await other.stop();
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(2000);
  }
});

import { expect, test } from '@playwright/test';
import {
  collectComplaints,
  expectPictures,
  startPreview,
  type Preview,
} from '../support/preview.ts';
import { searchBoxIn } from '../support/search-box.ts';

let preview: Preview;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  preview = await startPreview('content');
});
test.afterAll(() => preview.stop());

const guide = 'articles/en/repairs/battery/error-e07.mdx';

test('pages have their pictures, brand, styles and scripts, and complain of nothing', async ({
  page,
}) => {
  const complaints = collectComplaints(page);
  await page.goto(`${preview.url}/en/repairs/battery/error-e07/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectPictures(page);
  await expect(page.locator('candil-vote')).toBeVisible();
  await page.goto(`${preview.url}/ar/`);
  await expect(page.getByRole('main')).toBeVisible();
  await page.goto(`${preview.url}/en/contact/`);
  await expect(page.locator('candil-contact[data-ready]')).toBeAttached();
  expect(complaints).toEqual([]);
});

test('files are served with the types that they have on the built site', async ({ page }) => {
  await page.goto(`${preview.url}/en/policies/emergencies/report-theft/`);
  const link = await page.getByRole('link', { name: /Sheet for the police/u }).getAttribute('href');
  const types = await Promise.all(
    [link ?? '', '/favicon.svg', '/robots.txt'].map(async (path) => {
      const response = await page.request.get(preview.url + path);
      return `${response.status()} ${response.headers()['content-type'] ?? ''}`;
    }),
  );
  expect(types).toEqual([
    '200 application/pdf',
    expect.stringMatching(/^200 image\/svg\+xml/u),
    expect.stringMatching(/^200 text\/plain/u),
  ]);
});

test('an address without its last slash leads on, as on the built site', async ({ request }) => {
  const response = await request.get(`${preview.url}/en/contact?x=1`);
  expect(response.url()).toBe(`${preview.url}/en/contact/?x=1`);
  expect(response.status()).toBe(200);
});

test('the search finds a word that was saved a moment ago', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${preview.url}/en/repairs/battery/error-e07/`);
  preview.edit(guide, '\n## ', '\nThe quokka gauge stands still.\n\n## ');
  await expect(page.getByText('quokka gauge')).toBeVisible();
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    // The page has just been loaded anew; its scripts come after its text.
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await searchBoxIn(dialog).fill('quokka');
  await expect(dialog.getByRole('link', { name: /E07/u }).first()).toBeVisible({ timeout: 40_000 });
  expect(complaints).toEqual([]);
});

test('the home page is arranged anew while it is open', async ({ page }) => {
  await page.goto(`${preview.url}/en/`);
  const topics = page.getByRole('main').getByRole('heading', { name: 'Topics' });
  await expect(topics).toBeVisible();
  preview.edit('home.yaml', '  - kind: categories\n', '');
  await expect(topics).toHaveCount(0);
  preview.edit('home.yaml', '  - kind: promoted\n', '  - kind: categories\n');
  await expect(topics).toBeVisible();
});

test('nothing is printed but what a writer needs', () => {
  const lines = preview
    .output()
    .replaceAll(/http:\S+/gu, '<address>')
    .replaceAll(/\(\d+\.\d s\)/gu, '(<time>)')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.toSorted()).toEqual([
    '  <address>',
    expect.stringMatching(/^Preview of /u),
    'Search is ready (<time>).',
    'The content has no mistakes.',
  ]);
});

test('votes and requests work, on drafts too', async ({ request }) => {
  preview.edit(guide, 'title:', 'draft: true\ntitle:');
  const vote = await request.put(`${preview.url}/api/votes/en/repairs/battery/error-e07`, {
    data: { voter: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', vote: 'up' },
  });
  expect(await vote.text()).toContain('"up"');
  const challenge = await request.get(`${preview.url}/api/tickets/challenge`);
  expect(challenge.status()).toBe(200);
  const form = await request.post(`${preview.url}/api/tickets`, { form: { locale: 'en' } });
  expect(form.status()).toBe(422);
  expect(await form.text()).toContain('<form');
});

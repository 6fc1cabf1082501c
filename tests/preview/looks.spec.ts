import { expect, test } from '@playwright/test';
import { archivo } from '../support/fonts.ts';
import { collectComplaints, startPreview, type Preview } from '../support/preview.ts';

const square = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="${color}" d="M0 0h8v8H0z"/></svg>`;

let preview: Preview;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  preview = await startPreview({
    'site.yaml': 'name: Kestrel Help\nbrand:\n  accent: "#006d77"\n',
    'articles/en/billing/refund.md': '---\ntitle: Get a refund\n---\n\nIn 5 days.\n',
    'brand/archivo.woff2': archivo,
    'brand/favicon.svg': square('#006d77'),
    'brand/other.svg': square('#d00000'),
    'brand/paper.svg': square('#eeeeee'),
    'brand/site.css': 'h1 { letter-spacing: 3px; background: url(paper.svg) }',
  });
});
test.afterAll(() => preview.stop());

test('an open page follows every part of the looks as it is saved', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${preview.url}/en/billing/refund/`);
  const root = page.locator('html');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(root).toHaveCSS('--color-accent', /#006d77/u);

  preview.edit('site.yaml', '#006d77', '#7a1f5c');
  await expect(root).toHaveCSS('--color-accent', /#7a1f5c/u);

  preview.edit('site.yaml', 'brand:', 'brand:\n  styles: site.css');
  await expect(heading).toHaveCSS('letter-spacing', '3px');
  await expect(heading).toHaveCSS('background-image', /\/brand\/paper\.[\da-f]{8}\.svg/u);
  preview.edit('brand/site.css', '3px', '5px');
  await expect(heading).toHaveCSS('letter-spacing', '5px');

  preview.edit('site.yaml', 'brand:', 'brand:\n  font: { text: archivo.woff2 }');
  await expect(root).toHaveCSS('--font-sans', /^brand,/u);
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')))
    .toBe(true);

  preview.edit('site.yaml', 'brand:', 'brand:\n  favicon: favicon.svg');
  const icon = page.locator('link[rel="icon"]');
  await expect(icon).toHaveAttribute('href', /^\/brand\/favicon\./u);
  preview.edit('site.yaml', 'favicon.svg', 'other.svg');
  await expect(icon).toHaveAttribute('href', /^\/brand\/other\./u);
  const drawn = await page.request.get(preview.url + ((await icon.getAttribute('href')) ?? ''));
  expect(await drawn.text()).toContain('#d00000');
  expect((await page.request.get(`${preview.url}/favicon.ico`)).status()).toBe(200);
  expect(complaints).toEqual([]);
});

test('links and the question of consent follow too, and nobody is counted', async ({ page }) => {
  const asked: string[] = [];
  await page.route('https://**', async (route) => {
    asked.push(route.request().url());
    await route.abort();
  });
  await page.goto(`${preview.url}/en/billing/refund/`);
  const more = `header:
  links: [{ label: Plans, link: https://www.kestrel.example/plans }]
analytics: { kind: goatcounter, host: https://count.example, consent: true }
`;
  preview.save('site.yaml', preview.read('site.yaml') + more);
  await expect(page.getByRole('link', { name: 'Plans' })).toBeVisible();
  const note = page.getByRole('region', { name: 'Visitor statistics' });
  await note.getByRole('button', { name: 'Agree' }).click();
  await expect(note).toBeHidden();
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
});

test('a mistake in the style sheet is told in the page, and the rest of the looks stays', async ({
  page,
}) => {
  await page.goto(`${preview.url}/en/billing/refund/`);
  preview.save(
    'brand/site.css',
    'h1 { letter-spacing: 5px }\nh2 { background: url(https://x.example/a.png) }',
  );
  await expect(page.getByText('StylesForeign')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('letter-spacing', '5px');
});

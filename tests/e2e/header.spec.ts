import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const article = (locale = 'en') => getArticleUrl(locale, 'repairs/on-the-road/bike-wont-unlock');

for (const width of [320, 390, 768, 1024, 1216, 1280, 1920]) {
  test(`stands in one row with a name of any length, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const locale of ['en', 'pt-BR', 'ar']) {
      await page.goto(article(locale));
      await page.locator('.brand span').evaluateAll((names) => {
        for (const name of names) {
          name.textContent = 'Straßenbahngesellschaft Niederösterreich-Südburgenland Hilfe-Center';
        }
      });
      const { header, page: wide } = await page.evaluate(() => ({
        header: document.querySelector('.site-header')?.getBoundingClientRect().height,
        page: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(header, locale).toBeLessThanOrEqual(69);
      expect(wide, locale).toBe(0);
      const contact = page.getByRole('banner').locator('.wrap > .header-link');
      const [box, scroll] = [
        await contact.boundingBox(),
        await contact.evaluate((link) => link.scrollWidth - link.clientWidth),
      ];
      expect(box?.height, locale).toBeGreaterThanOrEqual(44);
      expect(scroll, locale).toBeLessThanOrEqual(0);
    }
  });
}

test('names the language on a desk, in one line with every link', async ({ page }) => {
  for (const width of [1216, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const locale of ['en', 'de', 'fr', 'es', 'pt-BR', 'ar']) {
      await page.goto(article(locale));
      const banner = page.getByRole('banner');
      await expect(banner.locator('.pick-label'), locale).toBeInViewport({ ratio: 1 });
      const heights = await banner
        .locator('.header-link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(new Set(heights), `${locale}, ${width}`).toEqual(new Set([44]));
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 } });

  test('goes when the reader scrolls down and comes back when they scroll up', async ({ page }) => {
    await page.goto(article());
    const header = page.getByRole('banner');
    await page.mouse.wheel(0, 600);
    await expect(header).not.toBeInViewport();
    await page.mouse.wheel(0, -100);
    await expect(header).toBeInViewport({ ratio: 1 });
  });

  test('comes back when it gets the focus', async ({ page }) => {
    await page.goto(article());
    await page.mouse.wheel(0, 600);
    const header = page.getByRole('banner');
    await expect(header).not.toBeInViewport();
    await header.getByRole('link', { name: 'Contact' }).focus();
    await expect(header).toBeInViewport({ ratio: 1 });
  });

  test('stays for readers who want no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(article());
    await page.mouse.wheel(0, 600);
    await expect(page.getByRole('banner')).toHaveAttribute('data-away', '');
    await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
  });

  test('keeps the rest in a menu that Escape closes', async ({ page }) => {
    await page.goto(article());
    const request = page.getByRole('banner').getByRole('link', { name: 'Submit a request' });
    await expect(request).toBeHidden();
    const button = page.getByRole('button', { name: 'Menu' });
    await button.press('Enter');
    await expect(request).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(request).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test('stays above the text on a desk, and covers no heading that is jumped to', async ({
  page,
}) => {
  await page.goto(article());
  const heading = page.getByRole('article').locator('h2[id]').last();
  const id = (await heading.getAttribute('id')) ?? '';
  await page.goto(`${article()}#${id}`);
  const header = await page.getByRole('banner').boundingBox();
  const place = await heading.boundingBox();
  expect(header?.y).toBe(0);
  expect(place?.y).toBeGreaterThanOrEqual(header?.height ?? Infinity);
});

test('gives its room to the text in a low window, such as at 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(article());
  await page.mouse.wheel(0, 400);
  await expect(page.getByRole('banner')).not.toBeInViewport();
});

test('nothing in the row moves while the page is still arriving', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/de/');
  const places = await page.locator('.site-header .wrap').evaluate((row) => {
    const listSeen = (): [string, number][] =>
      [...row.children]
        .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }))
        .map((one) => [one.className || one.tagName, one.getBoundingClientRect().left]);
    // As if the network had brought it no further than the search.
    const missing = [...row.children].slice(2);
    for (const one of missing) one.remove();
    const early = listSeen();
    row.append(...missing);
    return { early, late: listSeen() };
  });
  const late = new Map(places.late);
  expect(places.early.length).toBeGreaterThan(0);
  expect(places.early.map(([name]) => [name, late.get(name)])).toEqual(places.early);
});

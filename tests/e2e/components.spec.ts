import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const cancel = 'billing/cancel-subscription';
const unlock = 'repairs/on-the-road/bike-wont-unlock';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a word opens its definition by keyboard, and Escape closes it', async ({ page }) => {
      await page.goto(getArticleUrl('en', cancel));
      const definition = page.getByText('The day of the month on which');
      await expect(definition).toBeHidden();
      await page.getByRole('button', { name: 'billing date' }).press('Enter');
      await expect(definition).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(definition).toBeHidden();
    });

    test('a file is offered with its type and size, in the language of the text', async ({
      page,
      request,
    }) => {
      await page.goto(getArticleUrl('de', cancel));
      const link = page.getByRole('link', {
        name: /^Checkliste für die Rückgabe \(PDF, \d+\skB\)/u,
      });
      await expect(link).toHaveAttribute('download', 'return-checklist.pdf');
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-type']).toBe('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
}

test('a channel is told from its own file, and leads to the contact page', async ({ page }) => {
  await page.goto(getArticleUrl('ar', unlock));
  const number = page.getByRole('article').getByRole('link', { name: '+34 960 130 099' });
  await expect(number).toHaveAttribute('href', 'tel:+34960130099');
  await expect(number).toHaveAttribute('dir', 'ltr');
  await page.getByRole('link', { name: 'ساعات العمل وطرق التواصل الأخرى' }).click();
  await expect(page).toHaveURL(/\/ar\/contact\/$/u);
});

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('every tab, every answer, every definition and every picture is shown', async ({ page }) => {
    await page.goto(getArticleUrl('en', unlock));
    await expect(page.locator('candil-tabs[data-ready]')).toBeAttached();
    await expect(page.getByText('Nearby devices')).toBeVisible();
    await expect(page.getByText('The letters BR and six digits on the sticker')).toBeVisible();
    await expect(page.getByText('bike number', { exact: true })).toBeVisible();
    await expect(page.locator('.figure-button img')).toBeVisible();
    await page.goto(getArticleUrl('en', cancel));
    await expect(page.getByText('Once a year you can pause')).toBeVisible();
  });

  test('an article is a document: title, day and address, no forms and no ways elsewhere', async ({
    page,
  }) => {
    const path = getArticleUrl('en', unlock);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^Last (?:updated|changed) on/u)).toBeVisible();
    const contentOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one, '::after').content);
    expect(await contentOf('.article-meta')).toBe(`"https://help.brisela.example${path}"`);
    const link = '.prose a[href^="/en/"]:not(.heading-link)';
    const href = await page.locator(link).first().getAttribute('href');
    expect(await contentOf(link)).toBe(`" (https://help.brisela.example${href})"`);
    for (const hidden of [
      'nav',
      'form',
      '.site-header',
      '.site-footer',
      '.article-meta > button',
    ]) {
      for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden();
    }
  });
});

test('with colours of the system, callouts keep a border and the chosen tab its mark', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(getArticleUrl('en', unlock));
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).borderBlockStartWidth);
  expect(await border('.callout')).toBe('1px');
  const background = (name: string) =>
    page.getByRole('tab', { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await background('iPhone')).not.toBe(await background('Android'));
});

test('each kind of call-out has a sign of its own, which is not read out', async ({ page }) => {
  await page.goto(getArticleUrl('en', 'bike/battery/charge-battery'));
  // Every kind in the place of the one that is there.
  const signs = await page
    .locator('.callout')
    .first()
    .evaluate((callout: HTMLElement) =>
      ['note', 'tip', 'attention', 'warning'].map((kind) => {
        callout.dataset['kind'] = kind;
        const { content, backgroundColor } = getComputedStyle(
          callout.querySelector('.callout-title') ?? callout,
          '::before',
        );
        return `${content} ${backgroundColor}`;
      }),
    );
  expect(new Set(signs).size).toBe(4);
  for (const sign of signs) expect(sign).toMatch(/^".+" \/ ""/u);
});

test.describe('tabs', () => {
  test('that were chosen stay chosen, on the page and on the next one', async ({ page }) => {
    await page.goto(getArticleUrl('en', unlock));
    const android = page.getByRole('tab', { name: 'Android' });
    await expect(android).toHaveAttribute('aria-selected', 'false');
    await android.click();
    await page.goto(getArticleUrl('en', 'getting-started/set-up-app'));
    await page.goBack();
    await expect(android).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel')).toContainText('Nearby devices');
  });

  test('with the same label follow each other, and what was pressed stays in its place', async ({
    page,
  }) => {
    await page.goto(getArticleUrl('en', unlock));
    await expect(page.locator('candil-tabs[data-ready]')).toBeAttached();
    // The same question twice, as in an article that asks it above and below.
    await page.locator('.tabs').evaluate((tabs: HTMLElement) => {
      const copy = document.createElement('candil-tabs');
      copy.className = 'tabs';
      for (const [label, lines] of [
        ['iPhone', 1],
        ['Android', 9],
      ] as const) {
        const panel = document.createElement('div');
        panel.className = 'tab';
        panel.id = `copy-${label}`;
        panel.dataset['label'] = label;
        panel.innerHTML = '<p>x</p>'.repeat(lines);
        copy.append(panel);
      }
      tabs.closest('.prose')?.prepend(copy);
    });
    const android = page.getByRole('tab', { name: 'Android' });
    await android.nth(1).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
    const before = await android.nth(1).boundingBox();
    await android.nth(1).click();
    await expect(android.first()).toHaveAttribute('aria-selected', 'true');
    const after = await android.nth(1).boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  });
});

test.describe('a table on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('keeps its first column while it scrolls, has a name and a stop, and breaks no word', async ({
    page,
  }) => {
    await page.goto(getArticleUrl('en', 'getting-started/choose-plan'));
    const table = page.locator('.table-scroll');
    await expect(table).toHaveAttribute('tabindex', '0');
    expect(await table.getAttribute('aria-label')).toBeTruthy();
    const [first, second] = ['td:first-child', 'td:nth-child(2)'].map((cell) =>
      table.locator(`tbody tr:first-child ${cell}`),
    );
    const xOf = async (cell = first) => (await cell?.boundingBox())?.x ?? Number.NaN;
    const before = [await xOf(first), await xOf(second)];
    const scrolled = await table.evaluate((one) => {
      one.scrollBy({ left: 40, behavior: 'instant' });
      return one.scrollLeft;
    });
    expect(scrolled).toBeGreaterThan(0);
    expect(await xOf(first)).toBe(before[0]);
    expect(await xOf(second)).toBeCloseTo((before[1] ?? 0) - scrolled, 0);
    // A word that is broken is narrower than itself on one line.
    const isWhole = await table.locator('td, th').evaluateAll((cells) =>
      cells.every((cell) => {
        const { overflowWrap, wordBreak, hyphens } = getComputedStyle(cell);
        return overflowWrap === 'normal' && wordBreak === 'normal' && hyphens === 'manual';
      }),
    );
    expect(isWhole).toBe(true);
  });
});

test('words of a language that has long ones are parted, those of others are not', async ({
  page,
}) => {
  for (const [locale, hyphens, lineHeight] of [
    ['de', 'auto', 1.6],
    ['en', 'manual', 1.6],
    ['ar', 'manual', 1.8],
  ] as const) {
    await page.goto(getArticleUrl(locale, 'bike/battery/charge-battery'));
    const text = page.locator('.prose > p').first();
    await expect(text, locale).toHaveCSS('hyphens', hyphens);
    const lines = await text.evaluate(
      (one) =>
        Number.parseFloat(getComputedStyle(one).lineHeight) /
        Number.parseFloat(getComputedStyle(one).fontSize),
    );
    expect(lines, locale).toBeCloseTo(lineHeight, 2);
    await expect(page.getByRole('heading', { level: 1 }), locale).toHaveCSS(
      'letter-spacing',
      locale === 'ar' ? /^(?:0px|normal)$/u : /^-/u,
    );
  }
});

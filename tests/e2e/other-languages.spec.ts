import { expect, test, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { referenceStrings } from '../../src/i18n/interface-strings.ts';
import { findOverflow } from '../support/find-overflow.ts';
import { startFixtureSite, type FixtureSite } from '../support/fixture-site.ts';
import { toPseudo, toPseudoTree } from '../support/pseudo-locale.ts';

/** Languages that Candil ships no strings for, long words, and English that is 40 % longer. */
const texts = {
  'en-XA': {
    title: toPseudo('Charge the battery at home or on the bike'),
    body: toPseudo('A full charge takes four hours with the charger that comes with the bike.'),
  },
  de: {
    title: 'Akkuladezustandsanzeigeeinstellungen',
    body: 'Die Fahrradversicherungsbescheinigungsvorlage und das Zahlungsmitteländerungsformular liegen im Kundinnenselbstbedienungsportal.',
  },
  ja: {
    title: '自転車のバッテリーを充電する方法について',
    body: '充電には約四時間かかります。「満充電」になると、ランプが消えずに点灯したままになります。',
  },
  th: {
    title: 'วิธีชาร์จแบตเตอรี่จักรยานที่บ้าน',
    body: 'การชาร์จเต็มใช้เวลาประมาณสี่ชั่วโมงด้วยเครื่องชาร์จที่มาพร้อมกับจักรยานของคุณ',
  },
  ar: { title: 'شحن بطارية الدراجة', body: 'يستغرق الشحن الكامل أربع ساعات بالشاحن المرفق.' },
} as const;
type Locale = keyof typeof texts;

const byLocale = (pick: (locale: Locale) => string): Record<string, string> =>
  Object.fromEntries(
    Object.keys(texts).map((locale) => [locale, locale in texts ? pick(toLocale(locale)) : '']),
  );
const toLocale = (name: string): Locale =>
  name === 'de' || name === 'ja' || name === 'th' || name === 'ar' ? name : 'en-XA';
const titles = byLocale((locale) => texts[locale].title);
const bodies = byLocale((locale) => texts[locale].body);

const articleOf = ({ title, body }: { title: string; body: string }): string => `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(body)}
promoted: true
updated: 2026-11-01
---

${body}

## ${title}

| ${title} | ${title} | ${title} |
| --- | --- | --- |
| ${body} | ${body} | ${body} |

1. ${body}

## ${body}

${body}
`;

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const files: Record<string, string> = {
  'site.yaml': stringify({
    name: 'Help',
    locales: Object.keys(texts).map((locale) => ({ locale })),
    defaultLocale: 'en-XA',
  }),
  'strings/en-XA.yaml': stringify(toPseudoTree(referenceStrings)),
  'categories/start.yaml': stringify({ label: titles, summary: bodies }),
  'announcements/news.yaml': stringify({
    text: bodies,
    severity: 'warning',
    from: '2026-01-01T00:00:00Z',
    until: '2099-01-01T00:00:00Z',
    link: 'start/first',
  }),
  'contact/schedules/desk.yaml': stringify({
    zone: 'Europe/Madrid',
    weekly: Object.fromEntries(week.map((day) => [day, ['9:00-14:00', '15:30-18:00']])),
  }),
  'contact/channels/chat.yaml': stringify({
    kind: 'chat',
    label: titles,
    summary: bodies,
    schedule: 'desk',
    plans: ['Plus', 'Family'],
    regions: ['DE', 'AT'],
    addresses: [{ url: 'https://chat.example.org' }],
  }),
  'contact/channels/ticket.yaml': stringify({ kind: 'ticket', label: titles, preferred: true }),
  ...Object.fromEntries(
    Object.entries(texts).flatMap(([locale, text]) => [
      [`articles/${locale}/start/first.md`, articleOf(text)],
      [`articles/${locale}/start/second.md`, articleOf(text)],
    ]),
  ),
};

let site: FixtureSite | undefined;
let address = '';

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startFixtureSite(files);
  address = site.url;
});

test.afterAll(() => site?.stop());

const pagesOf = (locale: string): readonly string[] => [
  `/${locale}/`,
  `/${locale}/start/`,
  `/${locale}/start/first/`,
  `/${locale}/contact/`,
  `/${locale}/search/?q=charge`,
  `/${locale}/tickets/new/`,
  `/${locale}/tickets/received/`,
  `/${locale}/a-z/`,
  `/${locale}/no/such-page/`,
];

/** Pages that wait for their script show nothing of it before. */
const isSettled = (): boolean =>
  document.querySelector(':is(candil-not-found, candil-contact):not([data-ready])') === null;

async function expectNoOverflow(page: Page, locale: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  for (const path of pagesOf(locale)) {
    await page.goto(address + path);
    await page.waitForFunction(isSettled);
    expect.soft(await page.evaluate(findOverflow), `${path} at ${width} px`).toEqual([]);
  }
}

test('English that is 40 % longer fits at 1280 px', async ({ page }) => {
  await expectNoOverflow(page, 'en-XA', 1280);
});

for (const width of [320]) {
  test(`English that is 40 % longer fits at ${width} px`, async ({ page }) => {
    await expectNoOverflow(page, 'en-XA', width);
  });
}

test('the search dialog and the list of languages hold longer texts', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${address}/en-XA/start/first/`);
  await page.locator('candil-search-launcher a, candil-search-launcher button').first().click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  expect(await page.evaluate(findOverflow)).toEqual([]);
});

test('no interface text of a page is left without translation', async ({ page }) => {
  for (const path of pagesOf('en-XA')) {
    await page.goto(address + path);
    const labels = await page.getByRole('button').or(page.getByRole('heading')).allInnerTexts();
    const bare = labels.filter((label) => /^[A-Z][a-z ]+$/u.test(label.trim()));
    expect(bare, path).toEqual([]);
  }
});

for (const locale of ['de', 'ja', 'th', 'ar']) {
  test(`long words and lines of ${locale} fit at 320 px`, async ({ page }) => {
    await expectNoOverflow(page, locale, 320);
  });
}

test('German compounds are hyphenated in text, cards and headings of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${address}/de/start/first/`);
  for (const text of ['h1', 'article p, main p']) {
    await expect(page.locator(text).first()).toHaveCSS('hyphens', 'auto');
  }
});

test('Japanese breaks strictly, and headings between phrases', async ({ page }) => {
  await page.goto(`${address}/ja/start/first/`);
  await expect(page.locator('html')).toHaveCSS('line-break', 'strict');
  await expect(page.locator('h1')).toHaveCSS('word-break', 'auto-phrase');
  await expect(page.locator('main p').first()).toHaveCSS('word-break', 'normal');
});

for (const locale of ['ja', 'th', 'ar']) {
  test(`letters are not spaced out in ${locale}`, async ({ page }) => {
    await page.goto(`${address}/${locale}/start/first/`);
    for (const heading of await page.locator('h1, h2').all()) {
      await expect(heading).toHaveCSS('letter-spacing', /^(?:normal|0px)$/u);
    }
  });
}

test('Thai has room for its marks', async ({ page }) => {
  await page.goto(`${address}/th/start/first/`);
  const { size, height } = await page
    .locator('main p')
    .first()
    .evaluate((text) => {
      const style = getComputedStyle(text);
      return { size: parseFloat(style.fontSize), height: parseFloat(style.lineHeight) };
    });
  expect(height / size).toBeGreaterThanOrEqual(1.7);
});

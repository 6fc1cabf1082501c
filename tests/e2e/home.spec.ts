import type { Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';
import { searchBoxOf } from '../support/search-box.ts';
import { sumShifts } from '../support/sum-shifts.ts';

/** A working hour of the desks in Valencia. */
const open = '2026-11-25T10:00:00Z';

/** Opens a home page at a moment and goes to the block about contact. */
async function openAt(page: Page, instant: string, locale = 'es'): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.goto(`/${locale}/`);
  await page.locator('.home-help').scrollIntoViewIfNeeded();
}

const namedDesk = (page: Page) => page.locator('.open-now p[data-channel]');

test('the home page says which desk is open, and leads to it', async ({ page }) => {
  await openAt(page, open);
  const line = namedDesk(page);
  await expect(line).toHaveText(/^\s*Chat\s+Abierto ahora, hasta las 18:00\s*$/u);
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/\/es\/contact\/#channel-chat$/u);
  await expect(page.locator('#channel-chat')).toBeInViewport();
});

test('with all desks closed it says what is as good as that, by the rule of the contact page', async ({
  page,
}) => {
  await openAt(page, '2026-11-29T12:00:00Z');
  await expect(namedDesk(page)).toHaveText(/^Solicitud por escrito\s+Respuesta en 24\s+horas$/u);
  await openAt(page, '2026-11-30T07:00:00Z');
  await expect(namedDesk(page)).toContainText('Chat');
  await expect(namedDesk(page).locator('time')).toHaveAttribute(
    'datetime',
    '2026-11-30T09:00:00+01:00',
  );
});

for (const moment of [
  open,
  '2026-11-29T12:00:00Z',
  '2026-11-25T21:30:00Z',
  '2026-11-28T22:00:00Z',
]) {
  test(`home page and contact page recommend the same at ${moment}`, async ({ page }) => {
    await openAt(page, moment, 'en');
    const best = await namedDesk(page).getAttribute('data-channel');
    await page.goto('/en/contact/');
    await expect(page.locator('candil-contact[data-ready]')).toBeAttached();
    await expect(page.locator('[data-best] > [data-channel]')).toHaveAttribute(
      'data-channel',
      best ?? '',
    );
  });
}

test('the line for emergencies is named with the desks, which may all be closed', async ({
  page,
}) => {
  await openAt(page, '2026-11-29T02:00:00Z', 'en');
  const desks = page.getByRole('region', { name: /now/u }).first();
  await expect(desks.getByRole('link', { name: 'Emergency line' })).toHaveAttribute(
    'href',
    '/en/contact/#channel-emergency',
  );
  await expect(desks).toContainText('For emergencies only');
});

test('the ring of the focus is around the whole field', async ({ page }) => {
  await page.goto('/en/');
  const field = page.locator('.home-ask .search-box');
  await field.locator('input').focus();
  await expect(field).toHaveCSS('outline-style', 'solid');
  await expect(field.locator('input')).toHaveCSS('outline-style', 'none');
});

test('where to turn in an emergency stands beside it, and is never what it recommends', async ({
  page,
}) => {
  await openAt(page, '2026-11-29T02:00:00Z', 'en');
  await expect(namedDesk(page)).not.toContainText('Emergency');
  const line = page.locator('.home-emergency');
  await expect(line).toHaveText('Emergency line For emergencies only');
  await expect(line.getByRole('link')).toHaveAttribute('href', '/en/contact/#channel-emergency');
});

test('where nobody speaks the language there is what is always true', async ({ page }) => {
  await openAt(page, open, 'ar');
  await expect(namedDesk(page)).toHaveAttribute('data-channel', 'ticket');
  await expect(page.locator('.desk')).toHaveCount(1);
  await expect(page.locator('.desk a')).toHaveAttribute('href', '/ar/tickets/new/');
});

test('beside the search every desk tells its state, on the line of its day', async ({ page }) => {
  await openAt(page, open);
  const desks = page.getByRole('region', { name: 'Quién atiende ahora' });
  const chat = desks.getByRole('listitem').filter({ hasText: 'Chat' }).first();
  await expect(chat).toContainText('Abierto ahora, hasta las 18:00');
  // From 9:00 to 18:00, in quarters of an hour; now it is 11:00 there.
  await expect(chat.locator('[data-day-open]')).toHaveAttribute('d', 'M36 4H72');
  await expect(chat.locator('[data-day-now]')).toHaveAttribute('d', 'M44 0V8');
  await expect(desks.locator('.desk-clock')).toContainText('11:00');
});

for (const [width, locale] of [
  [320, 'es'],
  [390, 'de'],
  [1280, 'es'],
] as const) {
  test(`nothing moves when the desks are known: ${locale} at ${width} px`, async ({ page }) => {
    await page.addInitScript(sumShifts);
    await page.setViewportSize({ width, height: 900 });
    await page.clock.setFixedTime('2026-11-29T12:00:00Z');
    await page.goto(`/${locale}/`);
    await expect(page.locator('.desk[data-open]').first()).toBeAttached();
    await openAt(page, '2026-11-29T12:00:00Z', locale);
    await expect(namedDesk(page)).toHaveCount(1);
    expect(await page.evaluate(() => Number(sessionStorage.getItem('shift')))).toBe(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the hours of a week, and the link to the contact page', async ({ page }) => {
    await page.goto('/es/');
    await expect(page.locator('.desk').first()).toContainText(/9:00\s*[–-]\s*18:00/u);
    await expect(page.locator('.day-line').first()).toBeHidden();
    await expect(page.locator('.home-help').getByRole('link').last()).toHaveText(
      'Ver quién puede ayudarte ahora',
    );
    await expect(page.locator('.open-now p').first()).toBeVisible();
  });
});

test('lists and links that would be empty are not there', async ({ page }) => {
  await page.goto('/es/');
  // The demo has no votes.
  await expect(page.getByRole('heading', { name: 'Los que más ayudan' })).toHaveCount(0);
  for (const list of await page.getByRole('main').getByRole('list').all()) {
    if (await list.isVisible()) await expect(list.getByRole('listitem')).not.toHaveCount(0);
  }
});

test('the text in the search box is whole on the smallest phones', async ({ page }) => {
  for (const locale of ['es', 'de', 'en', 'fr', 'pt-BR', 'ar']) {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/`);
      const spare = await searchBoxOf(page).evaluate(measureSpare);
      expect(spare, `${locale} at ${width} px`).toBeGreaterThanOrEqual(0);
    }
  }
});

/** Pixels that the placeholder of a field leaves free. */
function measureSpare(field: Element): number {
  if (!(field instanceof HTMLInputElement)) return Number.NaN;
  const style = getComputedStyle(field);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return Number.NaN;
  canvas.font = style.font;
  const padding =
    Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd);
  return field.clientWidth - padding - canvas.measureText(field.placeholder).width;
}

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';

/** Opens the contact page at a moment, for a reader in the browser's time zone. */
async function openAt(page: Page, instant: string, locale = 'es'): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.goto(`/${locale}/contact/`);
}

test('a desk that is open says until when', async ({ page }) => {
  await openAt(page, '2026-11-25T10:00:00Z');
  const chat = page.locator('[data-channel=chat]');
  await expect(chat).toHaveAttribute('data-open', 'open');
  await expect(chat.locator('[data-channel-state]')).toContainText('18:00');
});

test('where a topic is an emergency, its line comes before everything that can be read', async ({
  page,
}) => {
  await page.goto('/en/contact/lock/');
  await expect(page.locator('.best [data-channel=emergency]')).toBeVisible();
  const first = page.locator('.best, .about-you, #topic-articles').first();
  await expect(first).toHaveClass('best');
});

test('a desk at lunch says when it opens again', async ({ page }) => {
  await openAt(page, '2026-11-25T13:30:00Z');
  const phone = page.locator('[data-channel=phone-spain]');
  await expect(phone).toHaveAttribute('data-open', 'closed');
  await expect(phone.locator('time')).toHaveAttribute('datetime', '2026-11-25T15:30:00+01:00');
  await expect(phone.locator('time')).toContainText('15:30');
});

test('a desk that is closed for the weekend names the day', async ({ page }) => {
  await openAt(page, '2026-11-28T16:00:00Z');
  const chat = page.locator('[data-channel=chat]');
  await expect(chat.locator('time')).toHaveAttribute('datetime', '2026-11-30T09:00:00+01:00');
  await expect(chat.locator('time')).toContainText('lunes');
});

test('a night shift is open past midnight', async ({ page }) => {
  await openAt(page, '2026-11-29T00:30:00Z');
  const night = page.locator('[data-channel=workshop-night]');
  await expect(night).toHaveAttribute('data-open', 'open');
  await expect(night.locator('[data-channel-state]')).toContainText('2:00');
});

test('a night shift is over when it ends', async ({ page }) => {
  await openAt(page, '2026-11-29T01:00:00Z');
  await expect(page.locator('[data-channel=workshop-night]')).toHaveAttribute(
    'data-open',
    'closed',
  );
});

test('a holiday closes a desk and is named', async ({ page }) => {
  await openAt(page, '2026-12-25T10:00:00Z');
  const chat = page.locator('[data-channel=chat]');
  await expect(chat).toHaveAttribute('data-open', 'closed');
  await expect(chat.locator('[data-channel-state]')).toContainText('Navidad');
  await expect(chat.locator('time')).toHaveAttribute('datetime', '2026-12-28T09:00:00+01:00');
});

test('a day with special hours ends early', async ({ page }) => {
  await openAt(page, '2026-12-24T11:00:00Z');
  await expect(page.locator('[data-channel=chat] [data-channel-state]')).toContainText('13:00');
});

test('what never closes says so', async ({ page }) => {
  await openAt(page, '2026-12-25T03:00:00Z');
  await expect(page.locator('[data-channel=emergency]')).toHaveAttribute('data-open', 'always');
});

test('the state follows the clock while the page is open', async ({ page }) => {
  await page.clock.install({ time: '2026-11-25T12:59:30Z' });
  await page.goto('/es/contact/');
  const phone = page.locator('[data-channel=phone-spain]');
  await expect(phone).toHaveAttribute('data-open', 'open');
  await page.clock.runFor('01:00');
  await expect(phone).toHaveAttribute('data-open', 'closed');
});

test.describe('for a reader in São Paulo', () => {
  test.use({ timezoneId: 'America/Sao_Paulo' });

  test('the reader’s own time stands beside the desk’s', async ({ page }) => {
    await openAt(page, '2026-11-25T13:30:00Z', 'pt-BR');
    const state = page.locator('[data-channel=phone-spain] [data-channel-state]');
    await expect(state).toContainText('15:30');
    await expect(state).toContainText('11:30');
  });
});

test('a reader in the desk’s own zone is not told the time twice', async ({ page }) => {
  await openAt(page, '2026-11-25T13:30:00Z');
  await expect(page.locator('[data-channel=phone-spain] [data-channel-state]')).not.toContainText(
    /hora|\(/u,
  );
});

test('languages, plans and countries of a channel are told', async ({ page }) => {
  await page.goto('/en/contact/');
  const germany = page.locator('[data-channel=phone-germany]');
  await expect(germany).toContainText('Plus and Family');
  await expect(germany).toContainText('Germany');
  await expect(germany).toContainText('German');
});

test('structured data names hours and languages of the channels', async ({ page }) => {
  await page.goto('/en/contact/');
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const text = blocks.join('\n');
  expect(text).toContain('"ContactPoint"');
  expect(text).toContain('"availableLanguage"');
  expect(text).toContain('"hoursAvailable"');
});

test('chat and phone ask for the PIN, and say where it is', async ({ page }) => {
  await page.goto('/es/contact/');
  for (const channel of ['chat', 'phone-spain']) {
    const card = page.locator(`[data-channel=${channel}]`);
    await expect(card).toContainText('Ten a mano tu PIN. En la app, en Perfil › PIN de soporte.');
  }
});

test('the emergency line is not for what can wait', async ({ page }) => {
  await page.goto('/en/contact/repair/');
  await expect(page.locator('[data-others] [data-channel=emergency]')).toContainText(
    'For other topics only',
  );
});

test('a call-back is expected within the next business day', async ({ page }) => {
  // A Friday evening in São Paulo: it counts from Monday at nine.
  await openAt(page, '2026-11-27T20:30:00Z', 'pt-BR');
  const reply = page.locator('[data-channel=callback-brazil] [data-channel-reply] time');
  await expect(reply).toHaveAttribute('datetime', '2026-12-01T13:00:00+01:00');
});

test('on paper the details of a channel take the width of its card', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.goto('/en/contact/theft-accident/');
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('[data-usable] > .channel').first();
  const width = (part: Locator) => part.evaluate((element) => element.clientWidth);
  expect(await width(card.locator('.channel-more'))).toBe(await width(card));
});

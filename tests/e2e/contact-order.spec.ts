import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';

/** A Wednesday at 14:30 in Spain and Germany: chat and phones are open. */
const workingHour = '2026-11-25T13:30:00Z';

/** Opens the hours of the chat. */
async function openHours(page: Page): Promise<Locator> {
  const chat = page.locator('[data-channel=chat]');
  const more = chat.locator('.channel-more');
  if ((await more.getAttribute('open')) === null) await more.locator('> summary').click();
  await chat.locator('.channel-hours > summary').click();
  return chat;
}

/** Ids of the channels in the order of the page. */
const listChannels = (page: Page, list: string): Promise<string[]> =>
  page
    .locator(`[data-${list}] > [data-channel]`)
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-channel') ?? ''));

async function openContact(page: Page, path: string, time = workingHour): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.goto(path);
  await expect(page.locator('candil-contact')).toHaveAttribute('data-ready', '');
}

test('a channel for another country is folded away, with one line of reason', async ({ page }) => {
  await openContact(page, '/es/contact/');
  expect(await listChannels(page, 'usable')).toContain('phone-spain');
  await page.getByRole('combobox', { name: 'País' }).selectOption({ label: 'Alemania' });
  const brazil = page.locator('[data-others] [data-channel=callback-brazil]');
  await expect(brazil).toBeHidden();
  await page.getByText('No disponibles para ti').click();
  await expect(brazil).toContainText('No está disponible en tu país');
  await expect(brazil.getByRole('link')).toHaveCount(0);
  expect(await listChannels(page, 'usable')).toContain('phone-germany');
});

test('what was said is kept on the device, and nowhere else', async ({ page }) => {
  const sent: string[] = [];
  await openContact(page, '/en/contact/');
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('combobox', { name: 'Country' }).selectOption('DE');
  await page.getByRole('combobox', { name: 'Plan' }).selectOption('Lite');
  await expect(page.locator('[data-channel=phone-germany] [data-channel-refusal]')).toHaveText(
    'Not part of your plan',
  );
  // What is closed at short notice is the same for everybody.
  expect(sent.filter((url) => !url.endsWith('/contact/closures.json'))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Plan' })).toHaveValue('Lite');
  expect(await listChannels(page, 'others')).toContain('phone-germany');
});

test.describe('a reader in Austria', () => {
  test.use({ timezoneId: 'Europe/Vienna', locale: 'de-AT' });

  test('is taken for one by the clock and the language of the device', async ({ page }) => {
    await openContact(page, '/de/contact/');
    await expect(page.getByRole('combobox', { name: 'Land' })).toHaveValue('AT');
    expect(await listChannels(page, 'usable')).toContain('phone-germany');
    expect(await listChannels(page, 'others')).toContain('callback-brazil');
  });
});

test.describe('a reader in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });

  test('is taken for one in another country, and may say another', async ({ page }) => {
    await openContact(page, '/en/contact/');
    const country = page.getByRole('combobox', { name: 'Country' });
    await expect(country).toHaveValue('ZZ');
    expect(await listChannels(page, 'others')).toContain('phone-germany');
    await country.selectOption('ES');
    expect(await listChannels(page, 'usable')).toContain('phone-spain');
  });
});

test('the press stands below all that a customer can use, and is never recommended', async ({
  page,
}) => {
  await openContact(page, '/en/contact/');
  for (const country of ['ES', 'BR', 'ZZ']) {
    await page.getByRole('combobox', { name: 'Country' }).selectOption(country);
    expect((await listChannels(page, 'usable')).at(-1)).toBe('press');
    expect(await listChannels(page, 'best')).not.toContain('press');
  }
});

test('a line for emergencies is marked, and first for its topics only', async ({ page }) => {
  await openContact(page, '/en/contact/lock/');
  expect(await listChannels(page, 'best')).toEqual(['emergency']);
  await expect(page.locator('[data-channel=emergency]')).toContainText('For emergencies only');
  await expect(page.locator('[data-best-reason]')).toContainText('for emergencies like this');
  await openContact(page, '/en/contact/repair/');
  expect(await listChannels(page, 'best')).not.toContain('emergency');
  expect(await listChannels(page, 'usable')).not.toContain('emergency');
});

test('what is open comes before what is closed, in the language of the page', async ({ page }) => {
  await openContact(page, '/es/contact/', '2026-11-25T21:00:00Z');
  const states = await page
    .locator('[data-usable] > [data-channel]:not([data-channel=press])')
    .evaluateAll((cards) =>
      cards
        .filter((card) => card.querySelector('[data-speaks-yours=false]') === null)
        .map((card) => card.getAttribute('data-open')),
    );
  expect(states).toEqual(
    states.toSorted((a, b) => Number(a === 'closed') - Number(b === 'closed')),
  );
  expect(states).toContain('closed');
});

test('a request has an answer by date and time', async ({ page }) => {
  await openContact(page, '/en/contact/');
  const reply = page.locator('[data-channel=ticket] [data-channel-reply] time');
  await expect(reply).toHaveText(/^We’ll reply by \w+, \d\d:\d\d/u);
  expect(await reply.getAttribute('datetime')).toMatch(/^2026-11-\d\dT\d\d:\d\d/u);
});

test('the coming two weeks name their holidays', async ({ page }) => {
  await openContact(page, '/en/contact/', '2026-12-20T13:30:00Z');
  const chat = await openHours(page);
  const days = chat.getByRole('table', { name: 'The next two weeks' });
  await expect(days.getByRole('row')).toHaveCount(14);
  await expect(days.getByRole('row', { name: /Christmas Day/u })).toContainText('Closed');
  await expect(days.getByRole('row', { name: /Christmas Eve/u })).toContainText('9:00–13:00');
});

test.describe('in Kathmandu', () => {
  test.use({ timezoneId: 'Asia/Kathmandu' });

  test('the hours stand on both clocks', async ({ page }) => {
    await openContact(page, '/en/contact/');
    const chat = await openHours(page);
    const row = chat.getByRole('table', { name: 'The next two weeks' }).getByRole('row').nth(1);
    await expect(row).toContainText('9:00–18:00');
    await expect(row).toContainText('13:45–22:45');
  });
});

test('special days can be taken into a calendar', async ({ page, request }) => {
  await openContact(page, '/de/contact/');
  const chat = await openHours(page);
  const href = await chat.getByRole('link', { name: /\.ics/u }).getAttribute('href');
  const answer = await request.get(href ?? '');
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const text = await answer.text();
  expect(text).toMatch(/DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226/u);
  expect(text).toContain('SUMMARY:Weihnachten: Geschlossen');
});

test('one way is recommended, with the reason: who is there now', async ({ page }) => {
  await openContact(page, '/en/contact/');
  const best = page.getByRole('region', { name: 'Best for you now' });
  await expect(best.getByRole('heading', { level: 3 })).toHaveText('Chat');
  await expect(best).toContainText('open now and in your language');
  await expect(best.getByRole('link', { name: 'Open the chat' })).toBeVisible();
  await expect(best).toContainText('Have your PIN ready');
  expect(await listChannels(page, 'best')).toEqual(['chat']);
});

test('while nobody is there, what takes a message is recommended', async ({ page }) => {
  await openContact(page, '/en/contact/', '2026-11-29T22:00:00Z');
  expect(await listChannels(page, 'best')).toEqual(['ticket']);
  expect(await listChannels(page, 'usable')).toContain('chat');
});

test('a topic names its articles, its way, and goes with the request', async ({ page }) => {
  await openContact(page, '/en/contact/');
  await page.getByLabel('What is it about?').selectOption('Battery and charging');
  await expect(page).toHaveURL('/en/contact/?topic=battery');
  await expect(page.getByRole('link', { name: 'The battery does not charge' })).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('Best for you now: ');
  const form = page.locator('[data-channel=ticket]').getByRole('link');
  await expect(form).toHaveAttribute('href', '/en/tickets/new/?topic=battery');
  await page.reload();
  await expect(page.getByLabel('What is it about?')).toHaveValue('battery');
  await expect(form).toHaveAttribute('href', '/en/tickets/new/?topic=battery');
  await page.getByLabel('What is it about?').selectOption('Choose a topic');
  await expect(page).toHaveURL('/en/contact/');
  await expect(form).toHaveAttribute('href', '/en/tickets/new/');
});

test('an emergency stands apart, and first for the topics that name it', async ({ page }) => {
  await openContact(page, '/en/contact/');
  expect(await listChannels(page, 'emergency')).toEqual(['emergency']);
  await page.getByLabel('What is it about?').selectOption('Theft or accident');
  expect(await listChannels(page, 'best')).toEqual(['emergency']);
  await page.getByLabel('What is it about?').selectOption('Fault or repair');
  await expect(page.locator('[data-others] [data-channel=emergency]')).toContainText(
    'For other topics only',
  );
});

test('the page is short: one look at a desk, a few at a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openContact(page, '/en/contact/');
  // With its footer.
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThan(1450);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await height()).toBeLessThan(2750);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('topics lead to built pages with their channels', async ({ page }) => {
    await page.goto('/en/contact/');
    await page.getByRole('link', { name: 'Payment or invoice' }).click();
    await expect(page.getByRole('link', { name: 'Submit a request' }).first()).toBeVisible();
    await expect(page.locator('[data-channel=chat]')).toBeVisible();
    await expect(page.locator('[data-channel=emergency]')).toHaveCount(0);
    await page.goto('/en/contact/theft-accident/');
    await expect(page.locator('[data-best] [data-channel=emergency]')).toBeVisible();
  });
});

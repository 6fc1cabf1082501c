import type { Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';

/** A Wednesday at 14:30 in Spain: the chat is open until 18:00. */
const workingHour = '2026-11-25T13:30:00Z';

const closed = (until: string) => [
  {
    schedules: ['valencia-chat'],
    from: '2026-11-25T13:00Z',
    until,
    because: { en: 'Power cut', de: 'Stromausfall' },
  },
];

/** What the site tells from now on; counts how often it is asked. */
async function tell(page: Page, answer: { closed: unknown } | 'nothing') {
  const asked: string[] = [];
  await page.unroute('**/contact/closures.json');
  await page.route('**/contact/closures.json', (route) => {
    asked.push(route.request().url());
    return answer === 'nothing'
      ? route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Not found</p>' })
      : route.fulfill({ json: answer });
  });
  return asked;
}

async function open(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: workingHour });
  await page.goto(path);
}

const state = (page: Page) => page.locator('[data-channel=chat] [data-channel-state]').first();

async function setVisibility(page: Page, value: 'visible' | 'hidden'): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, value);
}

test('a page that is open follows within five minutes, and back', async ({ page }) => {
  await tell(page, { closed: [] });
  await open(page, '/en/contact/battery/');
  await expect(state(page)).toHaveText('Open now, until 18:00');
  const best = page.locator('[data-best] > [data-channel]');
  await expect(best).toHaveAttribute('data-channel', 'chat');
  await tell(page, { closed: closed('2026-11-25T15:30Z') });
  await page.clock.runFor('05:00');
  await expect(state(page)).toHaveText('Closed (Power cut), opens at 16:30');
  await expect(page.locator('[data-channel=chat]')).toHaveAttribute('data-open', 'closed');
  await expect(best).not.toHaveAttribute('data-channel', 'chat');
  await tell(page, { closed: [] });
  await page.clock.runFor('05:00');
  await expect(state(page)).toHaveText('Open now, until 18:00');
});

test('at its end the usual hours count, without the reason', async ({ page }) => {
  await tell(page, { closed: closed('2026-11-25T13:33Z') });
  await open(page, '/de/contact/');
  await expect(state(page)).toHaveText('Geschlossen (Stromausfall), öffnet um 14:33 Uhr');
  await page.clock.runFor('03:01');
  await expect(state(page)).toHaveText('Jetzt geöffnet, bis 18:00 Uhr');
});

test('nothing is asked while the page is hidden, and at once when it is seen again', async ({
  page,
}) => {
  const before = await tell(page, { closed: [] });
  await open(page, '/en/contact/');
  await expect(state(page)).toHaveText('Open now, until 18:00');
  await expect.poll(() => before.length).toBe(1);
  const hidden = await tell(page, { closed: closed('2026-11-25T17:00Z') });
  await setVisibility(page, 'hidden');
  await page.clock.runFor('20:00');
  expect(hidden).toEqual([]);
  await setVisibility(page, 'visible');
  await expect(state(page)).toContainText('Power cut');
  expect(hidden).toHaveLength(1);
});

test('a site that tells nothing of use changes nothing', async ({ page }) => {
  const asked = await tell(page, 'nothing');
  await open(page, '/en/contact/');
  await expect(state(page)).toHaveText('Open now, until 18:00');
  await page.clock.runFor('05:00');
  await expect.poll(() => asked.length).toBe(2);
  await expect(state(page)).toHaveText('Open now, until 18:00');
});

test('the home page follows too, and asks once for all of it', async ({ page }) => {
  const asked = await tell(page, { closed: closed('2026-11-25T17:00Z') });
  await open(page, '/en/');
  await expect(state(page)).toContainText('Power cut');
  expect(asked).toHaveLength(1);
});

test('what is told may be kept for a minute, and is small', async ({ request }) => {
  const answer = await request.get('/contact/closures.json');
  expect(answer.headers()['cache-control']).toBe('public, max-age=60');
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(await answer.json()).toEqual({ closed: [] });
});

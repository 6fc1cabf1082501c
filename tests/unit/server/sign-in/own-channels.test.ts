import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { customers, signIn } from './support/customers.ts';

const addressOf = (text: string) => [
  { href: `tel:${text}`, text: { text }, isCode: true, notes: ['<b>then</b> press 2'] },
];
const manifest: Manifest = {
  ...testManifest,
  lockedChannels: [
    { id: 'phone', plans: ['Plus'], addresses: { en: addressOf('+1'), es: addressOf('+34') } },
    { id: 'chat', regions: ['DE'], addresses: { en: addressOf('+49'), es: addressOf('+49') } },
  ],
};
const cardOf = (id: string): string =>
  `<section data-channel="${id}"><p data-lock-note>For customers</p><ul data-lock><li>Sign in</li></ul></section>`;
const page = `<!DOCTYPE html><html lang="en"><head><title>Contact</title></head><body>
${cardOf('phone')}<section data-channel="open">Open</section>${cardOf('chat')}</body></html>`;

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({
    customers,
    manifest: () => Promise.resolve(manifest),
    pages: {
      read: (path) => Promise.resolve(path === '/en/contact/index.html' ? page : undefined),
    },
  });
});
afterEach(() => api.close());

const ask = async (cookie: string, locale = 'en'): Promise<unknown> => {
  const response = await api.app.request(`/api/customer/channels?locale=${locale}`, {
    headers: { cookie },
  });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  return response.json();
};

describe('channels for customers', () => {
  test('are told to those for whom they are, in the language of the page', async () => {
    const cookie = await signIn(api, { plan: 'Plus', country: 'ES' });
    expect(await ask(cookie)).toEqual({ channels: { phone: addressOf('+1') } });
    expect(await ask(cookie, 'es')).toEqual({ channels: { phone: addressOf('+34') } });
    const other = await signIn(api, { plan: 'Lite', country: 'DE' });
    expect(await ask(other)).toEqual({ channels: { chat: addressOf('+49') } });
  });

  test('are told to nobody else, nor after the session', async () => {
    const cookie = await signIn(api, { plan: 'Plus' });
    for (const stranger of ['', 'candil_customer=guessed', 'candil_known=ES.Plus'])
      expect(await ask(stranger)).toEqual({ channels: {} });
    api.wait(2 * 60 * 60_000);
    expect(await ask(cookie)).toEqual({ channels: {} });
  });

  test('are told to nobody where no tokens are taken', async () => {
    await api.close();
    api = await openTestApi({ manifest: () => Promise.resolve(manifest) });
    expect((await api.app.request('/api/customer/channels')).status).toBe(404);
  });

  test('stand in the page that readers without scripts are given', async () => {
    const cookie = await signIn(api, { plan: 'Plus', country: 'ES' });
    const path = '/api/customer/contact?locale=en';
    const response = await api.app.request(path, { headers: { cookie } });
    const html = await response.text();
    expect(html).toContain('href="tel:+1"');
    expect(html).toContain('&lt;b&gt;then');
    expect(html.match(/Sign in/gu)).toHaveLength(1);
    expect(html).toContain('<section data-channel="open">Open</section>');
    const stranger = await api.app.request(path);
    expect([stranger.status, stranger.headers.get('location')]).toEqual([302, '/en/contact/']);
  });
});

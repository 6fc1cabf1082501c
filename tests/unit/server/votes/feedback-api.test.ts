import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  formRequest,
  jsonRequest,
  openTestApi,
  toErrorText,
  type TestApi,
} from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';

const article = '/api/votes/en/billing/invoice';
const address = '/api/votes/explanations/en/billing/invoice';
const voter = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';

const builtPage = `<!DOCTYPE html><html lang="en"><head><title>t</title></head><body>
<section data-explanation>
<p><a href="/en/" data-explained-article data-explained-title>Back</a></p>
<form method="post">
<input type="radio" name="reason" value="unclear"><input type="radio" name="reason" value="wrong">
<textarea name="comment"></textarea>
<p data-mistake hidden><span data-kind="empty">Choose</span><span data-kind="long" hidden>Shorten</span></p>
</form></section></body></html>`;

let api: TestApi;
beforeEach(async () => {
  const page = (path: string) =>
    path === '/en/search/feedback/index.html' ? builtPage : undefined;
  api = await openTestApi({ pages: { read: (path) => Promise.resolve(page(path)) } });
});
afterEach(() => api.close());

const put = async (path: string, body: unknown) => api.app.request(path, jsonRequest('PUT', body));
const listKept = () => api.db.selectFrom('vote_feedback').select(['reason', 'comment']).execute();
const listCounts = async () => {
  const rows = await api.db
    .selectFrom('reason_weeks')
    .select(['week', 'reason', 'given'])
    .execute();
  return rows.filter(({ given }) => given !== 0);
};

describe('a reason after "no"', () => {
  test('is kept, without what identifies a person, and counted in its week', async () => {
    await put(article, { voter, vote: 'down' });
    const comment = ' The menu moved. Write to ana@example.org ';
    const response = await put(address, { voter, reason: 'outdated', comment });
    expect(response.status).toBe(204);
    expect(await listKept()).toEqual([
      { reason: 'outdated', comment: 'The menu moved. Write to …' },
    ]);
    expect(await listCounts()).toEqual([{ week: '2026-02-23', reason: 'outdated', given: 1 }]);
  });

  test('takes the place of the one before, and goes with the vote', async () => {
    await put(article, { voter, vote: 'down' });
    await put(address, { voter, reason: 'outdated' });
    await put(address, { voter, reason: 'wrong', comment: 'Step 3' });
    expect(await listCounts()).toMatchObject([{ reason: 'wrong', given: 1 }]);
    await put(article, { voter, vote: 'up' });
    expect(await listKept()).toEqual([]);
    expect(await listCounts()).toEqual([]);
    await put(article, { voter, vote: 'down' });
    await put(address, { voter, comment: 'Step 3' });
    expect(await listKept()).toEqual([{ reason: '', comment: 'Step 3' }]);
    await api.app.request(article, jsonRequest('DELETE', { voter }));
    expect(await listKept()).toEqual([]);
  });

  test('needs a vote of "no", and something that is said', async () => {
    expect(await toErrorText(await put(address, { voter, reason: 'wrong' }))).toBe(
      '422 feedback_refused',
    );
    await put(article, { voter, vote: 'up' });
    expect(await toErrorText(await put(address, { voter, reason: 'wrong' }))).toBe(
      '422 feedback_refused',
    );
    for (const body of [
      { voter },
      { voter, reason: 'rude' },
      { voter, comment: 'x'.repeat(601) },
    ]) {
      expect(await toErrorText(await put(address, body))).toBe('422 feedback_invalid');
    }
    expect(await listKept()).toEqual([]);
  });
});

describe('comments of one network', () => {
  test('are sixty at once; the reasons alone are not counted', async () => {
    await api.close();
    api = await openTestApi({ limits: 'on' });
    await put(article, { voter, vote: 'down' });
    for (let sent = 0; sent < 60; sent += 1) {
      expect((await put(address, { voter, comment: `Step ${sent}` })).status).toBe(204);
    }
    const refused = await put(address, { voter, comment: 'Step 60' });
    expect(refused.headers.get('retry-after')).toBe('120');
    expect(await toErrorText(refused)).toBe('429 rate_limited');
    expect((await put(address, { voter, reason: 'wrong' })).status).toBe(204);
    api.wait(120_000);
    expect((await put(address, { voter, comment: 'Step 61' })).status).toBe(204);
    expect(await listKept()).toEqual([{ reason: '', comment: 'Step 61' }]);
  });
});

describe('without scripts', () => {
  const vote = async (value: string) => api.app.request(article, formRequest({ vote: value }));
  const cookieOf = (response: Response): string =>
    (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';

  test('"no" leads to the question, "yes" back to the article', async () => {
    expect((await vote('down')).headers.get('location')).toBe(address);
    expect((await vote('up')).headers.get('location')).toBe('/en/billing/invoice/#page:voted');
  });

  test('the page asks whoever said "no", keeps what was typed, and leads back', async () => {
    const Cookie = cookieOf(await vote('down'));
    const page = await api.app.request(address, { headers: { Cookie } });
    const html = await page.text();
    expect(html).toContain('href="/en/billing/invoice/"');
    expect(html).toContain(`action="${address}"`);
    const empty = await api.app.request(address, formRequest({ comment: ' ' }, { Cookie }));
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('<span data-kind="empty">');
    const typed = { reason: 'wrong', comment: `</textarea><b>${'x'.repeat(600)}` };
    const long = await api.app.request(address, formRequest(typed, { Cookie }));
    expect(long.status).toBe(422);
    const again = await long.text();
    expect(again).toContain('&lt;/textarea&gt;&lt;b&gt;');
    expect(again).toMatch(/checked="" [^>]*value="wrong"/u);
    const sent = await api.app.request(address, formRequest({ reason: 'wrong' }, { Cookie }));
    expect(sent.headers.get('location')).toBe('/en/billing/invoice/#page:voted');
    expect(await listKept()).toEqual([{ reason: 'wrong', comment: '' }]);
  });

  test('nobody else is asked, and what they send is not kept', async () => {
    const page = await api.app.request(address);
    expect(page.headers.get('location')).toBe('/en/billing/invoice/#page:voted');
    await api.app.request(address, formRequest({ reason: 'wrong' }));
    expect(await listKept()).toEqual([]);
  });
});

describe('what readers are told', () => {
  test.each([
    ['always', undefined, 2, { helpful: 2, total: 2 }],
    ['from three votes on', { from: 3 }, 2, {}],
    ['from three votes on', { from: 3 }, 3, { helpful: 3, total: 3 }],
    ['never', 'never', 3, {}],
  ] as const)('%s', async (_, tally, count, expected) => {
    const told = await openTestApi({
      manifest: () => Promise.resolve({ ...testManifest, ...(tally && { tally }) }),
    });
    for (let index = 0; index < count; index += 1) {
      const reader = { voter: crypto.randomUUID(), vote: 'up' };
      await told.app.request(article, jsonRequest('PUT', reader));
    }
    expect(await (await told.app.request(article)).json()).toEqual(expected);
    await told.close();
  });
});

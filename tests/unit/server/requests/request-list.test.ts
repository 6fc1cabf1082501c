import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHtml } from '../../../../src/server/site/page-html.ts';
import { ana, minutes, openRequests, type OpenRequests } from './support/open-requests.ts';

let on: OpenRequests;
beforeEach(async () => {
  on = await openRequests();
});
afterEach(() => on.close());

test('requests are listed with their subjects as text, whatever stands in them', async () => {
  const subjects = ['"><img src=x> & &amp;', '\uE000reference\uE000 $&', '<!--candil-written-0-->'];
  const references: string[] = [];
  for (const subject of subjects) {
    references.push(await on.fileTicket(ana, subject));
    on.api.wait(minutes);
  }
  const page = await (await on.get('/api/requests', await on.signIn())).text();
  const list = readHtml(page);
  const links = [...list.querySelectorAll('[data-requests-link]')];
  expect(links.map((link) => link.textContent)).toEqual([...subjects].reverse());
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    [...references].reverse().map((reference) => `/api/requests/${reference}?locale=en`),
  );
  expect(list.querySelectorAll('img')).toHaveLength(0);
  expect(list.querySelectorAll('time[datetime]')).toHaveLength(3);
  expect(page).toContain('Sent on 1 March 2026');
});

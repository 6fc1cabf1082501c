import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import type { PageSource } from '../../../../src/server/site/page-source.ts';
import { toKnownForm } from '../../../../src/server/sign-in/known-form.ts';
import { formRequest, openTestApi, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { customers, shop, signFor, signIn } from './support/customers.ts';

const field = (name: string, control: string): string =>
  `<div class="ticket-field"><label>${name}</label><p data-field-hint="${name}">Hint</p>
   <p id="${name}-error" data-field-error="${name}" data-missing="${name} is missing" hidden></p>${control}</div>`;

const pageOf = (
  title: string,
): string => `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>
<candil-ticket-form data-step="topic">
<candil-customer data-known="From your account." data-fixed="Yours."><p data-customer-nobody>Sign in</p>
<noscript><p data-customer-nobody><a href="/api/tickets/new">Open</a></p></noscript>
<form data-customer-somebody hidden><bdi data-customer-who></bdi></form></candil-customer>
<form class="ticket-form" method="post" action="/api/tickets">
<div data-error-summary hidden><ul data-error-list></ul></div>
<select name="topic"><option value="">Choose</option><option value="payment">Payment</option></select>
${field('subject', '<input id="subject" name="subject">')}
${field('email', '<input id="email" name="email">')}${field('name', '<input id="name" name="name">')}
<p data-locked>More</p>
<div class="ticket-field" data-own-field="account" hidden><label>Account</label>
<input name="fields.account" disabled></div>
<p data-locked>Sign in to add files</p><div data-files hidden><p data-choose-again hidden>Again</p></div>
</form></candil-ticket-form></body></html>`;

const files: Partial<Record<string, string>> = {
  '/en/tickets/new/index.html': pageOf('Write'),
  '/en/tickets/new/members/index.html': pageOf('Members'),
};
const pages: PageSource = { read: (path) => Promise.resolve(files[path]) };
const manifest: Manifest = {
  ...testManifest,
  ticketRules: {
    ...testManifest.ticketRules,
    fields: [
      {
        ...{ id: 'account', kind: 'text', requiredFor: [], required: false },
        ...{ claim: 'account_number', signedIn: true },
      },
    ],
  },
  ticketChannels: [
    { id: 'all', isMain: true, isForEveryone: true },
    { id: 'members', isMain: false, isForEveryone: false, signedIn: true },
  ],
};
const claims = { account_number: 'C-1', name: 'Ana "A" <Núñez>' };

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ customers, pages, manifest: () => Promise.resolve(manifest) });
});
afterEach(() => api.close());

async function read(response: Response) {
  const { document } = parseHTML(await response.text());
  const valueOf = (name: string) =>
    document.querySelector(`input[name="${name}"]`)?.getAttribute('value');
  return {
    title: document.title,
    step: document.querySelector('candil-ticket-form')?.getAttribute('data-step'),
    who: document.querySelector('form:not([hidden]) [data-customer-who]')?.textContent,
    asksToSignIn: document.querySelector('[data-customer-nobody]') !== null,
    here: document.querySelector('candil-customer')?.getAttribute('data-here'),
    email: valueOf('email'),
    isFixed: document.querySelector('[name=email]')?.hasAttribute('readonly'),
    name: valueOf('name'),
    subject: valueOf('subject'),
    account: valueOf('fields.account'),
    topic: document.querySelector('option[selected]')?.getAttribute('value'),
    marks: document.querySelectorAll('.ticket-known').length,
    locks: document.querySelectorAll('[data-locked], [disabled]').length,
    hidden: document.querySelectorAll('[data-own-field][hidden], [data-files][hidden]').length,
    choosesAgain: document.querySelector('[data-choose-again]:not([hidden])') !== null,
  };
}
const open = (query: string, cookie = '') =>
  api.app.request(`/api/tickets/new?${query}`, { headers: { cookie } });

const theirs = {
  ...{ who: 'Ana@Example.org', asksToSignIn: false, email: 'Ana@Example.org', isFixed: true },
  ...{ name: 'Ana "A" <Núñez>', account: 'C-1', marks: 2, locks: 0, hidden: 0 },
};

describe('the form without scripts', () => {
  test('is that of the customer who is signed in, filled in and unlocked', async () => {
    const cookie = await signIn(api, claims);
    const response = await open('locale=en&topic=payment&q=Twice', cookie);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await read(response)).toMatchObject({
      ...theirs,
      ...{ title: 'Write', topic: 'payment', subject: 'Twice', choosesAgain: false },
      step: 'details',
      here: '/en/tickets/new/?topic=payment&q=Twice',
    });
    const own = await read(await open('locale=en&channel=members', cookie));
    expect(own).toMatchObject({
      title: 'Members',
      step: 'topic',
      here: '/en/tickets/new/members/',
    });
  });

  test('is the page of the site for everybody else, also for whoever comes next', async () => {
    const cookie = await signIn(api, claims);
    await open('locale=en', cookie);
    for (const stranger of ['', `candil_customer=${'x'.repeat(43)}`]) {
      const response = await open('locale=en&channel=members&topic=payment', stranger);
      expect([response.status, response.headers.get('location')]).toEqual([
        302,
        '/en/tickets/new/members/?topic=payment',
      ]);
    }
    const refused = await api.app.request('/api/tickets', formRequest({ locale: 'en' }));
    expect(await read(refused)).toMatchObject({ asksToSignIn: true, locks: 3, hidden: 2 });
  });

  test('is where the company’s form leads to', async () => {
    const answer = await api.app.request(
      '/api/customer/session',
      formRequest(
        { jwt: await signFor(api, claims), return_to: '/en/tickets/new/members/?topic=payment' },
        { origin: shop },
      ),
    );
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const place = answer.headers.get('location') ?? '';
    expect(place).toBe('/api/tickets/new?locale=en&channel=members&topic=payment');
    expect(await read(await api.app.request(place, { headers: { cookie } }))).toMatchObject(theirs);
  });

  test('stays theirs when something is missing, with what they typed', async () => {
    const cookie = await signIn(api, claims);
    const typed = { locale: 'en', email: 'ana@example.org', name: '', 'fields.account': 'C-2' };
    const response = await api.app.request('/api/tickets', formRequest(typed, { cookie }));
    expect(response.status).toBe(422);
    expect(await read(response)).toMatchObject({
      ...{ who: 'Ana@Example.org', email: 'ana@example.org', isFixed: true },
      ...{ name: '', account: 'C-2', locks: 0, hidden: 0, choosesAgain: true },
    });
  });

  test('is a stranger’s again with another address than that of the token', async () => {
    const cookie = await signIn(api, claims);
    const typed = { locale: 'en', email: 'eve@example.org' };
    const response = await api.app.request('/api/tickets', formRequest(typed, { cookie }));
    expect(await read(response)).toMatchObject({ asksToSignIn: true, isFixed: false, name: null });
  });
});

test.each([
  ['/en/tickets/new/', '/api/tickets/new?locale=en'],
  ['/en/tickets/new/members/?q=a%26b', '/api/tickets/new?locale=en&channel=members&q=a%26b'],
  ['/en/tickets/new/?locale=de&channel=members', '/api/tickets/new?locale=en'],
  ['/en/tickets/new/unknown/', undefined],
  ['/en/tickets/', undefined],
  ['/en/contact/', undefined],
  ['https://help.example.com/en/tickets/new/', undefined],
])('the form at %s is filled in at %s', (path, place) => {
  expect(toKnownForm(path, manifest.ticketChannels ?? [])).toBe(place);
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import { SignJWT } from 'jose';
import { startFixtureSite, type FixtureSite } from './fixture-site.ts';

/** Signs tokens of the company, and what its desk sends. */
export const companySecret = 'a secret of at least thirty-two characters';

/** A number that only customers are told. */
export const secretNumber = '+34 960 13 00 42';

const files = {
  'site.yaml': `
name: Company Help
url: https://help.example.com
locales: [{ locale: en }, { locale: ar }]
defaultLocale: en
countries: [ES, DE]
customers: { signIn: https://my.example.com/help }
launcher: { origins: ['http://localhost:*'] }
`,
  'contact/page.yaml': 'plans: [Plus, Lite]\n',
  'contact/ticket-form.yaml': `
files: { signedIn: true }
fields:
  - { id: account, kind: text, label: Account number, claim: account_number, signedIn: true }
`,
  'contact/topics/billing.yaml': 'label: Billing\n',
  'contact/channels/ticket.yaml': 'kind: ticket\nlabel: Write to us\n',
  'contact/channels/line.yaml': `
kind: phone
label: Customer line
signedIn: true
plans: [Plus]
regions: [ES]
preferred: true
addresses: [{ phone: '+34960130042' }]
`,
  'contact/channels/lite.yaml': `
kind: chat
label: Lite chat
plans: [Lite]
addresses: [{ url: https://chat.example.com }]
`,
  'articles/en/billing/invoice.md': `---
title: Download an invoice
description: Where invoices are.
---

Open your account and choose Invoices.
`,
};

/** Builds and serves a help centre that knows customers of `company`, the origin of its pages. */
export const startCustomerSite = (company: string): Promise<FixtureSite> =>
  startFixtureSite(files, {
    CUSTOMER_TOKEN_SECRET: companySecret,
    CUSTOMER_TOKEN_ORIGINS: company,
    TICKET_STATE_SECRET: companySecret,
    MY_REQUESTS: 'on',
    RATE_LIMITS: 'off',
  });

/** A token of a customer, new for each time. */
export const signCustomer = (): Promise<string> =>
  new SignJWT({
    ...{ email: 'ana@example.org', name: 'Ana Núñez', plan: 'Plus', country: 'ES' },
    account_number: 'C-4711',
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setJti(crypto.randomUUID())
    .sign(Buffer.from(companySecret));

/** The company's own site: a page whose form hands its customer over to the help centre. */
export interface CompanySite {
  url: string;
  close: () => Promise<void>;
}

/** Serves it; `helpUrl` is known only after the help centre knows this one. */
export async function serveCompany(helpUrl: () => string): Promise<CompanySite> {
  const server = createServer((request, response) => {
    const returnTo = new URL(request.url ?? '/', 'http://localhost').searchParams.get('to') ?? '';
    void signCustomer().then((token) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!DOCTYPE html><title>Company</title>
<form method="post" action="${helpUrl()}/api/customer/session">
<input type="hidden" name="jwt" value="${token}"><input type="hidden" name="return_to" value="${returnTo}">
<button>Help</button></form>`);
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  return {
    url: `http://localhost:${address.port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { startMailServer, type MailServer } from '../unit/server/desks/support/mail-server.ts';
import { companySecret } from './customer-site.ts';
import { startFixtureSite, type FixtureSite } from './fixture-site.ts';
import { test as base } from './page-test.ts';

/** A small site that stands under `/help/` of its host, with all that leads from page to page. */
const files = {
  'site.yaml':
    "name: Acme\nurl: https://acme.example/help/\nlocales: [en, es]\nlauncher: { origins: ['https://acme.example', 'http://localhost:*'] }\ncustomers: { signIn: https://my.acme.example/ }\n",
  'articles/en/billing/refund.md':
    '---\ntitle: Get a refund\nredirectFrom: [/en/old/refund/]\n---\n\nRead [how invoices look](article:billing/invoice) or [the same from the root](/en/billing/invoice/).\n\n## How long it takes\n\nFive working days.\n',
  'articles/en/billing/invoice.md':
    '---\ntitle: Find an invoice\n---\n\nInvoices are in your account. ![A mark](image:mark)\n',
  'articles/es/billing/refund.md':
    '---\ntitle: Pedir un reembolso\n---\n\nTarda cinco días laborables.\n',
  'contact/channels/ticket.yaml': 'kind: ticket\nlabel: Write to us\n',
  'contact/channels/line.yaml':
    "kind: phone\nlabel: Customer line\nsignedIn: true\naddresses: [{ phone: '+34960130042' }]\n",
  'redirects.yaml': "- { from: '/hc/*/articles/12*', to: 'article:billing/refund' }\n",
  'images/mark.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M0 0h20v20H0z"/></svg>',
};

/** Opens the report. */
export const token = 'a-token-of-the-tests-0123456789';

/** Origin of the company's page that signs customers in. */
export const company = 'https://my.acme.example';

/** A site under `/help/`, with a mail server behind it. */
export const test = base.extend<object, { mail: MailServer; site: FixtureSite }>({
  mail: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the first argument
    async ({}, use) => {
      const mail = await startMailServer();
      await use(mail);
      await mail.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ mail }, use) => {
      const site = await startFixtureSite(files, {
        RATE_LIMITS: 'off',
        SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
        MAIL_FROM: 'help@acme.example',
        INSIGHTS_TOKEN: token,
        CUSTOMER_TOKEN_SECRET: companySecret,
        CUSTOMER_TOKEN_ORIGINS: company,
        TICKET_STATE_SECRET: companySecret,
      });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(new URL(site.url).origin),
});

/** Fails if the page asks for anything outside `/help/`. */
export function watchRequests(page: Page): string[] {
  const astray: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith('/help/')) astray.push(pathname);
  });
  return astray;
}

/** Fills in the form of a request. */
export async function fillIn(page: Page, { hasSteps = true } = {}): Promise<void> {
  await page.getByLabel('Topic').selectOption({ index: 1 });
  if (hasSteps) await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Subject').fill('Where is my money');
  await page.getByLabel('Description').fill('I have waited for ten days now.');
  await page.getByLabel('E-mail address').fill('ana@example.com');
}

/** Serves one page of the company at an origin of its own. */
export async function servePage(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  return {
    url: `http://localhost:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

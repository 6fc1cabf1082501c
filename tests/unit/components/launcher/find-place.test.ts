import { expect, test } from 'vitest';
import { findPlace } from '../../../../src/components/launcher/find-place.ts';

const addresses = {
  locale: 'en',
  locales: ['en', 'pt-BR'],
  contact: '/en/contact/',
  ticket: '/en/tickets/new/',
};
const site = 'https://help.example';

test.each([
  ['/en/billing/invoice/', 'article'],
  ['/en/bike/battery/charge/?q=a#how', 'article'],
  ['/pt-BR/pagamento/fatura/', 'article'],
  ['/en/contact/?topic=payment', 'contact'],
  ['/en/contact/payment/', 'contact'],
  ['/en/tickets/new/?topic=payment', 'ticket'],
  ['/en/', undefined],
  ['/en/billing/', undefined],
  ['/fr/billing/invoice/', undefined],
  ['/en/search/launcher/', undefined],
  ['/en/tickets/received/', undefined],
  ['/en/contact/desk.ics', undefined],
  ['/files/contract.pdf', undefined],
  ['https://www.example/en/billing/invoice/', undefined],
])('%s is shown as %s', (address, kind) => {
  expect(findPlace(new URL(address, site), addresses, site)).toBe(kind);
});

import { expect, test } from 'vitest';
import { findNearAddresses } from '../../../../src/components/not-found/near-addresses.ts';

const addresses = [
  '/ar/repairs/on-the-road/flat-tyre/',
  '/ar/repairs/on-the-road/bike-wont-unlock/',
  '/ar/bike/lock/unlock-with-code/',
  '/ar/%D8%AF%D9%81%D8%B9-%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9/',
];

test.each([
  ['/ar/repairs/bike-wont-unlok/', '/ar/repairs/on-the-road/bike-wont-unlock/'],
  ['/ar/help/Flat_Tire.html', '/ar/repairs/on-the-road/flat-tyre/'],
  ['/ar/دفع-فاتوره', '/ar/%D8%AF%D9%81%D8%B9-%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9/'],
])('finds what was meant by %s', (path, meant) => {
  expect(findNearAddresses(path, addresses, 5)).toEqual([meant]);
});

test.each(['/ar/no/such-page/', '/ar/', '/', '/ar/a/', '/ar/%E0%A4%A/'])(
  '%s is near none',
  (path) => {
    expect(findNearAddresses(path, addresses, 5)).toEqual([]);
  },
);

test('the nearest come first, and not more than were asked for', () => {
  const near = ['/en/x/invoices-2024/', '/en/x/invoices-2025/', '/en/x/invoices-2026/'];
  expect(findNearAddresses('/en/invoices-2025', near, 2)).toEqual([near[1], near[0]]);
});

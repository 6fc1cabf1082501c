import { expect, test } from 'vitest';
import {
  articleUrl,
  contactUrl,
  localeOfPath,
  newTicketUrl,
  searchUrl,
  voteUrl,
} from '../../../src/i18n/urls.ts';

test('builds the address of an article with and without a section', () => {
  expect(articleUrl('es', { category: 'facturacion', sections: [], article: 'pago' })).toBe(
    '/es/facturacion/pago/',
  );
  expect(articleUrl('es', { category: 'a', sections: ['b', 'd'], article: 'c' })).toBe(
    '/es/a/b/d/c/',
  );
});

test('encodes what an address may not hold', () => {
  expect(articleUrl('ar', { category: 'دفع', sections: [], article: 'أ b' })).toBe(
    `/ar/${encodeURIComponent('دفع')}/${encodeURIComponent('أ b')}/`,
  );
  expect(searchUrl('de', 'a&b=c')).toBe('/de/search/?q=a%26b%3Dc');
});

test('leaves out what is not known', () => {
  expect(contactUrl('en')).toBe('/en/contact/');
  expect(newTicketUrl('en', { topic: '', q: 'lost' })).toBe('/en/tickets/new/?q=lost');
});

test('keeps the parts of an article id in the address of its vote', () => {
  expect(voteUrl('https://api.example', 'es', 'a/b c')).toBe(
    'https://api.example/api/votes/es/a/b%20c',
  );
});

test('reads the locale from an address', () => {
  expect([localeOfPath('/pt-BR/contact/'), localeOfPath('/')]).toEqual(['pt-BR', '']);
});

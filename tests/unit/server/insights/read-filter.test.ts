import { Hono } from 'hono';
import { expect, test } from 'vitest';
import {
  chooseLanguage,
  listCategories,
  readView,
  toFilter,
  toQuery,
} from '../../../../src/server/insights/read-filter.ts';

const site = { locales: ['en', 'pt-BR', 'de'], defaultLocale: 'de' };

async function read(query: string, languages = '') {
  const app = new Hono();
  app.get('/', (c) => c.json({ view: readView(c, site), lang: chooseLanguage(c, site) }));
  const headers = { 'Accept-Language': languages };
  const response = await app.request(`/${query}`, { headers });
  const body: unknown = await response.json();
  return body;
}

test('reads the view of an address, and leaves out what it does not know', async () => {
  expect(await read('?weeks=12&locale=en')).toMatchObject({ view: { weeks: 12, locale: 'en' } });
  expect(await read('?weeks=13&locale=xx&lang=__proto__')).toMatchObject({
    view: { weeks: 4, locale: '', lang: '' },
  });
});

test('knows the categories by the first folders of the articles', async () => {
  const article = { url: '/en/', revision: 'a' };
  const articles = {
    en: { 'billing/refund': article, 'bike/e/charge': article, about: article },
    de: { 'billing/invoice': article },
  };
  const whole = { ...site, articles };
  expect(listCategories(whole)).toEqual(['bike', 'billing']);
  const app = new Hono();
  app.get('/', (c) => c.json({ ...readView(c, whole) }));
  const ask = async (query: string): Promise<unknown> => (await app.request(`/${query}`)).json();
  expect(await ask('?category=billing')).toMatchObject({ category: 'billing' });
  for (const other of ['about', 'e', 'billing/refund', '']) {
    expect(await ask(`?category=${other}`)).not.toHaveProperty('category');
  }
});

test('speaks the language of the address, else of the browser, else of the site', async () => {
  expect(await read('?lang=en', 'pt')).toMatchObject({ lang: 'en' });
  expect(await read('', 'fr;q=0.9, pt;q=0.8')).toMatchObject({ lang: 'pt-BR' });
  expect(await read('', 'fr')).toMatchObject({ lang: 'de' });
});

test('ends with the week that is under way', () => {
  const now = new Date('2026-03-12T08:00:00.000Z');
  const filter = toFilter({ weeks: 4, locale: 'en', lang: '' }, now);
  expect(filter).toEqual({ from: '2026-02-16', until: '2026-03-16', locale: 'en' });
});

test('an address says only what is not usual', () => {
  expect(toQuery({ weeks: 4, locale: '', lang: '' })).toBe('');
  expect(toQuery({ weeks: 52, locale: 'en', lang: 'de' })).toBe('?weeks=52&locale=en&lang=de');
  expect(toQuery({ weeks: 4, locale: '', category: 'billing', lang: '' })).toBe(
    '?category=billing',
  );
});

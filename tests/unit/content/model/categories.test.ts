import { expect, test } from 'vitest';
import { findNeighbours, toCategoryViews } from '../../../../src/content/model/categories.ts';
import { getLocale, toSite } from '../../../../src/i18n/locales.ts';
import { categorySchema } from '../../../../src/schemas/category.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { anArticle } from '../support/an-article.ts';

const site = toSite(siteSchema.parse({ locales: ['es', 'de'] }), []);
const categories = new Map([
  [
    'billing',
    categorySchema.parse({
      label: { es: 'Facturación', de: 'Abrechnung' },
      slug: { de: 'abrechnung' },
      order: 2,
      sections: { plans: { label: { es: 'Planes' }, order: 1 } },
    }),
  ],
]);
const pages = [
  anArticle({ id: 'billing/z', title: 'Zeta', order: 1 }),
  anArticle({ id: 'billing/b', title: 'Beta' }),
  anArticle({ id: 'billing/a', title: 'Ábaco' }),
  anArticle({ id: 'billing/plans/x', title: 'X', section: 'plans' }),
  anArticle({ id: 'getting-started/w', title: 'W' }),
].map((article) => ({ locale: 'es', article, url: article.url, isFallback: false }));

const views = (locale: string) => toCategoryViews(pages, categories, getLocale(site, locale));

test('orders articles by their order, then by title as the language sorts', () => {
  expect(views('es')[0]?.pages.map(({ article }) => article.title)).toEqual([
    'Zeta',
    'Ábaco',
    'Beta',
  ]);
});

test('puts a category without a file last, under its folder name', () => {
  expect(views('es').map(({ label }) => label)).toEqual(['Facturación', 'Getting started']);
});

test('uses the localised label and address', () => {
  const [billing] = views('de');
  expect([billing?.label, billing?.url]).toEqual(['Abrechnung', '/de/abrechnung/']);
});

test('shows a label in another language rather than none, and says which one', () => {
  const [billing] = views('de');
  expect(billing?.sections.map(({ label, lang }) => [label, lang])).toEqual([['Planes', 'es']]);
  expect([billing?.lang, views('es')[0]?.sections[0]?.lang]).toEqual([undefined, undefined]);
});

test('a folder name is in no language that a page could name', () => {
  expect(views('de').at(-1)?.lang).toBeUndefined();
});

test('counts what is in the sections too', () => {
  expect(views('es')[0]?.count).toBe(4);
});

test('steps through the articles of a section only', () => {
  const [billing] = views('es');
  const [first, second] = billing?.pages ?? [];
  if (!billing || !first || !second) throw new Error('The category has no pages.');
  expect(findNeighbours(billing, first).previous).toBeUndefined();
  expect(findNeighbours(billing, second).previous).toBe(first);
  const [inSection] = billing.sections[0]?.pages ?? [];
  if (!inSection) throw new Error('The section has no pages.');
  expect(findNeighbours(billing, inSection)).toEqual({ previous: undefined, next: undefined });
});

test('steps through all pages of a section in their order', () => {
  const inSection = ['a', 'b', 'c'].map((id) => ({
    locale: 'es',
    article: anArticle({ id: `billing/plans/${id}`, section: 'plans' }),
    url: id,
    isFallback: false,
  }));
  const [billing] = toCategoryViews([...pages, ...inSection], categories, getLocale(site, 'es'));
  const listed = billing?.sections[0]?.pages ?? [];
  expect(listed.map(({ url }) => url)).toEqual(['a', 'b', 'c', '/en/billing/plans/x/']);
  const around = listed.map((page) => billing && findNeighbours(billing, page));
  expect(around.map((one) => [one?.previous?.url, one?.next?.url])).toEqual([
    [undefined, 'b'],
    ['a', 'c'],
    ['b', '/en/billing/plans/x/'],
    ['c', undefined],
  ]);
});

test('a page that is not in the category has no neighbours', () => {
  const [billing] = views('es');
  const stranger = anArticle({ id: 'billing/stranger' });
  const page = { locale: 'es', article: stranger, url: '/x/', isFallback: false };
  expect(billing && findNeighbours(billing, page)).toEqual({
    previous: undefined,
    next: undefined,
  });
});

test('categories and sections stand by their order, then by label as the language sorts', () => {
  const named = (label: string, order?: number) => ({ label, ...(order && { order }) });
  const files = new Map([
    ['one', categorySchema.parse(named('Zeta'))],
    ['two', categorySchema.parse(named('Ábaco'))],
    ['three', categorySchema.parse(named('Last by name, first by order', 1))],
    [
      'four',
      categorySchema.parse({
        label: 'Beta',
        sections: { x: named('Zeta'), y: named('Ábaco'), z: named('Unicornio', 1) },
      }),
    ],
  ]);
  const ids = ['one/a', 'two/a', 'three/a'].map((id) => anArticle({ id }));
  const sections = ['w', 'x', 'y', 'z'].map((section) =>
    anArticle({ id: `four/${section}/a`, section }),
  );
  const given = [...ids, ...sections].map((article) => ({
    locale: 'es',
    article,
    url: article.url,
    isFallback: false,
  }));
  const listed = toCategoryViews(given, files, getLocale(site, 'es'));
  expect(listed.map(({ id }) => id)).toEqual(['three', 'two', 'four', 'one']);
  const four = listed.find(({ id }) => id === 'four');
  expect(four?.pages).toEqual([]);
  expect(four?.sections.map(({ label }) => label)).toEqual(['Unicornio', 'Ábaco', 'W', 'Zeta']);
});

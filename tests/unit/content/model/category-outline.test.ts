import { expect, test } from 'vitest';
import { toCategoryViews } from '../../../../src/content/model/categories.ts';
import { outlineLimit, toOutline } from '../../../../src/content/model/category-outline.ts';
import { getLocale, toSite } from '../../../../src/i18n/locales.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { anArticle } from '../support/an-article.ts';

const site = toSite(siteSchema.parse({ locales: ['en'] }), []);

const toPage = (section: string | undefined, order: number) => {
  const place = section === undefined ? 'help' : `help/${section}`;
  const article = anArticle({ id: `${place}/${order}`, category: 'help', section, order });
  return { locale: 'en', article, url: article.url, isFallback: false };
};

const outlineOf = (sizes: Record<string, number>, current: string) => {
  const pages = Object.entries(sizes).flatMap(([section, size]) =>
    Array.from({ length: size }, (_, order) => toPage(section || undefined, order)),
  );
  const [category] = toCategoryViews(pages, new Map(), getLocale(site, 'en'));
  const page = pages.find(({ article }) => article.id === current);
  if (!category || !page) throw new Error('There is no such page.');
  return toOutline(category, page).groups.map(({ section, isCurrent, pages: shown, count }) => ({
    section: section?.id,
    isCurrent,
    shown: shown.map(({ article }) => article.order),
    count,
  }));
};

test('shows a small category whole, the section of the page marked', () => {
  expect(outlineOf({ '': 2, cards: 1, bills: 3 }, 'help/cards/0')).toEqual([
    { section: undefined, isCurrent: false, shown: [0, 1], count: 2 },
    { section: 'bills', isCurrent: false, shown: [0, 1, 2], count: 3 },
    { section: 'cards', isCurrent: true, shown: [0], count: 1 },
  ]);
});

test('has no group for articles without a section where there are none', () => {
  expect(outlineOf({ cards: 2 }, 'help/cards/1').map(({ section }) => section)).toEqual(['cards']);
});

test('shows of a large category the section of the page and the names of the others', () => {
  const groups = outlineOf({ '': 1, bills: outlineLimit, cards: 3 }, 'help/cards/2');
  expect(groups.map(({ section, shown }) => [section, shown])).toEqual([
    [undefined, []],
    ['bills', []],
    ['cards', [0, 1, 2]],
  ]);
});

test.each([
  [0, 0],
  [outlineLimit / 2, 0],
  [50, 50 - outlineLimit / 2],
  [149, 150 - outlineLimit],
])('shows of 150 articles without sections those around number %i, from %i on', (place, first) => {
  const [group] = outlineOf({ '': 150 }, `help/${place}`);
  expect(group?.shown).toEqual(Array.from({ length: outlineLimit }, (_, index) => first + index));
  expect(group?.count).toBe(150);
});

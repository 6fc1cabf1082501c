import { expect, test } from 'vitest';
import {
  categorySlug,
  fileNameOf,
  isReservedCategory,
  sectionSlug,
  toArticleUrl,
} from '../../../../src/content/model/article-address.ts';
import { toUrlPart } from '../../../../src/lib/url-part.ts';
import { categorySchema } from '../../../../src/schemas/category.ts';

const category = categorySchema.parse({
  label: 'A',
  slug: { fr: 'aide' },
  sections: { plans: { label: 'Plans', slug: { fr: 'offres' } }, plain: { label: 'Plain' } },
});
const categories = new Map([['help', category]]);

test('a category and its sections are called by their own word, else by their folder', () => {
  expect(categorySlug(category, 'help', 'fr')).toBe('aide');
  expect(categorySlug(category, 'help', 'es')).toBe('help');
  expect(categorySlug(undefined, 'help', 'fr')).toBe('help');
  expect(sectionSlug(category, 'plans', 'fr')).toBe('offres');
  expect(sectionSlug(category, 'plans', 'es')).toBe('plans');
  expect(sectionSlug(category, 'plain', 'fr')).toBe('plain');
  expect(sectionSlug(category, 'gone', 'fr')).toBe('gone');
  expect(sectionSlug(undefined, 'plans', 'fr')).toBe('plans');
});

test('the address of an article has its category and, if it stands in one, its section', () => {
  const place = { id: 'help/plans/price', category: 'help', section: 'plans' };
  expect(toArticleUrl(place, 'fr', 'prix', categories)).toBe('/fr/aide/offres/prix/');
  expect(toArticleUrl({ id: 'help/price', category: 'help' }, 'fr', 'prix', categories)).toBe(
    '/fr/aide/prix/',
  );
  expect(toArticleUrl({ id: 'b/price', category: 'b' }, 'fr', 'prix', categories)).toBe(
    '/fr/b/prix/',
  );
});

test.each([
  ['Reset Password', 'reset-password'],
  ['¿Qué es?', 'qué-es'],
  ['हिन्दी', 'हिन्दी'],
  ['***', 'article'],
])('%s is written %s in an address', (name, expected) => {
  expect(toUrlPart(name)).toBe(expected);
});

test('the name of a file is the last part of its id', () => {
  expect(fileNameOf('a/b/c')).toBe('c');
  expect(fileNameOf('c')).toBe('c');
});

test('a category may not be called like a page of the site', () => {
  expect(isReservedCategory('search')).toBe(true);
  expect(isReservedCategory('searching')).toBe(false);
});

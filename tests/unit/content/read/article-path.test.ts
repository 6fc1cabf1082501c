import { describe, expect, test } from 'vitest';
import { findNumbers, parseArticlePath } from '../../../../src/content/read/article-path.ts';
import { listArticles } from '../../../../src/content/read/list-articles.ts';
import { writeContent } from '../check/write-content.ts';

const idOf = (path: string): string | undefined => {
  const parsed = parseArticlePath(path);
  return parsed.ok ? parsed.article.id : undefined;
};

test.each([
  ['Getting Started.md', 'getting-started'],
  ['FAQ.mdx', 'faq'],
  ['über uns.md', 'über-uns'],
  ['退款.md', '退款'],
  ['100% sure?.md', '100-sure'],
  ['node.js.md', 'node.js'],
  ['v1.2_notes.md', 'v1.2_notes'],
  ['Ünï  (old)__name.md', 'ünï-old-name'],
  ['3-d-secure.md', '3-d-secure'],
])('%s has the id %s', (name, part) => {
  expect(idOf(`articles/en/help/${name}`)).toBe(`help/${part}`);
});

test('an article lies in its category and in sections of any depth', () => {
  expect(parseArticlePath('articles/en/Billing/Cards/a/b/lost.md')).toEqual({
    ok: true,
    article: {
      locale: 'en',
      id: 'billing/cards/a/b/lost',
      category: 'billing',
      section: 'cards/a/b',
      path: 'articles/en/Billing/Cards/a/b/lost.md',
      extension: '.md',
    },
  });
});

test('one that lies directly under its locale is in the general category', () => {
  expect(parseArticlePath('articles/en/FAQ.md')).toMatchObject({
    article: { id: 'general/faq', category: 'general' },
  });
});

test.each(['index', 'README', '_index', 'Readme'])('%s.md is the text of its folder', (name) => {
  expect(parseArticlePath(`articles/en/billing/cards/${name}.md`)).toMatchObject({
    article: { id: 'billing/cards', section: 'cards', isIndex: true },
  });
  expect(parseArticlePath(`articles/en/billing/${name}.md`)).toMatchObject({
    article: { id: 'billing/overview', category: 'billing', isIndex: true },
  });
});

test.each([
  'articles/en/_sidebar.md',
  'articles/en/SUMMARY.md',
  'articles/en/a/_part.mdx',
  'articles/en/_common/a.md',
])('%s is no article', (path) => {
  expect(parseArticlePath(path)).toEqual({ ok: false, reason: 'navigation' });
});

describe('numbers before names', () => {
  test.each([
    [
      ['01-intro', '02-pay', '10-end', '3-d-secure'],
      ['01', '02', '10'],
    ],
    [
      ['1. Intro', '2. Pay', '3. End'],
      ['1', '2', '3'],
    ],
    [['2-factor', '3-d-secure', 'pay'], []],
    [['1-click', '2-factor', 'pay'], []],
    [['2024-01-05-news', '404-errors', 'pay'], []],
    [['007-agents'], ['007']],
  ])('of %j those that say a place are %j', (names, numbers) => {
    expect([...findNumbers(names)].sort()).toEqual(numbers);
  });

  test('are the order of articles and are left out of ids', () => {
    const dir = writeContent({
      'articles/en/01-start/02-Next steps.md': '# Next',
      'articles/en/01-start/01-hello.md': '# Hello',
      'articles/en/01-start/10-end.md': '# End',
      'articles/en/01-start/3-d-secure.md': '# Secure',
      'articles/en/02-pay/refund.md': '# Refund',
    });
    const { places } = listArticles(dir);
    expect(places.map(({ id, order }) => [id, order])).toEqual([
      ['start/hello', 1],
      ['start/next-steps', 2],
      ['start/end', 10],
      ['start/3-d-secure', undefined],
      ['pay/refund', undefined],
    ]);
  });
});

describe('without a folder of a locale', () => {
  const files = { 'articles/billing/pay.md': '# Pay', 'articles/faq.md': '# FAQ' };
  const placesOf = (more: Record<string, string>) => {
    const { places, shallow } = listArticles(writeContent({ ...files, ...more }));
    return { ids: places.map(({ locale, id }) => `${locale}/${id}`), shallow };
  };

  test.each(['locales: [fr]\n', 'locales:\n  - locale: fr\n', 'defaultLocale: fr\n'])(
    'articles are in the one language of the site: %j',
    (site) => {
      expect(placesOf({ 'site.yaml': site })).toEqual({
        ids: ['fr/billing/pay', 'fr/general/faq'],
        shallow: [],
      });
    },
  );

  test.each([
    {},
    { 'site.yaml': 'name: Help\n' },
    { 'site.yaml': 'locales: [fr, en]\n' },
    { 'site.yaml': 'locales: [fr]\n', 'articles/fr/a/b.md': '# B' },
    { 'site.yaml': 'locales: [fr]\n', 'articles/pt-BR/a/b.md': '# B' },
  ])('they are not where that is not certain: %j', (more) => {
    expect(placesOf(more).shallow).toEqual(['articles/faq.md']);
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { componentNames } from '../../src/content/check/body/component-rules.ts';
import { formatProblems } from '../../src/content/check/format-problems.ts';

const root = join(import.meta.dirname, '../..');

/** One day, so that this test does not fail with time. */
const now = new Date('2026-11-22T12:00:00Z');

const checked = checkContent(join(root, 'content'), { cwd: root, now });

test('the demo content has no mistakes and no warnings', async () => {
  const { folder, problems } = await checked;
  expect(formatProblems(problems, { all: true })).toBe('');
  expect(folder.articles.length).toBeGreaterThan(30);
});

test.each(['es', 'de', 'en', 'fr', 'pt-BR', 'ar'])(
  'the demo shows each component twice or more in %s',
  async (locale) => {
    const { folder } = await checked;
    const text = folder.articles
      .filter((article) => article.locale === locale)
      .map(({ body }) => body)
      .join('\n');
    const rare = componentNames.filter(
      (name) => [...text.matchAll(new RegExp(`<${name}[ >]`, 'gu'))].length < 2,
    );
    expect(rare).toEqual([]);
  },
);

test('a translation of the demo has the figures of the original', async () => {
  const { folder } = await checked;
  const original = new Map(
    folder.articles.filter(({ locale }) => locale === 'en').map(({ id, body }) => [id, body]),
  );
  const different = folder.articles
    .filter(({ locale }) => ['es', 'de'].includes(locale))
    .filter(({ id, body }) => figuresOf(body).join(' ') !== figuresOf(original.get(id)).join(' '))
    .map(({ locale, id }) => `${locale}/${id}`);
  expect(different).toEqual([]);
});

/** The numbers in a text, links aside, smallest first: their order differs between languages. */
function figuresOf(body = ''): readonly string[] {
  const text = body.replaceAll(/\]\([^)]*\)/gu, '').replaceAll(',', '.');
  return [...text.matchAll(/\d+(?:\.\d+)?/gu)].map(([figure]) => figure).toSorted();
}

import { expect, test } from 'vitest';
import {
  deprecations,
  renameFields,
  type Deprecation,
} from '../../../../src/content/upgrade/deprecations.ts';
import { articleSchema } from '../../../../src/schemas/article.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';

/** As a next contract could have it. */
const known: readonly Deprecation[] = [
  { files: /^site\.yaml$/u, from: ['title'], to: ['name'], reason: 'it is called so elsewhere.' },
  {
    files: /^site\.yaml$/u,
    from: ['color'],
    to: ['brand', 'accent'],
    reason: 'looks stand together.',
  },
  { files: /^articles\//u, from: ['tags'], to: ['keywords'], reason: 'they are searched.' },
];

test('a field is renamed in its place, with comments and quotes as they were', () => {
  const text = `# Ours\nurl: https://a.example\ntitle: "Help" # short\nvotes:\n  tally: open\n`;
  expect(renameFields('site.yaml', text, known)).toEqual({
    text: `# Ours\nurl: https://a.example\nname: "Help" # short\nvotes:\n  tally: open\n`,
    changes: ['"title" is now "name": it is called so elsewhere.'],
  });
});

test('a field is moved into another one', () => {
  expect(renameFields('site.yaml', "color: '#006d77'\n", known)?.text).toBe(
    "brand:\n  accent: '#006d77'\n",
  );
});

test('front matter is changed and the text below is not', () => {
  const text = '---\ntitle: A\ntags: [b]\n---\n\ntags: [c]\n';
  expect(renameFields('articles/en/x/a.md', text, known)?.text).toBe(
    '---\ntitle: A\nkeywords: [b]\n---\n\ntags: [c]\n',
  );
});

test('what has both names, neither, or cannot be read is left for the writer', () => {
  expect(renameFields('site.yaml', 'title: a\nname: b\n', known)).toBeUndefined();
  expect(renameFields('site.yaml', 'name: b\n', known)).toBeUndefined();
  expect(renameFields('site.yaml', 'title: [a\n', known)).toBeUndefined();
  expect(renameFields('home.yaml', 'title: a\n', known)).toBeUndefined();
  expect(renameFields('articles/en/x/a.md', 'no fields', known)).toBeUndefined();
});

test('an old name is still taken until the next contract', () => {
  const fields = new Set([...Object.keys(siteSchema.shape), ...Object.keys(articleSchema.shape)]);
  expect(deprecations.filter(({ from: [name = ''] }) => !fields.has(name))).toEqual([]);
});

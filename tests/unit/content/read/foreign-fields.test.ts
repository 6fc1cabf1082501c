import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/content/read/read-article.ts';
import { parseArticlePath } from '../../../../src/content/read/article-path.ts';

function read(text: string, path = 'articles/en/billing/Pay now.md') {
  const parsed = parseArticlePath(path);
  if (!parsed.ok) throw new Error(path);
  return readArticle({ ...parsed.article, file: path }, text);
}

function readFields(fields: string) {
  const result = read(`---\ntitle: Pay\n${fields}\n---\n\nText.\n`);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.article;
}

test.each([
  ['sidebar_position: 3', { order: 3 }],
  ['weight: "20"', { order: 20 }],
  ['nav_order: 4', { order: 4 }],
  ['order: 1\nweight: 9', { order: 1 }],
  ['sidebar: { order: 7 }', { order: 7 }],
  ['position: high', { order: undefined }],
  ['tags: [card, Visa]', { keywords: ['card', 'Visa'] }],
  ['tags: card, Visa', { keywords: ['card', 'Visa'] }],
  ['tags:\n  - label: Cards\n    permalink: /cards', { keywords: ['Cards'] }],
  ['label_names: [a, 7]', { keywords: ['a', '7'] }],
  ['keywords: [Paris, "one, two"]', { keywords: ['Paris', 'one, two'] }],
  ['keywords: one, two', { keywords: ['one', 'two'] }],
  ['lastmod: 2026-03-01T10:00:00+02:00', { updated: '2026-03-01' }],
  ['last_update: { date: 2026-03-02, author: Ann }', { updated: '2026-03-02' }],
  ['date: 2025-01-01\nupdated_at: 2026-03-03T00:00:00Z', { updated: '2026-03-03' }],
  ['lastUpdated: true', { updated: undefined }],
  ['summary: Short.', { description: 'Short.' }],
  ['excerpt: |\n  Two\n  lines.', { description: 'Two lines.' }],
  ['description:', { description: undefined }],
  ['published: false', { draft: true }],
  ['published: true', { draft: false }],
  ['private: true', { draft: true }],
  ['user_segment_id: 42', { draft: true }],
  ['user_segment_id:', { draft: false }],
  ['visibility: Internal', { draft: true }],
  ['slug: /guides/Pay Now/', { slug: 'pay-now', redirectFrom: ['/guides/Pay%20Now/'] }],
  ['slug: pay', { slug: 'pay', redirectFrom: [] }],
  ['slug: /', { slug: undefined, redirectFrom: [] }],
  ['permalink: /old/pay.html', { slug: undefined, redirectFrom: ['/old/pay.html'] }],
  ['permalink: /:categories/:title/', { redirectFrom: [] }],
  ['permalink: /en/billing/pay-now/', { redirectFrom: [] }],
  ['url: https://docs.example.com/pay?x=1', { redirectFrom: ['/pay'] }],
  ['aliases: [/a, b]\nredirect_from: /c', { redirectFrom: ['/a', '/b', '/c'] }],
  ['redirectFrom: [/d]\naliases: /d', { redirectFrom: ['/d'] }],
  ['translationKey: pay', { translationKey: 'pay' }],
])('reads %j', (fields, expected) => {
  const { frontMatter } = readFields(fields);
  const read = Object.entries(frontMatter).filter(([field]) => field in expected);
  const absent = Object.fromEntries(Object.keys(expected).map((field) => [field, undefined]));
  expect({ ...absent, ...Object.fromEntries(read) }).toEqual(expected);
});

test('cuts a summary that is longer than a description at a word', () => {
  const { description } = readFields(`summary: ${'word '.repeat(100)}`).frontMatter;
  expect(description).toMatch(/^(?:word )+word…$/u);
  expect(description?.length).toBeLessThanOrEqual(300);
});

test('keeps fields that it does not know aside', () => {
  const { unusedFields } = readFields('layout: page\nproduct_area: [x]\ntoc: true\nicon:');
  expect(unusedFields).toEqual(['layout', 'product_area', 'toc']);
});

test('takes names in the spelling of other programs', () => {
  expect(readFields('Sidebar-Position: 2\nDescription: Short.').frontMatter).toMatchObject({
    order: 2,
    description: 'Short.',
  });
});

test.each(['desciption: X', 'keyword: X', 'redirectfom: [/x]', 'promoted_: true'])(
  'a slip in a field of Candil stays a mistake: %s',
  (fields) => {
    const result = read(`---\ntitle: Pay\n${fields}\n---\n\nText.\n`);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'FieldUnknown', line: 3 }] });
  },
);

describe('titles', () => {
  const titleOf = (text: string) => {
    const result = read(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { frontMatter, titleFrom, body, bodyLine } = result.article;
    return { title: frontMatter.title, titleFrom, body, bodyLine };
  };

  test('are the first heading where no field says one, and are not said twice', () => {
    expect(titleOf('# Pay by card\n\nText.\n')).toEqual({
      title: 'Pay by card',
      titleFrom: 'heading',
      body: '\n\nText.\n',
      bodyLine: 1,
    });
  });

  test.each([
    ['# **Bold** and `code` [link](x.md) {#id}', 'Bold and code link'],
    ['Under\n=====', 'Under'],
    ['```\n# not\n```\n\n# Yes #', 'Yes'],
    ['<img src="x.png">\n\n# <a name="x"></a>Anchor', 'Anchor'],
    ['# C\\# and snake_case_name', 'C# and snake_case_name'],
  ])('are read without signs: %j', (body, title) => {
    expect(titleOf(`---\ntags: [x]\n---\n${body}\n`).title).toBe(title);
  });

  test('a heading that says the same as the field is left out, another one not', () => {
    expect(titleOf('---\ntitle: Pay\n---\n\n# pay\n\nText.').body).toBe('\n\n\nText.');
    expect(titleOf('---\ntitle: Pay\n---\n\n# Other\n').body).toBe('\n# Other\n');
    expect(titleOf('---\ntitle: Pay\nhide_title: true\n---\n# Other\n')).toMatchObject({
      title: 'Pay',
      body: '\n',
    });
  });

  test('a short title of another program is better than the name of the file', () => {
    expect(titleOf('---\nsidebar_label: Cards\n---\nText.').title).toBe('Cards');
    expect(titleOf('Text.')).toMatchObject({ title: 'Pay now', titleFrom: 'name' });
    expect(titleOf('---\ntitle: 404\n---\nText.').title).toBe('404');
  });
});

describe('notations', () => {
  test('reads TOML between plus signs', () => {
    const text = '+++\ntitle = "Pay"\nweight = 3\ndate = 2026-03-01T10:00:00Z\n+++\n\nText.\n';
    expect(read(text)).toMatchObject({
      ok: true,
      article: {
        frontMatter: { title: 'Pay', order: 3, updated: '2026-03-01' },
        body: '\nText.\n',
        bodyLine: 6,
      },
    });
  });

  test('reads a JSON object', () => {
    const text = '{\n  "title": "Pay",\n  "tags": ["card"]\n}\nText.\n';
    expect(read(text)).toMatchObject({
      ok: true,
      article: { frontMatter: { title: 'Pay', keywords: ['card'] }, body: 'Text.\n', bodyLine: 5 },
    });
  });

  test('names the line of TOML that cannot be read', () => {
    expect(read('+++\ntitle = "Pay"\nweight = = 3\n+++\n')).toMatchObject({
      problems: [{ code: 'YamlUnreadable', line: 3 }],
    });
  });

  test('names the line of a field of TOML that does not fit', () => {
    expect(read('+++\ntitle = "Pay"\ndraft = "yes"\n+++\n')).toMatchObject({
      problems: [{ code: 'FieldInvalid', line: 3 }],
    });
  });

  test.each(['---\ntitle: Pay\n', '+++\ntitle = "Pay"\n'])('refuses %j, never closed', (text) => {
    expect(read(text)).toMatchObject({ problems: [{ code: 'FrontMatterMissing', line: 1 }] });
  });
});

import { describe, expect, test } from 'vitest';
import { article, checkFiles, listProblems } from './write-content.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>';

const files = (home: string, more = {}) => ({
  'articles/en/billing/invoices.md': article(),
  'home.yaml': `sections:\n  - kind: hero\n${home}`,
  ...more,
});

test('a page that names what exists is fine', async () => {
  const home = `    picture: shop
    asked: [billing/invoices]
  - { kind: articles, title: Money, articles: [billing/invoices] }
  - kind: links
    title: More
    links:
      - { label: Invoices, link: billing/invoices }
      - { label: Contact, link: page:contact }
      - { label: Status, link: https://status.example.org }
  - { kind: text, text: "See [invoices](article:billing/invoices)." }
`;
  expect(await listProblems(files(home, { 'images/shop.svg': svg }))).toEqual([]);
});

test('articles that do not exist are told with line and remedy', async () => {
  const home = `    asked: [billing/invoice]
  - kind: articles
    title: Money
    articles:
      - billing/invoices
      - billing/gone
  - kind: links
    title: More
    links:
      - { label: Invoices, link: billing/invoces }
`;
  const { problems } = await checkFiles(files(home));
  expect(problems.map(({ code, line, remedy }) => `${line ?? 0} ${code} ${remedy}`)).toEqual([
    '3 LinkArticleUnknown Did you mean "billing/invoices"?',
    '8 LinkArticleUnknown Write an article id such as "billing/invoices", or remove the line.',
    '12 LinkArticleUnknown Did you mean "billing/invoices"?',
  ]);
});

test('an article that is a draft is told', async () => {
  const draft = { 'articles/en/billing/soon.md': article('Text.', 'title: Soon\ndraft: true') };
  const home = '    asked: [billing/soon]\n';
  expect(await listProblems(files(home, draft))).toEqual(['LinkToDraft home.yaml:3']);
});

test('a picture that is missing is told with the one that was meant', async () => {
  const { problems } = await checkFiles(files('    picture: shp\n', { 'images/shop.svg': svg }));
  expect(problems).toMatchObject([
    { code: 'PictureMissing', file: 'home.yaml', line: 3, remedy: 'Did you mean "shop"?' },
  ]);
});

describe('a text is checked as an article is', () => {
  test('with the line of the file', async () => {
    const home = `  - kind: text
    text: |-
      Read on.

      [Gone](article:billing/gone), [nowhere](page:shop) <script>alert(1)</script>
`;
    expect(await listProblems(files(home))).toEqual([
      'HtmlRefused home.yaml:7',
      'LinkArticleUnknown home.yaml:7',
      'LinkPageUnknown home.yaml:7',
    ]);
  });

  test('in each language', async () => {
    const home = '  - kind: text\n    text:\n      en: Fine.\n      de: "[x](article:a/b)"\n';
    const german = {
      'site.yaml': 'locales: [en, de]\n',
      'articles/de/billing/invoices.md': article(),
    };
    expect(await listProblems(files(home, german))).toEqual(['LinkArticleUnknown home.yaml:6']);
  });
});

test('languages without a title, and titles for no language, are warnings', async () => {
  const home = '    title: { en: Hello, it: Ciao }\n';
  const german = {
    'site.yaml': 'locales: [en, de]\n',
    'articles/de/billing/invoices.md': article(),
  };
  expect(await listProblems(files(home, german))).toEqual([
    'TextLocaleUnknown home.yaml:3',
    'TextMissing home.yaml:3',
  ]);
});

test('home.yml is told as a slip', async () => {
  const slip = { 'articles/en/a/b.md': article(), 'home.yml': 'sections: []\n' };
  expect(await listProblems(slip)).toEqual(['FolderUnknown home.yml']);
});

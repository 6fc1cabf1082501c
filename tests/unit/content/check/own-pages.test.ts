import { expect, test } from 'vitest';
import { checkWhatWorks } from '../../../../src/content/check/leave-out.ts';
import { article, checkFiles, listProblems, writeContent } from './write-content.ts';

const locales = 'locales: [en, { locale: de, fallback: [] }]\ndefaultLocale: en\n';

/** A site in two languages with one English page, which says what it is told to. */
const site = (body: string, more = {}) => ({
  'site.yaml': `url: https://help.example.com\n${locales}`,
  'articles/en/billing/pay.md': article(body),
  'articles/de/billing/pay.md': article(),
  'pages/en/imprint.md': article('## Tax number'),
  ...more,
});

test('a link to a page may name a heading of it, and one that it has not is an error', async () => {
  expect(await listProblems(site('[x](page:imprint#tax-number)'))).toEqual([]);
  expect(await listProblems(site('[x](page:imprint#tax)'))).toEqual([
    'LinkHeadingUnknown articles/en/billing/pay.md:5',
  ]);
});

test('a link to a draft is an error, but for another draft', async () => {
  const draft = { 'pages/en/later.md': article('Text.', 'title: Later\ndraft: true') };
  expect(await listProblems(site('[x](page:later)', draft))).toEqual([
    'LinkToDraft articles/en/billing/pay.md:5',
  ]);
  const other = article('[x](page:later)', 'title: Other\ndraft: true');
  expect(await listProblems(site('Text.', { ...draft, 'pages/en/other.md': other }))).toEqual([]);
});

test('a link in a language that has neither the page nor a fallback is an error', async () => {
  const german = { 'articles/de/billing/pay.md': article('[x](page:imprint)') };
  const { problems } = await checkFiles(site('Text.', german));
  expect(problems).toMatchObject([
    {
      code: 'LinkPageUnknown',
      line: 5,
      message: 'Readers of "de" have no page "imprint"; it exists in: en.',
    },
  ]);
});

test('the footer leaves out a page where a language lacks it, and tells a draft', async () => {
  const footer = (page: string) =>
    `${locales}footer:\n  legal:\n    - { kind: imprint, link: 'page:${page}' }\n`;
  expect(await listProblems(site('Text.', { 'site.yaml': footer('imprint') }))).toEqual([]);
  const draft = { 'pages/en/later.md': article('Text.', 'title: Later\ndraft: true') };
  expect(await listProblems(site('Text.', { ...draft, 'site.yaml': footer('later') }))).toEqual([
    'LinkToDraft site.yaml:5',
  ]);
});

test('old addresses lead to a page, and none that another has', async () => {
  const from = (path: string) => article('## Tax number', `title: A\nredirectFrom: [${path}]`);
  const { models } = await checkFiles(site('Text.', { 'pages/en/imprint.md': from('/legal') }));
  expect(models.published.ownPages.get('en')?.get('imprint')?.redirectFrom).toEqual(['/legal']);
  expect(await listProblems(site('Text.', { 'pages/en/imprint.md': from('/en/contact') }))).toEqual(
    ['RedirectTaken pages/en/imprint.md:3'],
  );
});

test('two files of one page, a name that a link cannot mean, and fields without effect are told', async () => {
  expect(await listProblems(site('Text.', { 'pages/en/Imprint.mdx': article() }))).toEqual([
    'ArticleTwice pages/en/imprint.md',
  ]);
  expect(await listProblems(site('Text.', { 'pages/en/home.md': article() }))).toEqual([
    'AddressTaken pages/en/home.md',
  ]);
  const fields = article('Text.', 'title: A\npromoted: true\nstray: 1');
  expect(await listProblems(site('Text.', { 'pages/en/about.md': fields }))).toEqual([
    'FieldUnused pages/en/about.md:3',
    'FieldUnused pages/en/about.md:4',
  ]);
});

test('pages with other names are one page by their translationKey', async () => {
  const keyed = (title: string) => article('Text.', `title: ${title}\ntranslationKey: legal`);
  const { models, problems } = await checkFiles(
    site('[x](page:imprint)', {
      'pages/en/imprint.md': keyed('Imprint'),
      'pages/de/impressum.md': keyed('Impressum'),
      'articles/de/billing/pay.md': article('[x](page:imprint)'),
    }),
  );
  expect(problems).toEqual([]);
  const german = models.published.ownPages.get('de')?.get('imprint');
  expect(german?.url).toBe('/de/impressum/');
});

test('a page with mistakes can be left out, and links to it are no mistakes of others', async () => {
  const files = site('[x](page:imprint)', {
    'pages/en/imprint.md': article('[x](article:gone/x)'),
  });
  const dir = writeContent(files);
  const { checked, leftOut } = await checkWhatWorks(dir, { cwd: dir });
  expect(leftOut.map(({ file }) => file)).toEqual(['pages/en/imprint.md']);
  expect(checked.problems).toEqual([]);
  expect(checked.models.published.ownPages.size).toBe(0);
});

test('a question of a page is asked as one of an article is, unless search is not to find it', async () => {
  const { checkOwnQuestions } =
    await import('../../../../src/content/check/check-own-questions.ts');
  const page = (more: string) =>
    article('Acme Cycles.', `title: Imprint\nquestions: [Where is my zebra]\n${more}`);
  const pay = article('Where is my zebra? In the account.', 'title: Where is my zebra');
  const ask = async (more: string) => {
    const files = site('Text.', {
      'pages/en/imprint.md': page(more),
      'articles/en/billing/pay.md': pay,
    });
    return (await checkOwnQuestions(await checkFiles(files))).problems.map(({ file }) => file);
  };
  expect(await ask('inSearch: true')).toEqual(['pages/en/imprint.md']);
  expect(await ask('inSearch: false')).toEqual([]);
});

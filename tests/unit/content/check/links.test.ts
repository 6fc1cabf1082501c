import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { article, checkFiles, listProblems, writeContent } from './write-content.ts';

const links = (body: string, others = {}) =>
  listProblems({
    'articles/en/billing/invoice.md': article(
      '## Pay late?\n\n## Pay late?\n\n## Zahlung *früh* `x`',
    ),
    'articles/en/billing/page.mdx': article(body),
    ...others,
  });

describe('a link is fine', () => {
  test.each([
    '[text](article:billing/invoice)',
    '[text](article:billing/invoice#pay-late)',
    '[text](article:billing/invoice#pay-late-1)',
    '[text](article:billing/invoice#zahlung-fr%C3%BCh-x)',
    '[text][ref]\n\n[ref]: article:billing/invoice',
    '[text](page:contact) [text](page:search?q=x) [text](page:ticket)',
    '[text](https://example.com) [text](mailto:a@example.com) [text](tel:+34960130042)',
    '[text](vscode://x) [text](brisela://unlock)',
    '[text](/en/billing/invoice/) [text](/en/billing/invoice#x) [text](/en/contact/?q=x) [text](/)',
    '[text](/files/terms.1a2b3c4d.pdf) [text](/sitemap.xml)',
    '[text](#here) [text](#top)\n\n## Here',
    '[text](#place)\n\n<a id="place"></a>',
    '<a href="article:billing/invoice">text</a>',
    '[text](../billing/invoice.md#pay-late) [text](invoice) [text](./invoice/) [text](../billing/)',
    '[text](/billing/invoice.md) [text](/en/billing/invoice.html#pay-late-1) [text](../Billing/Invoice.md)',
    '[text][ref] <a href="invoice.md">text</a>\n\n[ref]: ../billing/invoice.md',
  ])('%s', async (body) => {
    expect(await links(body)).toEqual([]);
  });
});

describe('a link is told', () => {
  const at = (code: string, line = 5) => [`${code} articles/en/billing/page.mdx:${line}`];

  test.each([
    ['[text](article:billing/invoise)', 'LinkArticleUnknown'],
    ['[text](article:)', 'LinkArticleUnknown'],
    ['[text](article:billing/invoice#pay-early)', 'LinkHeadingUnknown'],
    ['[text](page:contacts)', 'LinkPageUnknown'],
    ['[text](articel:billing/invoice)', 'LinkKindUnknown'],
    ['[text]()', 'LinkTargetMissing'],
    ['[text](JaVaScript:alert(1))', 'LinkUnsafe'],
    ['[text](data:text/html,x)', 'LinkUnsafe'],
    ['[text](../billing/invoise.md)', 'LinkRelative'],
    ['[text](invoise)', 'LinkRelative'],
    ['[text](../billing/invoice.md#early)', 'LinkHeadingUnknown'],
    ['[text](/en/billing/invoices/)', 'LinkAddressUnknown'],
    ['[text](/billing/invoise.md)', 'LinkAddressUnknown'],
    ['[text](/files/terms.pdf)', 'LinkAddressUnknown'],
    ['[text](terms.pdf)', 'LinkRelative'],
    ['[text](#nowhere)', 'LinkHeadingUnknown'],
    ['[](https://example.com)', 'LinkTextMissing'],
    ['<a href="article:billing/gone">text</a>', 'LinkArticleUnknown'],
  ])('%s', async (body, code) => {
    expect(await links(body)).toEqual(at(code));
  });

  test('on its own line in a paragraph of several', async () => {
    expect(await links('One\ntwo [text](article:x/y)\nthree')).toEqual(at('LinkArticleUnknown', 6));
  });

  test('with the article that was meant', async () => {
    const remedyOf = async (target: string) => {
      const { problems } = await checkFiles({
        'articles/en/billing/invoice.md': article(`[text](${target})`),
      });
      return problems[0]?.remedy;
    };
    const meant = 'Did you mean "billing/invoice"?';
    expect(await remedyOf('article:biling/invoice')).toBe(meant);
    expect(await remedyOf('article:account/invoice')).toBe(meant);
    expect(await remedyOf('article:billing/invoice.md')).toBe(meant);
    expect(await remedyOf('article:en/billing/invoice')).toBe(meant);
    expect(await remedyOf('./invoise.md')).toBe('Did you mean "article:billing/invoice"?');
    expect(await remedyOf('/billing/invoise.md')).toBe('Did you mean "article:billing/invoice"?');
    expect(await remedyOf('/en/billing/invoise.html')).toBe(
      'Did you mean "article:billing/invoice"?',
    );
    expect(await remedyOf('artikle:billing/invoice')).toBe(
      'Did you mean "article:billing/invoice"?',
    );
  });
});

describe('between languages', () => {
  const files = (site: string) => ({
    'site.yaml': site,
    'articles/es/a/only-es.md': article('## Título'),
    'articles/de/a/page.md': article('[a](article:a/only-es#t%C3%ADtulo)'),
    'articles/en/a/page.md': article('[a](article:a/page)'),
  });

  test('a link may lead to an article that readers see in another language', async () => {
    const site = 'locales: [es, { locale: de, fallback: [es] }, en]\n';
    expect(await listProblems(files(site))).toEqual([]);
  });

  test('a link to an article that they never see is told', async () => {
    const none = 'locales: [es, de, en]\nfallback: none\n';
    expect(await listProblems(files(none))).toEqual([
      'LinkArticleUntranslated articles/de/a/page.md:5',
    ]);
    const other = 'locales: [es, { locale: de, fallback: [en] }, en]\n';
    expect(await listProblems(files(other))).toEqual([
      'LinkArticleUntranslated articles/de/a/page.md:5',
    ]);
  });
});

test('a link to an article that cannot be read is no second mistake', async () => {
  const bad = { 'articles/en/billing/bad.md': '---\nnot closed' };
  expect(await links('[text](article:billing/bad#x)', bad)).toEqual([
    'FrontMatterMissing articles/en/billing/bad.md:1',
  ]);
});

test('a draft may link to a draft, and nothing else may', async () => {
  const draft = {
    'articles/en/billing/draft.md': article('[a](article:billing/draft)', 'title: A\ndraft: true'),
  };
  expect(await links('[text](article:billing/draft)', draft)).toEqual([
    'LinkToDraft articles/en/billing/page.mdx:5',
  ]);
});

test('a full address of the site itself is checked like one that starts with a slash', async () => {
  const site = { 'site.yaml': 'url: https://help.example.com\n' };
  expect(
    await links(
      '[a](https://help.example.com/en/billing/invoice/) [b](https://help.example.com/en/x/)',
      site,
    ),
  ).toEqual(['LinkAddressUnknown articles/en/billing/page.mdx:5']);
});

test('a single step can be linked to', async () => {
  const steps = '<Steps>\n\n1. One\n\n   - inner\n\n2. Two\n\n</Steps>';
  const target = (fragment: string) =>
    links(`[text](article:billing/steps#${fragment})`, {
      'articles/en/billing/steps.mdx': article(`${steps}\n\n${steps}`),
    });
  expect(await target('step-2')).toEqual([]);
  expect(await target('step-2-1')).toEqual([]);
  expect(await target('step-3')).toEqual(['LinkHeadingUnknown articles/en/billing/page.mdx:5']);
});

test('a link to what stands beside the help centre is fine', async () => {
  const dir = writeContent({ 'articles/en/a/page.md': article('[x](/about) [y](/price.pdf)') });
  const isBeside = (path: string): boolean => path === '/about' || path === '/price.pdf';
  const alone = await checkContent(dir, { cwd: dir });
  expect(alone.problems.map(({ code }) => code)).toEqual([
    'LinkAddressUnknown',
    'LinkAddressUnknown',
  ]);
  expect((await checkContent(dir, { cwd: dir, isBeside })).problems).toEqual([]);
});

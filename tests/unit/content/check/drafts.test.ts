import { describe, expect, test } from 'vitest';
import { article, checkFiles, listProblems, type ContentFiles } from './write-content.ts';

const draft = (slug?: string): string =>
  article('Text.', `title: Zahlen\ndraft: true${slug === undefined ? '' : `\nslug: ${slug}`}`);

/** An English original that German has as a draft; what stands in German beside it. */
const besideDraft = (body: string, others: ContentFiles = {}) =>
  listProblems({
    'site.yaml': 'locales: [en, de]\ndefaultLocale: en\n',
    'articles/en/billing/pay.md': article('## How'),
    'articles/de/billing/pay.md': draft('zahlen'),
    'articles/de/billing/page.md': article(body),
    ...others,
  });

const onPage = (code: string): readonly string[] => [`${code} articles/de/billing/page.md:5`];

describe('beside a draft over an original', () => {
  test('published articles link to what their readers see', async () => {
    expect(await besideDraft('[a](article:billing/pay#how) [b](/de/billing/pay/)')).toEqual([]);
    expect(await besideDraft('[a](article:billing/pay#wie)')).toEqual(onPage('LinkHeadingUnknown'));
    expect(await besideDraft('[a](/de/billing/zahlen/)')).toEqual(onPage('LinkAddressUnknown'));
  });

  test('other drafts link to what is there once all are published', async () => {
    const others = (body: string): ContentFiles => ({
      'articles/de/billing/later.md': article(body, 'title: Später\ndraft: true'),
    });
    const problemsOf = (body: string) => besideDraft('Text.', others(body));
    expect(await problemsOf('[a](/de/billing/zahlen/) [b](article:billing/pay)')).toEqual([]);
    // The path of its file leads to it, whatever its address is.
    expect(await problemsOf('[a](/de/billing/pay/)')).toEqual([]);
  });

  test('no other article may take the address of what stands in for it', async () => {
    const other = { 'articles/de/billing/other.md': article('Text.', 'title: Andere\nslug: pay') };
    expect(await besideDraft('Text.', other)).toEqual([
      'AddressTaken articles/en/billing/pay.md:2',
    ]);
  });

  test('no other article may take the address that it will have', async () => {
    const other = { 'articles/de/billing/other.md': article('Text.', 'title: A\nslug: zahlen') };
    expect(await besideDraft('Text.', other)).toEqual([
      'AddressTaken articles/de/billing/pay.md:4',
    ]);
  });
});

describe('a draft that nothing stands in for', () => {
  const files = {
    'articles/en/billing/pay.md': article(),
    'articles/en/news/soon.md': draft(),
  };

  test.each([
    [
      'announcements/a.yaml',
      'text: A\nfrom: 2026-11-01T00:00:00Z\nuntil: 2027-01-01T00:00:00Z\nlink: ',
      4,
    ],
    ['contact/topics/a.yaml', 'label: A\narticles:\n  - billing/pay\n  - ', 4],
    ['contact/notices/a.yaml', 'kind: rule\ntext: A\nlink: ', 3],
    ['contact/page.yaml', 'articles:\n  - ', 2],
  ])('may not be named by %s', async (path, start, line) => {
    const problems = (id: string) => listProblems({ ...files, [path]: `${start}${id}\n` });
    expect(await problems('news/soon')).toEqual([`LinkToDraft ${path}:${line}`]);
    expect(await problems('billing/pay')).toEqual([]);
  });

  test('is an error where nobody finds it, and a warning where somebody does', async () => {
    const severities = async (fallback: string) => {
      const { problems } = await checkFiles({
        'site.yaml': `locales: [en, { locale: de, fallback: [] }]\ndefaultLocale: ${fallback}\n`,
        'articles/en/billing/pay.md': fallback === 'en' ? article() : draft(),
        'articles/de/billing/pay.md': draft(),
        'articles/de/billing/page.md': article(),
        'contact/page.yaml': 'articles:\n  - billing/pay\n',
      });
      return problems.map(({ code, severity }) => `${code} ${severity}`);
    };
    expect(await severities('en')).toEqual(['LinkToDraft warning']);
    expect(await severities('de')).toEqual(['LinkToDraft error']);
  });

  test('is no matter to an announcement in other languages', async () => {
    const announcement = (text: string) =>
      `text: ${text}\nfrom: 2026-11-01T00:00:00Z\nuntil: 2027-01-01T00:00:00Z\nlink: billing/pay\n`;
    const problems = (text: string) =>
      listProblems({
        'site.yaml': 'locales: [en, { locale: de, fallback: [] }]\ndefaultLocale: en\n',
        'articles/en/billing/pay.md': article(),
        'articles/de/billing/pay.md': draft(),
        'articles/de/billing/page.md': article(),
        'announcements/a.yaml': announcement(text),
      });
    expect(await problems('{ en: News, de: Neues }')).toEqual([
      'LinkToDraft announcements/a.yaml:4',
    ]);
    expect(await problems('{ en: News }')).not.toContain('LinkToDraft announcements/a.yaml:4');
  });

  test('has no category, no address and no old addresses', async () => {
    const link = { 'articles/en/billing/page.md': article('[a](/en/news/) [b](/en/news/soon/)') };
    expect(await listProblems({ ...files, ...link })).toEqual([
      'LinkAddressUnknown articles/en/billing/page.md:5',
      'LinkToDraft articles/en/billing/page.md:5',
    ]);
  });
});

test('pages of the site are known by their addresses', async () => {
  const links = '[a](/en/a-z/) [b](/en/contact/payment/) [c](/en/tickets/received/)';
  expect(
    await listProblems({
      'articles/en/billing/page.md': article(links),
      'contact/topics/payment.yaml': 'label: Payment\n',
    }),
  ).toEqual([]);
  expect(await listProblems({ 'articles/en/billing/page.md': article(links) })).toEqual([
    'LinkAddressUnknown articles/en/billing/page.md:5',
  ]);
});

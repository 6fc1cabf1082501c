import { describe, expect, test } from 'vitest';
import { article, checkFiles, listProblems } from './write-content.ts';

test('a folder with nothing but one article has no problems', async () => {
  expect(await listProblems({ 'articles/en/x/y.md': article() })).toEqual([]);
});

test.each(['search', 'contact', 'tickets', 'api', 'insights'])(
  'refuses "%s" as a category',
  async (category) => {
    expect(await listProblems({ [`articles/en/${category}/page.md`]: article() })).toEqual([
      `CategoryReserved articles/en/${category}`,
    ]);
  },
);

test('names a reserved category where it lies, not in its file too', async () => {
  const files = {
    'articles/en/contact/page.md': article(),
    'categories/contact.yaml': 'label: X\n',
  };
  expect(await listProblems(files)).toEqual(['CategoryReserved articles/en/contact']);
});

test('names a reserved category once, however many articles it holds', async () => {
  const files = {
    'articles/en/api/a.md': article(),
    'articles/en/api/b.md': article(),
    'articles/en/api/deep/c.md': article(),
  };
  expect(await listProblems(files)).toEqual(['CategoryReserved articles/en/api']);
});

test('takes names of any script with any signs, and refuses one without a letter', async () => {
  const files = {
    'articles/ar/الدفع/فاتورة.md': article(),
    'articles/ar/الدفع/v1.2_notes.md': article(),
    'articles/ar/الدفع/What now?.md': article(),
    'articles/ar/الدفع/---.md': article(),
  };
  const { problems } = await checkFiles(files);
  expect(problems).toMatchObject([
    {
      code: 'ArticleNameInvalid',
      file: 'articles/ar/الدفع/---.md',
      remedy: 'Rename it, such as to "getting-started".',
    },
  ]);
});

describe('addresses', () => {
  const category = (slug: string) => `label: X\nslug: { es: ${slug} }\n`;

  test('two articles may not have the same address', async () => {
    const files = {
      'site.yaml': 'defaultLocale: es\n',
      'articles/es/a/one.md': article('Texto.', 'title: One\nslug: same'),
      'articles/es/a/two.md': article('Texto.', 'title: Two\nslug: same'),
      'articles/es/b/three.md': article('Texto.', 'title: Three\nslug: same'),
    };
    expect(await listProblems(files)).toEqual(['AddressTaken articles/es/a/two.md:3']);
  });

  test('a slug may not be the file name of another article', async () => {
    const files = {
      'articles/es/a/one.md': article(),
      'articles/es/a/two.md': article('Texto.', 'title: Two\nslug: one'),
    };
    expect(await listProblems(files)).toEqual(['AddressTaken articles/es/a/two.md:3']);
  });

  test('two categories may not have the same address in a language', async () => {
    const files = {
      'articles/es/one/a.md': article(),
      'articles/es/two/b.md': article(),
      'categories/one.yaml': category('pagos'),
      'categories/two.yaml': category('pagos'),
    };
    expect(await listProblems(files)).toEqual(['AddressTaken categories/two.yaml:2']);
  });

  test('sections with the same slug clash where their articles do', async () => {
    const files = {
      'articles/es/a/one/page.md': article(),
      'articles/es/a/two/page.md': article(),
      'categories/a.yaml':
        'label: A\nsections:\n  one: { label: One, slug: { es: x } }\n  two: { label: Two, slug: { es: x } }\n',
    };
    expect(await listProblems(files)).toEqual(['AddressTaken articles/es/a/two/page.md:2']);
  });

  test('a category slug may not hide a page of the site', async () => {
    const files = { 'articles/es/one/a.md': article(), 'categories/one.yaml': category('contact') };
    expect(await listProblems(files)).toEqual(['CategoryReserved categories/one.yaml:2']);
  });

  test('an article may not have the address of one that is shown for want of a translation', async () => {
    const files = {
      'site.yaml': 'locales: [es, en]\n',
      'articles/es/a/invoice.md': article(),
      'articles/en/a/other.md': article('Text.', 'title: Other\nslug: invoice'),
    };
    expect(await listProblems(files)).toEqual(['AddressTaken articles/es/a/invoice.md:2']);
    expect(
      await listProblems({ ...files, 'site.yaml': 'locales: [es, en]\nfallback: link\n' }),
    ).toEqual([]);
  });

  test('the same slug in two languages is fine', async () => {
    const files = {
      'site.yaml': 'defaultLocale: es\n',
      'articles/es/a/one.md': article('Texto.', 'title: One\nslug: same'),
      'articles/en/a/one.md': article('Text.', 'title: One\nslug: same'),
    };
    expect(await listProblems(files)).toEqual([]);
  });
});

describe('redirects', () => {
  const from = (...paths: readonly string[]) => ({
    'articles/en/a/one.md': article(
      'Text.',
      `title: One\nredirectFrom:\n${paths.map((path) => `  - ${path}\n`).join('')}`,
    ),
    'articles/en/a/two.md': article(),
  });

  test('lead from any address that nothing else has', async () => {
    expect(await listProblems(from('/old/', '/en/a/old', '/hc/en-us/articles/360042'))).toEqual([]);
  });

  test.each([
    '/en/a/two/',
    '/EN/a/two',
    '/en/a/one/',
    '/en/',
    '/en/search/',
    '/en/tickets/new',
    '/api/x',
    '/insights/',
    '/',
    '/_astro/x',
  ])('do not lead from %s', async (path) => {
    expect(await listProblems(from('/old/', path))).toEqual([
      'RedirectTaken articles/en/a/one.md:5',
    ]);
  });

  test('do not lead from one address to two articles', async () => {
    const files = {
      'articles/en/a/one.md': article('Text.', 'title: One\nredirectFrom: [/old]'),
      'articles/en/a/two.md': article('Text.', 'title: Two\nredirectFrom: [/old/]'),
    };
    expect(await listProblems(files)).toEqual(['RedirectTaken articles/en/a/two.md:3']);
  });

  test('count as addresses that a link may lead to', async () => {
    const files = { ...from('/en/old/'), 'articles/en/a/three.md': article('[text](/en/old/)') };
    expect(await listProblems(files)).toEqual([]);
  });
});

describe('categories', () => {
  test('need no file', async () => {
    const files = { 'articles/en/billing/a.md': article(), 'articles/en/bike/a.md': article() };
    expect(await listProblems(files)).toEqual([]);
  });

  test('that look like one with a file are told', async () => {
    const { problems } = await checkFiles({
      'articles/en/billing/a.md': article(),
      'articles/en/biling/b.md': article(),
      'categories/billing.yaml': 'label: Billing\n',
    });
    expect(problems).toMatchObject([
      {
        code: 'ArticleCategoryUnknown',
        severity: 'warning',
        remedy: 'Did you mean "billing"? Or add categories/biling.yaml.',
      },
    ]);
  });

  test('that other languages write differently are told', async () => {
    const files = {
      'site.yaml': 'defaultLocale: es\n',
      'articles/es/billing/a.md': article(),
      'articles/en/billing/a.md': article(),
      'articles/de/billng/a.md': article(),
    };
    expect(await listProblems(files)).toEqual(['ArticleCategoryUnknown articles/de/billng/a.md']);
  });

  test('with similar names side by side in a language are two categories', async () => {
    const files = { 'articles/en/bikes/a.md': article(), 'articles/en/biker/a.md': article() };
    expect(await listProblems(files)).toEqual([]);
  });

  test('and sections without articles are told', async () => {
    const files = {
      'articles/en/billing/cards/a.md': article(),
      'categories/biling.yaml': 'label: Billing\n',
      'categories/billing.yaml': 'label: Billing\nsections:\n  card: { label: Cards }\n',
    };
    const { problems } = await checkFiles(files);
    expect(problems.map(({ code, remedy }) => `${code} ${remedy}`)).toEqual([
      'CategoryEmpty Add an article under articles/<language>/biling/, or remove the file.',
      'SectionUnknown Did you mean "cards"?',
    ]);
  });
});

test('the same article as .md and .mdx is told once', async () => {
  const files = { 'articles/en/a/b.md': article(), 'articles/en/a/b.mdx': article() };
  expect(await listProblems(files)).toEqual(['ArticleTwice articles/en/a/b.mdx']);
});

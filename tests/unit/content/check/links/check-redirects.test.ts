import { describe, expect, test } from 'vitest';
import { toManifest } from '../../../../../src/content/model/manifest.ts';
import { article, checkFiles, listProblems } from '../write-content.ts';

const files = {
  'site.yaml': 'locales: [en, es]\n',
  'articles/en/billing/refund.md': article('Text.', 'title: Refund\nredirectFrom: [/en/old/]'),
  'articles/es/billing/refund.md': article('Texto.', 'title: Reembolso'),
  'articles/en/billing/draft.md': article('Text.', 'title: Draft\ndraft: true'),
};

const check = (yaml: string) => checkFiles({ ...files, 'redirects.yaml': yaml });
const list = async (yaml: string) => {
  const problems = await listProblems({ ...files, 'redirects.yaml': yaml });
  return problems.filter((one) => one.includes('redirects.'));
};

describe('a line that leads somewhere', () => {
  test.each([
    '- { from: /hc/1, to: "article:billing/refund#how" }',
    '- { from: /hc/1, to: "page:contact" }',
    '- { from: /hc/1, to: /es/billing/refund }',
    '- { from: /hc/1, to: / }',
    '- { from: /hc/1, to: /favicon.svg }',
    '- { from: "/hc/*/x/{id}*", to: "https://a.example/{id}/*", status: 302 }',
    '- { from: /hc/1, to: "article:billing/draft" }',
    '- { from: /a, to: /b }\n- { from: /b, to: "page:home" }',
    '',
  ])('is right: %s', async (yaml) => {
    expect(await list(yaml)).toEqual([]);
  });

  test('is carried out: plain ones by address, others in their order, each language its own', async () => {
    const content = await check(
      [
        '- { from: /hc/es/1, to: "article:billing/refund" }',
        '- { from: "/hc/*/2*", to: "article:billing/refund" }',
        '- { from: /out, to: "https://a.example/", status: 302 }',
        '- { from: /later, to: "article:billing/draft" }',
      ].join('\n'),
    );
    const manifest = toManifest(content.models.published, content);
    expect(manifest.redirects).toEqual({
      '/en/old/': '/en/billing/refund/',
      '/hc/es/1/': '/es/billing/refund/',
    });
    expect(manifest.redirectRules).toEqual([
      { from: '/hc/es/2*', to: '/es/billing/refund/', status: 301 },
      { from: '/hc/*/2*', to: '/en/billing/refund/', status: 301 },
      { from: '/out', to: 'https://a.example/', status: 302 },
    ]);
  });
});

test('what an article was called is a whole address, whatever signs are in it', async () => {
  const named = article('Text.', "title: Refund\nredirectFrom: ['/en/*', '/a/{id}/']");
  const content = await checkFiles({ ...files, 'articles/en/billing/refund.md': named });
  expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { redirects, redirectRules } = toManifest(content.models.published, content);
  expect(Object.keys(redirects)).toEqual(['/en/%2A/', '/a/%7Bid%7D/']);
  expect(redirectRules).toBeUndefined();
});

test.each([
  ['- { from: /a, to: "article:billing/refunds" }', 'RedirectTargetUnknown redirects.yaml:1'],
  ['- { from: /a, to: "page:shop" }', 'RedirectTargetUnknown redirects.yaml:1'],
  ['- { from: /a, to: /en/nothing/ }', 'RedirectTargetUnknown redirects.yaml:1'],
  ['- from: "/a/{id}"\n  to: "/en/{name}"', 'RedirectTargetUnknown redirects.yaml:2'],
  ['- { from: /en/billing/refund, to: "page:home" }', 'RedirectTaken redirects.yaml:1'],
  ['- { from: /en/old, to: "page:home" }', 'RedirectTaken redirects.yaml:1'],
  [
    '- { from: /a, to: "page:home" }\n- { from: /a/, to: "page:home" }',
    'RedirectTaken redirects.yaml:2',
  ],
  ['- { from: "/en/*", to: "https://a.example/" }', 'RedirectTaken redirects.yaml:1'],
  ['- { from: "/a/*", to: "/a/b/*" }', 'RedirectLoop redirects.yaml:1'],
  ['- { from: a, to: "page:home" }', 'FieldInvalid redirects.yaml:1'],
  ['- { from: "/a*b*c", to: "page:home" }', 'FieldInvalid redirects.yaml:1'],
  ['- { from: /a, to: "javascript:alert(1)" }', 'FieldInvalid redirects.yaml:1'],
  ['- { from: /a, to: //evil.example/ }', 'FieldInvalid redirects.yaml:1'],
  ['- { from: /a, to: "https://{x}.example/" }', 'FieldInvalid redirects.yaml:1'],
  ['- { from: /a, to: "https://a.example:99999/" }', 'FieldInvalid redirects.yaml:1'],
  ['- { from: /a, to: "https://[/" }', 'FieldInvalid redirects.yaml:1'],
  ['- { from: /a, to: "page:home", status: 200 }', 'FieldInvalid redirects.yaml:1'],
])('%s is a mistake', async (yaml, problem) => {
  expect(await list(yaml)).toEqual([problem]);
});

test.each(['/\\\\evil.example/*', '//evil.example/*', 'https://{id}/*', 'javascript:x'])(
  'a target that browsers would read as another host or as code is refused: %s',
  async (to) => {
    expect(await list(`- { from: "/hc/{id}/*", to: "${to}" }`)).toEqual([
      expect.stringContaining('FieldInvalid'),
    ]);
  },
);

test('a circle is told with its way, at each of its lines', async () => {
  const { problems } = await check('- { from: /a, to: /b }\n- { from: /b, to: /a }');
  expect(problems.filter(({ code }) => code === 'RedirectLoop')).toMatchObject([
    { line: 1, message: 'Who opens /a is led around in a circle: /a → /b → /a.' },
    { line: 2, message: 'Who opens /b is led around in a circle: /b → /a → /b.' },
  ]);
});

describe('as CSV', () => {
  const listCsv = (csv: string) => listProblems({ ...files, 'redirects.csv': csv });

  test('the same is read', async () => {
    const csv = 'to,from,status\narticle:billing/refund,"/a,b",\n"https://a.example/",/c,302\n';
    const content = await checkFiles({ ...files, 'redirects.csv': csv });
    expect(content.problems).toEqual([]);
    const manifest = toManifest(content.models.published, content);
    expect(manifest.redirects['/a,b/']).toBe('/en/billing/refund/');
    expect(manifest.redirectRules).toHaveLength(1);
  });

  test.each([
    ['from,target\n/a,page:home\n', 'FieldUnknown redirects.csv:1'],
    ['/a,page:home\n', 'FieldUnknown redirects.csv:1'],
    ['from,to\n/a,page:home\n/b,\n', 'FieldMissing redirects.csv:3'],
    ['from;to\n/a;page:home\n/b;\n', 'FieldMissing redirects.csv:3'],
    ['"to"\t"from"\npage:none\t/a\n', 'RedirectTargetUnknown redirects.csv:2'],
    ['from,to\n/a;page:home\n', 'FieldMissing redirects.csv:2'],
    ['from,to\n/a,article:none/none\n', 'RedirectTargetUnknown redirects.csv:2'],
    ['from,to\n/a,"page:home\n', 'CsvUnreadable redirects.csv:2'],
  ])('%j is a mistake', async (csv, problem) => {
    expect(await listCsv(csv)).toEqual([problem]);
  });
});

test.each([
  '/index.html',
  '/404',
  '/404.html',
  '/robots.txt/',
  '/robots.txt/old',
  '/sw.js',
  '/API/x',
  '/_astro/x',
  '/en/site.webmanifest',
  '/es/search/suggestions.json',
  '/en/contact/hours.ics',
  '/en/billing/refund/index.html',
  '/en/billing/refund.md',
  '/en//billing/refund',
  '/en/old/index.html',
])('an address that a page or a file of the site has cannot lead elsewhere: %s', async (from) => {
  expect(await list(`- { from: "${from}", to: "page:contact" }`)).toEqual([
    'RedirectTaken redirects.yaml:1',
  ]);
  const text = article('Text.', `title: A\nredirectFrom: ["${from}"]`);
  expect(await listProblems({ ...files, 'articles/en/billing/zero.md': text })).toContain(
    'RedirectTaken articles/en/billing/zero.md:3',
  );
});

test.each(['/', '//'])('the start page cannot lead elsewhere: %s', async (from) => {
  const text = article('Text.', `title: A\nredirectFrom: ["${from}"]`);
  expect(await listProblems({ ...files, 'articles/en/billing/a.md': text })).toEqual([
    'RedirectTaken articles/en/billing/a.md:3',
  ]);
});

test.each(['/en/contacts.ics', '/old/contact/hours.ics', '/en/billing.md', '/robots', '/apis/x'])(
  'an address that only looks like one of the site may lead elsewhere: %s',
  async (from) => {
    expect(await list(`- { from: "${from}", to: "page:contact" }`)).toEqual([]);
  },
);

test.each([
  '/../out',
  `/${'a'.repeat(256)}`,
  `/${'%C3%A9'.repeat(128)}`,
  '/a/%2e%2e/%2E%2E/out',
  '/a%2F..%2Fb',
  '/%E0%A4%A',
  '/a%00b',
  '/a%0Ab',
  '/a\\b',
])('an old address for which a page cannot be written is refused: %s', async (from) => {
  expect(await list(`- { from: ${JSON.stringify(from)}, to: / }`)).toEqual([
    'FieldInvalid redirects.yaml:1',
  ]);
  const text = article('Text.', `title: A\nredirectFrom: [${JSON.stringify(from)}]`);
  expect(await listProblems({ 'articles/en/billing/a.md': text })).toEqual([
    'FieldInvalid articles/en/billing/a.md:3',
  ]);
});

/** Would take hours if the file were read once for each of its lines. */
test('thousands of lines are checked, and those that lead nowhere told with their line', async () => {
  const lines = Array.from({ length: 2_000 }, (_, id) => [
    `- from: /old/${id}`,
    `  to: article:billing/${id % 500 === 0 ? `gone-${id}` : 'refund'}`,
  ]);
  expect(await list(lines.flat().join('\n'))).toEqual(
    [0, 1, 2, 3].map((place) => `RedirectTargetUnknown redirects.yaml:${place * 1_000 + 2}`),
  );
});

import { describe, expect, test } from 'vitest';
import { createPathLookup, isPath } from '../../../../src/content/read/content-paths.ts';
import { parseArticlePath } from '../../../../src/content/read/article-path.ts';
import { listMediaTargets } from '../../../../src/content/read/media-targets.ts';

const articles = [
  'articles/en/billing/pay.md',
  'articles/en/billing/Refund Late.md',
  'articles/en/billing/cards/index.md',
  'articles/en/billing/cards/lost.mdx',
  'articles/en/general/faq.md',
  'articles/es/billing/pay.md',
  'articles/es/cuenta/pin.md',
];
const files = [
  ...articles,
  'articles/en/billing/media/Plan (1).PNG',
  'articles/en/terms.pdf',
  'articles/en/billing/notes.html',
  'static/img/logo.svg',
  'images/app/pin.png',
  'site.yaml',
];

const places = articles.map((path) => {
  const parsed = parseArticlePath(path);
  if (!parsed.ok) throw new Error(path);
  return parsed.article;
});

const find = createPathLookup({
  files,
  places,
  indexes: [],
  soleLocale: undefined,
  assetFolders: [],
});
const fromPay = { path: 'articles/en/billing/pay.md', locale: 'en' };
const idOf = (target: string, from = fromPay): string | undefined => {
  const found = find(target, from);
  return found?.kind === 'article' ? found.id + found.fragment : undefined;
};

describe('a path leads to an article', () => {
  test.each([
    ['cards/lost.mdx', 'billing/cards/lost'],
    ['./cards/lost', 'billing/cards/lost'],
    ['cards/lost.md#late', 'billing/cards/lost#late'],
    ['cards/lost/?x=1#late', 'billing/cards/lost#late'],
    ['Refund%20Late.md', 'billing/refund-late'],
    ['refund-late', 'billing/refund-late'],
    ['../billing/refund-late.html', 'billing/refund-late'],
    ['cards/index.md', 'billing/cards'],
    ['cards/', 'billing/cards'],
    ['cards', 'billing/cards'],
    ['../general/FAQ.md', 'general/faq'],
    ['/general/faq', 'general/faq'],
    ['/en/general/faq/', 'general/faq'],
    ['/es/cuenta/pin', 'cuenta/pin'],
    ['../../es/cuenta/pin.md', 'cuenta/pin'],
    ['general/faq.md', 'general/faq'],
    // Below the address of the page, as programs with pretty addresses have it.
    ['../cards/lost/', 'billing/cards/lost'],
  ])('%s', (target, id) => {
    expect(idOf(target)).toBe(id);
  });

  test.each(['gone.md', '../gone/', '../../../../etc/passwd', '/fr/billing/pay', 'site.yaml'])(
    '%s to none',
    (target) => {
      expect(find(target, fromPay)).toBeUndefined();
    },
  );

  test('to a folder without a text of its own is a category', () => {
    expect(find('../billing/', fromPay)).toEqual({
      kind: 'category',
      id: 'billing',
      section: undefined,
    });
  });

  test('to an index that only names its folder is that folder', () => {
    const parsed = parseArticlePath('articles/en/01-Start/deep/_index.md');
    if (!parsed.ok) throw new Error('no place');
    const lookup = createPathLookup({
      ...{ files, places, indexes: [parsed.article], soleLocale: undefined, assetFolders: [] },
    });
    const expected = { kind: 'category', id: '01-start', section: 'deep' };
    expect(lookup('../01-Start/deep/_index.md', fromPay)).toEqual(expected);
    expect(lookup('../01-Start/deep/', fromPay)).toEqual(expected);
  });

  test('from an article that lies in no folder of a language', () => {
    const path = 'articles/billing/pay.md';
    const parsed = parseArticlePath(path, { soleLocale: 'fr' });
    if (!parsed.ok) throw new Error(path);
    const lookup = createPathLookup({
      ...{
        files: [path],
        places: [parsed.article],
        indexes: [],
        soleLocale: 'fr',
        assetFolders: [],
      },
    });
    const from = { path: 'articles/faq.md', locale: 'fr' };
    const expected = { kind: 'article', id: 'billing/pay', fragment: '' };
    expect(lookup('billing/pay.md', from)).toEqual(expected);
    expect(lookup('/billing/pay', from)).toEqual(expected);
  });
});

describe('a path leads to a file', () => {
  test.each([
    ['media/Plan%20(1).PNG', 'picture', 'articles/en/billing/media/Plan (1).PNG'],
    ['media/plan (1).png', 'picture', 'articles/en/billing/media/Plan (1).PNG'],
    ['../terms.pdf', 'download', 'articles/en/terms.pdf'],
    ['/terms.pdf', 'download', 'articles/en/terms.pdf'],
    ['/img/logo.svg?raw=true', 'picture', 'static/img/logo.svg'],
    ['img/logo.svg', 'picture', 'static/img/logo.svg'],
    ['app/pin.png', 'picture', 'images/app/pin.png'],
    ['/static/img/logo.svg', 'picture', 'static/img/logo.svg'],
  ])('%s', (target, kind, path) => {
    expect(find(target, fromPay)).toEqual({ kind, path });
  });

  test('that is served: pages and settings are not', () => {
    expect(find('notes.html', fromPay)).toBeUndefined();
    expect(find('/site.yaml', fromPay)).toBeUndefined();
  });
});

test.each(['', '#here', 'https://x.example', '//x.example/a', 'mailto:a@x.example', 'image:a'])(
  '%j is no path',
  (target) => {
    expect(isPath(target)).toBe(false);
  },
);

test('paths of pictures and files are found in Markdown and HTML', () => {
  const body = [
    '![A](media/a.png "T") ![](<b c.jpg>) [pdf](../t.pdf) ![x](plan(1).png)',
    '![y](y.png)![z](z.png)(not.png)',
    '[ref]: ./d.webp',
    '<img src="e.gif" alt=""> <a href=\'f.zip\'>x</a> <video src=g.mp4 poster="h.png"></video>',
    '[page](other.md) [site](https://x.example/i.png) ![](image:app/pin) [text](x)',
  ].join('\n\n');
  expect(listMediaTargets(body)).toEqual([
    'b c.jpg',
    'media/a.png',
    '../t.pdf',
    'plan(1).png',
    'y.png',
    'z.png',
    './d.webp',
    'e.gif',
    'f.zip',
    'g.mp4',
    'h.png',
  ]);
});

test('what is never closed is read once', () => {
  expect(listMediaTargets('[a](b.png)'.repeat(40_000))).toEqual(['b.png']);
  expect(listMediaTargets('[a](<b.png'.repeat(40_000))).toEqual([]);
  expect(listMediaTargets(`[a](${'('.repeat(400_000)}`)).toEqual([]);
});

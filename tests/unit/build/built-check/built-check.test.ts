import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { toDigest } from '../../../../src/schemas/content-security-policy.ts';
import { themeScript } from '../../../../src/schemas/theme.ts';
import { checkBuiltPages } from '../../../../src/build/built-check/check-built-pages.ts';
import { article, writeContent, type ContentFiles } from '../../content/check/write-content.ts';

/** What a page may hold besides the text of its article. */
const inFrame = (frame: string, text = ''): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'">
<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>
<script type="application/ld+json">{"name":"<b>"}</script></head>
<body><a href="#page:content">x</a><main id="page:content">
<article><candil-article class="prose">${text}</candil-article></article>
<form method="post" action="/api/votes/en/help/page"><button>Yes</button></form>${frame}</main></body></html>`;

const asBuilt = (text: string): string => inFrame('', text);

const files: ContentFiles = {
  '_astro/a.css': '',
  '_astro/a.js': '',
  'images/a.png': '',
  'files/a.pdf': '',
  'en/index.html': inFrame(''),
  'en/help/index.html': inFrame(''),
};

interface Given {
  /** The body of articles/en/help/page.md. */
  source?: string;
  /** The text of its page. */
  built?: string;
  /** More of the site, by path. */
  site?: ContentFiles;
  /** More of the content folder, by path. */
  content?: ContentFiles;
  siteUrl?: string;
}

/** Checks a site of one article and what else is given; problems as `Code file:line`. */
async function listProblems(given: Given): Promise<readonly string[]> {
  const { source = 'Text.', built = '', site = {}, content = {}, siteUrl } = given;
  const dir = writeContent({ 'articles/en/help/page.md': article(source), ...content });
  for (const [path, text] of Object.entries({
    ...files,
    'en/help/page/index.html': asBuilt(built),
    ...site,
  })) {
    const file = join(dir, '.site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { folder, models } = await checkContent(dir, { cwd: dir });
  const options = {
    folder,
    model: models.published,
    siteUrl,
    apiBase: 'https://api.example',
    reported: [],
  };
  const problems = await checkBuiltPages(join(dir, '.site'), options);
  return problems.map(({ code, file, line, severity }) =>
    [code, `${file.replace(/^.*\.site\//u, 'site/')}:${line ?? ''}`, severity].join(' '),
  );
}

/** What the check says of a piece that stands on line 7 of the article and is built as it is. */
const say = (piece: string): Promise<readonly string[]> =>
  listProblems({ source: `Text.\n\n${piece}`, built: `<p>Text.</p>${piece}` });

const onLine7 = (code: string, severity = 'error'): readonly string[] => [
  `${code} articles/en/help/page.md:7 ${severity}`,
];

test('says nothing of a site as it is built', async () => {
  const built = `<h2 id="a">A</h2><p><a href="#a">a</a> <a href="/en/help/#page:content">b</a>
    <a href="https://elsewhere.example/">c</a> <a href="mailto:a@b.example">d</a> <a href="/en/help/?q=1#a">e</a></p>
    <img src="/images/a.png" srcset="/images/a.png 1x, /images/a.png 2x" alt="">
    <input type="checkbox" disabled><span><code>x</code><button type="button">y</button></span><!-- a > b -->
    <video poster="/images/a.png" controls><source src="/files/a.pdf"><track src="/files/a.pdf"></video>
    <span class="token x">&lt;script&gt;</span>`;
  const site = { 'en/help/index.html': inFrame('<h2 id="a">A</h2>') };
  expect(await listProblems({ built, site })).toEqual([]);
});

describe('in an article', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT src=/_astro/b.js></SCRIPT>',
    '<iframe src="/en/"></iframe>',
    '<frame src="/en/">',
    '<object data="/en/"></object>',
    '<embed src="/en/">',
    '<meta http-equiv="refresh" content="0; url=/en/">',
    '<base href="/en/">',
    '<form action="/en/"><p>x</p></form>',
    '<input name="pin">',
    '<textarea>x</textarea>',
    '<style>b { color: red }</style>',
    '<link rel="stylesheet" href="/_astro/a.css">',
    '<svg><path d=""></path></svg>',
    '<math></math>',
    '<template><b>x</b></template>',
    '<candil-vote></candil-vote>',
    '<your-key>',
  ])('%s is refused, with its line', async (piece) => {
    expect(await say(piece)).toContain(onLine7('HtmlRefused')[0]);
  });

  test.each([
    '<img src="/images/a.png" alt="" onerror="alert(1)">',
    '<b onClick=alert(1)>x</b>',
    '<p style="position: fixed">x</p>',
    '<a href="/en/" ping="https://elsewhere.example">x</a>',
    '<p contenteditable>x</p>',
    '<p slot="a">x</p>',
    '<a href="/en/" is="x">x</a>',
  ])('an attribute of %s is refused, with its line', async (piece) => {
    expect(await say(piece)).toEqual(onLine7('HtmlAttributeRefused'));
  });

  test.each([
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    'JAVASCRIPT&colon;alert(1)',
    'data:text/html,x',
  ])('a link to %s is refused', async (target) => {
    const problems = await say(`<a href="${target}">x</a>`);
    expect(problems.join()).toMatch(/HtmlAttributeRefused articles\/en\/help\/page.md:7 error/u);
  });

  test.each([
    '<!--><script>alert(1)</script>-->',
    '<pre><!-</span>-<script src="//evil.example"></script>--></pre>',
    '<!-- a --!><b>x</b>-->',
    '<![CDATA[ ><b>x</b>]]>',
  ])('a comment that ends in two places is refused: %s', async (piece) => {
    expect(await say(piece)).toContain(onLine7('HtmlRefused')[0]);
  });

  test.each([
    '<img src="/img/x.png" alt="">',
    '<img src="pic.png" alt="">',
    '<img src="/images/a.png" srcset="/images/b.png 2x" alt="">',
    '<picture><source srcset="/images/a.png 1x, /images/b.png 2x"></picture>',
    '<video poster="/images/b.png"></video>',
    '<video src="/files/b.mp4"></video>',
    '<video><track src="/files/b.vtt"></video>',
    '<audio><source src="b.mp3"></audio>',
  ])('a file that does not exist is told: %s', async (piece) => {
    expect(await say(piece)).toEqual(onLine7('PictureMissing'));
  });

  test.each(['https://elsewhere.example/a.png', '//elsewhere.example/a.png'])(
    'a picture from %s is told',
    async (source) => {
      expect(await say(`<img src="${source}" alt="">`)).toEqual(onLine7('PictureForeign'));
    },
  );

  test.each(['/a/b.md', '/files/b.pdf', 'b.md', '/en/index.php'])(
    'a link to the file %s, which does not exist, is told',
    async (target) => {
      expect(await say(`<a href="${target}">x</a>`)).toEqual(onLine7('LinkAddressUnknown'));
    },
  );

  test.each(['/en/nowhere/', '/EN/help/', 'nowhere/', '/en/help/page/deeper', 'http://a:b)'])(
    'a link to the page %s, which does not exist, is warned of',
    async (target) => {
      expect(await say(`<a href="${target}">x</a>`)).toEqual(
        onLine7('LinkAddressUnknown', 'warning'),
      );
    },
  );

  test.each(['#nowhere', '/en/help/#nowhere', '/en/help/page/#nowhere', '?a=b#nowhere'])(
    'a link to the place %s, which does not exist, is warned of',
    async (target) => {
      expect(await say(`<a href="${target}">x</a>`)).toEqual(
        onLine7('LinkHeadingUnknown', 'warning'),
      );
    },
  );

  test.each(['article:help/page', 'page:contact', 'image:a'])(
    'an address that the build left as %s is told',
    async (target) => {
      expect(await say(`<area href="${target}">`)).toEqual(onLine7('LinkKindUnknown'));
    },
  );

  test('an id that the page has already is told', async () => {
    expect(await say('<b id="a"></b><i id="a"></i>')).toEqual(onLine7('IdTwice'));
    expect(await say('<b id="page:content"></b>')).toEqual(onLine7('IdTwice'));
  });
});

test('tells the same mistake of a fallback copy once, and of the file that it was made of', async () => {
  const built = asBuilt('<img src="/img/x.png" alt="">');
  const problems = await listProblems({
    source: 'Text.\n\n![x](/img/x.png)',
    built: '<img src="/img/x.png" alt="">',
    site: { 'de/help/page/index.html': built },
    content: { 'articles/de/help/other.md': article() },
  });
  expect(problems).toEqual(onLine7('PictureMissing'));
});

test('names the line outside of examples', async () => {
  const piece = '<img src="/img/x.png" alt="">';
  const source = `\`\`\`html\n${piece}\n\`\`\`\n\n\`${piece}\`\n\n${piece}`;
  expect(await listProblems({ source, built: piece })).toEqual([
    'PictureMissing articles/en/help/page.md:11 error',
  ]);
});

test('names the file of the content folder that a page took the mistake from', async () => {
  const site = { 'en/index.html': inFrame('<a href="/files/old.pdf">x</a>') };
  const content = { 'contact/page.yaml': 'intro: x\nlink: /files/old.pdf\n' };
  expect(await listProblems({ site, content })).toEqual([
    'LinkAddressUnknown contact/page.yaml:2 error',
  ]);
});

test('names the page itself if nothing in the content folder holds the piece', async () => {
  const site = { 'en/index.html': inFrame('<b onclick="x">x</b>') };
  expect(await listProblems({ site })).toEqual(['HtmlAttributeRefused site/en/index.html: error']);
});

test('lets a page that has moved lead on by itself, and no other', async () => {
  const moved =
    '<meta http-equiv="refresh" content="0; url=/en/help/page/"><a href="/en/help/page/">x</a>';
  const content = {
    'articles/en/help/page.md': article('Text.', 'title: Page\nredirectFrom: [/old/page]'),
  };
  expect(await listProblems({ content, site: { 'old/page/index.html': moved } })).toEqual([]);
  expect(await listProblems({ content, site: { 'other/page/index.html': moved } })).toEqual([
    'HtmlRefused site/other/page/index.html: error',
  ]);
});

test.each([
  '<form action="https://elsewhere.example/"></form>',
  '<form action="//elsewhere.example/"></form>',
  '<script src="https://elsewhere.example/a.js"></script>',
  '<script>alert(1)</script>',
  '<link rel="preload" href="https://elsewhere.example/a.js">',
])('refuses %s on a page without an article', async (piece) => {
  const problems = await listProblems({ site: { 'en/index.html': inFrame(piece) } });
  expect(problems).toContain('HtmlRefused site/en/index.html: error');
});

test('lets a page bring the one script that the policy allows', async () => {
  const site = { 'en/index.html': inFrame(`<script>${themeScript}</script>`) };
  expect(await listProblems({ site })).toEqual([]);
});

test('refuses that script inside an article, and with one more word', async () => {
  const inArticle = { 'en/index.html': inFrame('', `<script>${themeScript}</script>`) };
  expect(await listProblems({ site: inArticle })).toContain(
    'HtmlRefused site/en/index.html: error',
  );
  const changed = { 'en/index.html': inFrame(`<script>${themeScript};x</script>`) };
  expect(await listProblems({ site: changed })).toContain('HtmlRefused site/en/index.html: error');
});

test('lets a page bring the style sheet that its policy names, and no other', async () => {
  const sheet = '@media (width<40rem){a{color:red}}';
  const withPolicy = (frame: string, text = ''): string =>
    inFrame(frame, text).replace("'none'\"", `'none'; style-src 'self' ${toDigest(sheet)}"`);
  const list = (html: string) => listProblems({ site: { 'en/index.html': html } });
  const refused = 'HtmlRefused site/en/index.html: error';
  expect(await list(withPolicy(`<style>${sheet}</style>`))).toEqual([]);
  expect(await list(withPolicy(`<style>${sheet} </style>`))).toContain(refused);
  expect(await list(withPolicy(`<style media="print">${sheet}</style>`))).toContain(refused);
  expect(await list(withPolicy('', `<style>${sheet}</style>`))).toContain(refused);
  expect(await list(inFrame(`<style>${sheet}</style>`))).toContain(refused);
});

test('lets a page wait for a part of itself', async () => {
  const waiting = '<link rel="expect" href="#top" blocking="render">';
  expect(await listProblems({ site: { 'en/index.html': inFrame(waiting) } })).toEqual([]);
});

test('lets forms send to the API of the site', async () => {
  const form = inFrame('<form action="https://api.example/api/tickets"></form>');
  expect(await listProblems({ site: { 'en/index.html': form } })).toEqual([]);
});

test('takes the address of the site for its own once somebody has named it', async () => {
  const built = '<a href="https://help.example/files/b.pdf">x</a>';
  expect(await listProblems({ built })).toEqual([]);
  expect(await listProblems({ built, siteUrl: 'https://help.example' })).toEqual([
    'LinkAddressUnknown articles/en/help/page.md: error',
  ]);
});

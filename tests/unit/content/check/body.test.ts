import { describe, expect, test } from 'vitest';
import { article, checkFiles, listInMarkdown, listProblems } from './write-content.ts';

describe('headings', () => {
  test('go down one level at a time and up as many as they like', async () => {
    expect(await listInMarkdown('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([]);
  });

  test('that skip a level, repeat the title or are empty are warnings', async () => {
    expect(await listInMarkdown('### A\n\n## B\n\n#### C\n\n# D\n\n##')).toEqual([
      'HeadingSkipped 5',
      'HeadingSkipped 9',
      'HeadingIsTitle 11',
      'HeadingEmpty 13',
    ]);
  });
});

describe('pictures', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>';
  const page = 'articles/es/a/page.md';
  const picture = (target: string, more = {}) =>
    listProblems({
      'site.yaml': 'locales: [es, { locale: de, fallback: [es] }]\n',
      [page]: article(`![El candado abierto](${target})`),
      'articles/de/a/page.md': article(),
      ...more,
    });

  test('are found by name, in the language or for all', async () => {
    expect(await picture('image:lock', { 'images/lock.svg': svg })).toEqual([]);
    expect(await picture('image:app/lock', { 'images/es/app/lock.svg': svg })).toEqual([]);
    expect(await picture('image:lock', { 'images/de/lock.svg': svg })).toEqual([
      `PictureMissing ${page}:5`,
    ]);
    expect(await picture('image:lok', { 'images/lock.svg': svg })).toEqual([
      `PictureMissing ${page}:5`,
    ]);
  });

  test('are found by links that open them', async () => {
    const link = (target: string) =>
      picture('image:lock', {
        'images/lock.svg': svg,
        'articles/es/a/link.md': article(`[El candado](${target})`),
      });
    expect(await link('image:lock')).toEqual([]);
    expect(await link('image:lok')).toEqual(['PictureMissing articles/es/a/link.md:5']);
  });

  test('are found beside the article', async () => {
    expect(await picture('./lock.svg', { 'articles/es/a/lock.svg': svg })).toEqual([]);
    expect(await picture('./lock.svg')).toEqual([`PictureMissing ${page}:5`]);
  });

  test('come from the site itself, because browsers are told to refuse others', async () => {
    expect(await picture('https://example.com/x.png')).toEqual([`PictureForeign ${page}:5`]);
    expect(await picture('data:image/png;base64,AA==')).toEqual([`PictureForeign ${page}:5`]);
    expect(await picture('/favicon.svg')).toEqual([]);
  });

  test('do not exist at an address that the site does not have', async () => {
    expect(await picture('/img/x.png')).toEqual([`PictureMissing ${page}:5`]);
    const { problems } = await checkFiles({
      'articles/en/a/b.md': article('![The lock](/img/lock.png)'),
      'images/app/lock.svg': svg,
    });
    expect(problems[0]?.remedy).toBe('Write ![…](image:app/lock).');
  });

  test.each([
    ['../media/lock.svg', 'articles/es/media/lock.svg'],
    ['media/The%20lock.svg', 'articles/es/a/media/The lock.svg'],
    ['/img/lock.svg', 'static/img/lock.svg'],
    ['/img/lock.svg?raw=true', 'public/img/lock.svg'],
    ['/images/lock.svg', 'images/lock.svg'],
    ['/media/lock.svg', 'articles/media/lock.svg'],
    ['../.gitbook/lock.svg', 'articles/es/.gitbook/lock.svg'],
  ])('are found at the path %s', async (path, file) => {
    expect(await picture(path, { [file]: svg })).toEqual([]);
    expect(await picture(path)).toEqual([`PictureMissing ${page}:5`]);
  });

  test('are found in a folder that site.yaml names', async () => {
    const files = { 'web/help/lock.svg': svg };
    expect(await picture('/lock.svg', files)).toEqual([`PictureMissing ${page}:5`]);
    expect(
      await picture('/lock.svg', {
        ...files,
        'site.yaml': 'defaultLocale: es\nassets: [web/help]\n',
      }),
    ).toEqual([]);
  });

  test('run nothing wherever they lie, once an article shows them', async () => {
    const click = svg.replace('<path', '<path onclick="alert(1)"');
    const file = 'articles/es/a/media/click.svg';
    expect(await picture('media/click.svg', { [file]: click })).toEqual([`PictureRefused ${file}`]);
    expect(await picture('image:lock', { [file]: click, 'images/lock.svg': svg })).toEqual([]);
  });

  test.each(['md', 'mdx'])('are found beside the article in the HTML of .%s', async (ending) => {
    const files = (image: string) => ({
      [`articles/en/a/b.${ending}`]: article(image),
      'articles/en/a/pic.svg': svg,
      'images/lock.svg': svg,
    });
    expect(await listProblems(files('<img src="pic.svg" alt="The lock" />'))).toEqual([]);
    const inSet = '<img src="image:lock" srcset="/img/a.png 1x, b.png 2x" alt="The lock" />';
    expect(await listProblems(files(inSet))).toEqual([
      `PictureMissing articles/en/a/b.${ending}:5`,
      `PictureMissing articles/en/a/b.${ending}:5`,
    ]);
    expect(await listProblems(files('<img src="image:lock" alt="The lock" />'))).toEqual([]);
  });

  test('are what their name says, and run nothing', async () => {
    const files = {
      'images/lock.svg': svg,
      'images/damaged.png': 'text',
      'images/script.svg': svg.replace('<path', '<script>alert(1)</script><path'),
      'images/click.svg': svg.replace('<path', '<path onclick="alert(1)"'),
      'images/entity.svg': `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg.replace('<path', '&x;<path')}`,
      'images/hidden.svg': `<!DOCTYPE svg [<!ENTITY x '&#60;script/>'>]>${svg}`,
      'images/file.svg': `<!DOCTYPE svg [<!ENTITY x SYSTEM "/etc/passwd">]>${svg}`,
      'images/exported.svg': `<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>${svg}`,
      'images/link.svg': svg.replace('<path', '<a href="javascript:alert(1)"/><path'),
    };
    expect(await picture('image:lock', files)).toEqual(
      [
        'PictureUnreadable images/damaged.png',
        'PictureRefused images/click.svg',
        'PictureRefused images/entity.svg',
        'PictureRefused images/file.svg',
        'PictureRefused images/hidden.svg',
        'PictureRefused images/link.svg',
        'PictureRefused images/script.svg',
      ].toSorted((one, other) =>
        (one.split(' ')[1] ?? '').localeCompare(other.split(' ')[1] ?? ''),
      ),
    );
  });

  test('have a text that is no file name, also in HTML and by reference', async () => {
    const body = [
      '![](/images/a.1a2b3c4d.png)',
      '![DSC01234](/images/a.1a2b3c4d.png)',
      '![a.png][ref]',
      '<img src="/images/a.1a2b3c4d.png">',
      '<img alt="" src="/images/decoration.1a2b3c4d.png">',
      '![The lever of the lock](/images/a.1a2b3c4d.png)',
      '',
      '[ref]: /images/a.1a2b3c4d.png',
    ].join('\n');
    expect(await listInMarkdown(body)).toEqual([
      'PictureTextMissing 5',
      'PictureTextIsName 6',
      'PictureTextIsName 7',
      'PictureTextMissing 8',
    ]);
  });
});

describe('tables', () => {
  test('with empty cells are one warning, at the first', async () => {
    const { problems } = await checkFiles({
      'articles/en/a/b.md': article('|  | A | B |\n| - | - | - |\n| x |  | 1 |\n| y | 2 |  |'),
    });
    expect(problems).toMatchObject([
      {
        code: 'TableCellEmpty',
        line: 7,
        severity: 'warning',
        message: '2 cells of the table are empty.',
      },
    ]);
  });

  test('with a picture or code in every cell are fine', async () => {
    expect(
      await listInMarkdown('| A | B |\n| - | - |\n| `x` | ![yes](/images/y.1a2b3c4d.png) |'),
    ).toEqual([]);
  });
});

test('a tag that opens in a table and closes below it does not stop the check', async () => {
  const { folder } = await checkFiles({
    'articles/en/a/b.mdx': article('| a | b |\n|--|--|\n| c | d |\n<b>}\n\n</b>- '),
  });
  expect(folder.articles).toHaveLength(1);
});

test('lines are those of the file, with Windows line ends and long front matter too', async () => {
  const text = '---\r\ntitle: A\r\nkeywords:\r\n  - x\r\n---\r\n\r\nText\r\n\r\n[a](page:x)\r\n';
  expect(await listProblems({ 'articles/en/a/b.md': text })).toEqual([
    'LinkPageUnknown articles/en/a/b.md:9',
  ]);
});

test('what stands in code is not checked', async () => {
  expect(
    await listInMarkdown('```md\n![](x.png)\n[a](article:b)\n# H\n```\n\n`[a](article:b)`'),
  ).toEqual([]);
});

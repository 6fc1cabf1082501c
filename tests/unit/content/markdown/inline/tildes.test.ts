import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { escapeSingleTildes } from '../../../../../src/content/markdown/inline/tildes.ts';

const toHtml = (text: string): string => markdownToHtml(escapeSingleTildes(text, 'md')).html.trim();

test('one tilde means “to” and strikes nothing out', () => {
  expect(toHtml('料金は100~200円、300~400円です')).toBe('<p>料金は100~200円、300~400円です</p>');
  expect(toHtml('# 9~10 Uhr, 12~13 Uhr')).toBe('<h1>9~10 Uhr, 12~13 Uhr</h1>');
  expect(toHtml('| a |\n| - |\n| 1~2, 3~4 |')).toContain('<td>1~2, 3~4</td>');
});

test('marks around one tilde stay marks', () => {
  expect(toHtml('😀 1~2 und **3~4**, 5~6')).toBe('<p>😀 1~2 und <strong>3~4</strong>, 5~6</p>');
  expect(toHtml('*1~2* [3~4](/a) 5~6 ~7~')).toBe(
    '<p><em>1~2</em> <a href="/a">3~4</a> 5~6 ~7~</p>',
  );
});

test('two tildes strike out, with marks and single tildes inside', () => {
  expect(toHtml('was ~~100~~ 90')).toBe('<p>was <del>100</del> 90</p>');
  expect(toHtml('~~1~2, *3*~4~~ now')).toBe('<p><del>1~2, <em>3</em>~4</del> now</p>');
  expect(toHtml('1~2 ~~old~~ 3~4')).toBe('<p>1~2 <del>old</del> 3~4</p>');
});

test('code, addresses and escaped tildes stay as they are', () => {
  for (const text of ['`a~b c~d`', '~~~\na~b c~d\n~~~', '<https://a.example/~ana~>', '\\~a~']) {
    expect(escapeSingleTildes(text, 'md')).toBe(text);
  }
});

test('the same in MDX', () => {
  const text = escapeSingleTildes('100~200円、**300~400円** ~~x~~ <Note>1~2 3~4</Note>', 'mdx');
  const { code } = mdxToJs(text);
  expect(code.match(/_components\.(?:del|strong)/gu)).toHaveLength(2);
});

test('ends quickly, however many tildes there are', () => {
  expect(toHtml('a~b '.repeat(2000))).not.toContain('<del>');
});

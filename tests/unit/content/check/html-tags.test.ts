import { expect, test } from 'vitest';
import { isOnlyComments, listTags } from '../../../../src/content/check/body/html-tags.ts';

const namesIn = (html: string): readonly string[] => listTags(html).map(({ name }) => name);

test('lists opening tags with name, place and attributes', () => {
  expect(listTags('x <A HREF="java&#115;cript&colon;y" b><br/></A>')).toEqual([
    {
      name: 'a',
      writtenName: 'A',
      attributes: [
        { name: 'href', value: 'javascript:y' },
        { name: 'b', value: '' },
      ],
      offset: 2,
    },
    { name: 'br', writtenName: 'br', attributes: [], offset: 38 },
  ]);
});

test.each([
  ['a comment hides tags', '<!-- <b> --><i>', ['i']],
  ['a comment that is closed at once hides none', '<!--><b><!---><i>', ['b', 'i']],
  ['browsers end a comment at --!> as well', '<!-- a --!><b><!-- --!><i>', ['b', 'i']],
  ['a tag in a value is none', '<a title="<b>">', ['a']],
  ['a closing tag brings none', '</p></br><b>', ['b']],
  ['a tag that is never closed counts', '<b><div', ['b', 'div']],
  ['a declaration is none', '<!DOCTYPE html><?php a ?><b>', ['b']],
])('%s', (_, html, names) => {
  expect(namesIn(html)).toEqual(names);
});

test.each(['<img src=a onerror=b', '<img src="a" onerror="b', `<img src='a' onerror='b`])(
  'the attributes of a tag that is never closed count: %s',
  (html) => {
    const [tag] = listTags(html);
    expect(tag?.attributes.map(({ name }) => name)).toEqual(['src', 'onerror']);
  },
);

test('a tag after a comment that ends early has its own place', () => {
  const html = '<p><!-- a --!><b> -->';
  expect(listTags(html).map(({ offset }) => html.slice(offset, offset + 2))).toEqual(['<p', '<b']);
});

test('in XML, no element hides tags', () => {
  expect(listTags('<title><script/></title>', { xmlMode: true })).toHaveLength(2);
});

test.each([
  ['', true],
  ['<!-- a -->\n<!-- <b> -->', true],
  ['<!-- a', true],
  ['<!-- a --> b', false],
  ['<!-- a --><br>', false],
])('"%s" is nothing but comments: %s', (html, expected) => {
  expect(isOnlyComments(html)).toBe(expected);
});

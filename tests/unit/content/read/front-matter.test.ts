import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/content/read/front-matter.ts';

test('splits front matter from body and knows the line of the body', () => {
  expect(splitFrontMatter('---\ntitle: A\norder: 1\n---\n\nText\n')).toEqual({
    yaml: 'title: A\norder: 1\n',
    body: '\nText\n',
    bodyLine: 5,
  });
});

test('takes Windows line ends, a byte order mark and blanks after the dashes', () => {
  const split = splitFrontMatter('\uFEFF--- \r\ntitle: A\r\n---\r\nText\r\n');
  expect(split).toEqual({ yaml: 'title: A\r\n', body: 'Text\r\n', bodyLine: 4 });
});

test('takes an empty block and an empty body', () => {
  expect(splitFrontMatter('---\n---')).toEqual({ yaml: '', body: '', bodyLine: 3 });
});

test('does not take dashes inside the text for front matter', () => {
  expect(splitFrontMatter('Text\n---\ntitle: A\n---\n')).toBeUndefined();
  expect(splitFrontMatter('---\ntitle: A\n')).toBeUndefined();
});

test('gives the line on which the body really starts', () => {
  const line = fc.stringMatching(/^[a-z: ]{0,8}$/u);
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (yaml, body) => {
      const text = ['---', ...yaml, '---', ...body].join('\n');
      const split = splitFrontMatter(text);
      expect(
        text
          .split('\n')
          .slice((split?.bodyLine ?? 0) - 1)
          .join('\n'),
      ).toBe(split?.body);
    }),
  );
});

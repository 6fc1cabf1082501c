import { expect, test } from 'vitest';
import { listComponentRules } from '../../../../src/content/check/body/component-rules.ts';
import { applyEdits, withoutCode } from '../../../../src/content/fix/edits.ts';
import { rereadArticle } from '../../../../src/content/fix/fix-article.ts';
import { closeGaps } from '../../../../src/content/fix/mend-headings.ts';
import { saysTheSame } from '../../../../src/content/fix/same-text.ts';
import { parseArticlePath } from '../../../../src/content/read/article-path.ts';

const texts = {
  variables: undefined,
  snippets: new Map(),
  revision: '',
  problems: [],
  math: false,
};

/** Whether two bodies say the same; `../a.md` leads to the article `x/a`. */
function isSame(before: string, after: string, path = 'articles/en/x/y.mdx'): boolean {
  const place = parseArticlePath(path);
  if (!place.ok) throw new Error(path);
  const article = rereadArticle({ ...place.article, file: path }, '---\ntitle: A\n---\n');
  if (!article) throw new Error(path);
  const components = listComponentRules();
  const toArticleLink = (target: string) => (target === '../a.md' ? 'article:x/a' : undefined);
  const [one = '', other = ''] = [before, after].map((body) => `---\ntitle: A\n---\n\n${body}\n`);
  return saysTheSame(article, one, other, { components, texts, toArticleLink });
}

test.each([
  ['levels of headings', '# A', '## A'],
  ['a target that leads to the same article', '[a](../a.md "T")', '[a](article:x/a "T")'],
  ['a picture that had no text', '![](a.png "T")', '![T](a.png "T")'],
  ['the name of a component', '<Notte>\n\nA\n\n</Notte>', '<Note>\n\nA\n\n</Note>'],
  ['a tag that is closed', 'a<br>b', 'a<br />b'],
])('takes %s for the same', (_, before, after) => {
  expect(isSame(before, after)).toBe(true);
});

test.each([
  ['words', 'a', 'b'],
  ['code', '`# a`', '`## a`'],
  ['words of a heading', '# A', '## B'],
  ['another target', '[a](../a.md)', '[a](article:x/b)'],
  ['the title of a link', '[a](../a.md "T")', '[a](article:x/a "U")'],
  ['a text of a picture that is made up', '![](a.png "T")', '![U](a.png "T")'],
  ['a text that a picture had', '![A](a.png "T")', '![T](a.png "T")'],
  ['a component that was not meant', '<Notte>\n\nA\n\n</Notte>', '<Tip>\n\nA\n\n</Tip>'],
  ['a paragraph more', 'a', 'a\n\nb'],
  ['another nesting', '- a\n- b', '- a\n  - b'],
  ['an attribute of a tag', 'a<br>b', 'a<br class="x" />b'],
])('takes %s for something else', (_, before, after) => {
  expect(isSame(before, after)).toBe(false);
});

test('levels without a gap stay, and too deep ones are not closed', () => {
  expect(closeGaps([2, 3, 4, 3, 2])).toEqual([2, 3, 4, 3, 2]);
  expect(closeGaps([3, 2, 3])).toEqual([2, 2, 3]);
  expect(closeGaps([1, 2, 1, 6])).toEqual([2, 3, 2, 3]);
  expect(closeGaps([1, 2, 3, 4, 5, 6])).toBeUndefined();
});

test('edits that overlap are refused, the same one twice is one', () => {
  const edit = { start: 1, end: 2, text: 'X' };
  expect(applyEdits('abc', [edit, { ...edit }])).toBe('aXc');
  expect(applyEdits('abc', [edit, { start: 0, end: 3, text: '' }])).toBeUndefined();
});

test('code and comments are blanked, and nothing moves', () => {
  const text = 'a `b``c` d\n```\ne 😀\n```\n<!-- f\ng --> h {/* i */} ``j ` k`` ` l';
  const shown = withoutCode(text);
  expect(shown).toHaveLength(text.length);
  expect(shown.replaceAll(/\s+/gu, ' ').trim()).toBe('a d h ` l');
});

import { expect, test } from 'vitest';
import { listContents } from '../../../../src/content/render/table-of-contents.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });

test('a table of contents lists headings of level two and three, without that of the footnotes', () => {
  const headings = [
    heading(1, 'title'),
    heading(2, 'pay'),
    heading(3, 'by-card'),
    heading(4, 'numbers'),
    { depth: 2, slug: 'footnote-label', text: 'Footnotes' },
  ];
  expect(listContents(headings).map(({ slug }) => slug)).toEqual(['pay', 'by-card']);
});

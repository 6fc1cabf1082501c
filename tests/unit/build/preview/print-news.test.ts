import { expect, test } from 'vitest';
import { toError, toWarning } from '../../../../src/content/read/files/problem.ts';
import { createNewsPrinter } from '../../../../src/build/preview/print-news.ts';

const dead = toError('LinkArticleUnknown', { file: 'a.md', line: 3 }, 'Dead.', 'Mend it.');
const old = toWarning('AnnouncementPast', { file: 'b.yaml' }, 'Over.', 'Remove it.');

test('a problem is printed once, and that it was mended', () => {
  const printed: string[] = [];
  const report = createNewsPrinter((text) => printed.push(text.trim()));
  report([]);
  report([dead]);
  report([dead]);
  report([dead, old]);
  report([old]);
  report([]);
  report([]);
  expect(printed).toEqual([
    'The content has no mistakes.',
    'LinkArticleUnknown a.md:3\nDead. Mend it.',
    'AnnouncementPast b.yaml (warning)\nOver. Remove it.',
    'Mended. There is still 1 warning.',
    'The content has no mistakes.',
  ]);
});

import { expect, test } from 'vitest';
import { toError, toWarning } from '../../../../src/content/read/files/problem.ts';
import { toPanelContent } from '../../../../src/build/preview/panel-html.ts';
import { toProblemPage } from '../../../../src/build/preview/failed-page-html.ts';

const tag = toError(
  'HtmlRefused',
  { file: 'en/a.md', line: 3 },
  'No <script> & "such".',
  'Remove <script>.',
);
const other = toError('PictureMissing', { file: 'de/b.md', line: 1 }, 'None.', 'Add it.');
const warning = toWarning('AnnouncementPast', { file: 'de/b.md' }, 'Over.', 'Remove it.');

test('what writers have typed is shown, and does nothing', () => {
  const html =
    toPanelContent([tag], undefined) + toProblemPage([tag], { file: 'en/a.md', revision: 1 });
  expect(html).toContain('No &lt;script&gt; &amp; &quot;such&quot;.');
  expect(html).not.toContain('<script>');
});

test('what concerns the page stands first, warnings last', () => {
  const html = toPanelContent([tag, warning, other], 'de/b.md');
  const order = ['PictureMissing', 'HtmlRefused', 'AnnouncementPast'];
  expect(order.map((code) => html.indexOf(code))).toEqual(
    order.map((code) => html.indexOf(code)).toSorted((one, two) => one - two),
  );
  expect(html).toContain('2 mistakes, 1 warning in the content');
});

test('warnings do not cover the page, mistakes do', () => {
  expect(toPanelContent([warning], undefined)).not.toContain(' open>');
  expect(toPanelContent([other], undefined)).toContain(' open>');
  expect(toPanelContent([], undefined)).toBe('');
});

test('a page that cannot be shown tells its own mistakes before all others', () => {
  const html = toProblemPage([tag, other], { file: 'de/b.md', revision: 1 });
  expect(html.indexOf('PictureMissing')).toBeLessThan(html.indexOf('Other mistakes'));
  expect(html.indexOf('HtmlRefused')).toBeGreaterThan(html.indexOf('Other mistakes'));
});

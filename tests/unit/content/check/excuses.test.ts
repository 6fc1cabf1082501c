import { expect, test } from 'vitest';
import { article, checkFiles, listInMarkdown, listInMdx } from './write-content.ts';

const excuse = '<!-- candil-ignore LinkArticleUnknown: it comes next week -->';

test('a comment with a reason excuses a finding in the block below it, and only there', async () => {
  expect(await listInMarkdown(`${excuse}\n\n[a](article:help/none)`)).toEqual([]);
  expect(
    await listInMarkdown(`${excuse}\n\n[a](article:x/y)\n[b](article:x/z)\n\n[c](article:x/c)`),
  ).toEqual(['LinkArticleUnknown 10']);
});

test('in .mdx the comment is one of MDX', async () => {
  const text =
    '{/* candil-ignore LinkArticleUnknown: soon */}\n\n- [a](article:x/y)\n- [b](article:x/z)';
  expect(await listInMdx(text)).toEqual([]);
});

test('several findings are excused by several comments, or by one that names them', async () => {
  const link = '[here](article:x/y) ![](image:none)';
  const one = '<!-- candil-ignore LinkArticleUnknown, PictureMissing: later -->';
  expect(await listInMarkdown(`${one}\n\n${link}`)).not.toContain('PictureMissing 7');
  const two = `${excuse}\n\n<!-- candil-ignore PictureMissing: later -->`;
  expect(await listInMarkdown(`${two}\n\n${link}`)).not.toContain('LinkArticleUnknown 9');
});

test('a comment inside a component or a list is for its next block', async () => {
  const text =
    '<Note>\n\n{/* candil-ignore LinkArticleUnknown: soon */}\n\n[a](article:x/y)\n\n</Note>';
  expect(await listInMdx(text)).toEqual([]);
});

test('without a reason nothing is excused', async () => {
  expect(
    await listInMarkdown('<!-- candil-ignore LinkArticleUnknown -->\n\n[a](article:x/y)'),
  ).toEqual(['ExcuseReasonMissing 5', 'LinkArticleUnknown 7']);
});

test('a comment that excuses nothing is told as a warning', async () => {
  const { problems } = await checkFiles({
    'articles/en/help/page.md': article(`${excuse}\n\nText.`),
  });
  expect(problems).toMatchObject([{ code: 'ExcuseUnused', line: 5, severity: 'warning' }]);
});

test('what keeps readers safe cannot be excused, and a name that there is not is told', async () => {
  const script = '<!-- candil-ignore HtmlRefused: ours -->\n\n<script>alert(1)</script>';
  expect(await listInMarkdown(script)).toEqual(['CheckFixed 5', 'HtmlRefused 7']);
  expect(await listInMarkdown('<!-- candil-ignore LinkDead: x -->\n\nText.')).toEqual([
    'CheckUnknown 5',
  ]);
});

test('what a comment stands between is checked as it will be without the comment', async () => {
  const hidden = '<!-- candil-ignore PictureMissing: later -->';
  expect(await listInMarkdown(`<scr${hidden}ipt>alert(1)</scr${hidden}ipt>`)).toContain(
    'HtmlRefused 5',
  );
  expect(await listInMarkdown(`[a](java${hidden}script:alert(1))`)).toContain('LinkUnsafe 5');
});

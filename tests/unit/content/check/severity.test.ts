import { expect, test } from 'vitest';
import { article, checkFiles, listProblems } from './write-content.ts';

const deadLink = article('[a](article:help/none)');

const withChecks = (checks: string, text = deadLink) => ({
  'site.yaml': `checks:\n${checks}\n`,
  'articles/en/help/page.md': text,
});

test('a finding is as grave as site.yaml says', async () => {
  const { problems } = await checkFiles(withChecks('  LinkArticleUnknown: warning'));
  expect(problems).toMatchObject([{ code: 'LinkArticleUnknown', severity: 'warning' }]);
  expect(await listProblems(withChecks('  LinkArticleUnknown: "off"'))).toEqual([]);
});

test('a warning can be made an error, and is not raised by "warning"', async () => {
  const skipped = article('#### Deep');
  const raised = await checkFiles(withChecks('  HeadingSkipped: error', skipped));
  expect(raised.problems).toMatchObject([{ code: 'HeadingSkipped', severity: 'error' }]);
});

test('a finding that there is not is an error with the nearest name', async () => {
  const { problems } = await checkFiles(withChecks('  LinkArticleUnknwon: warning', article()));
  expect(problems).toMatchObject([
    {
      code: 'CheckUnknown',
      file: 'site.yaml',
      line: 2,
      severity: 'error',
      remedy: 'Did you mean "LinkArticleUnknown"?',
    },
  ]);
});

test('what keeps readers safe cannot be lowered', async () => {
  const script = article('<script>alert(1)</script>');
  const { problems } = await checkFiles(withChecks('  HtmlRefused: "off"', script));
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['HtmlRefused', 'error'],
    ['CheckFixed', 'error'],
  ]);
  expect(await listProblems(withChecks('  HtmlRefused: error', article()))).toEqual([]);
});

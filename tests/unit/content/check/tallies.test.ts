import { expect, test } from 'vitest';
import { article, checkFiles, listProblems } from './write-content.ts';

const withTallies = (text: string) => ({
  'articles/en/billing/invoices.md': article(),
  'tallies.json': text,
});

test('a snapshot of votes as the program writes it is fine', async () => {
  const files = withTallies('{ "en/billing/invoices": { "helpful": 41, "total": 46 } }');
  expect(await listProblems(files)).toEqual([]);
});

test.each([
  ['{', 'The file is no count of votes.'],
  ['{ "invoices": { "helpful": 1, "total": 1 } }', '"invoices" is no count of votes.'],
  [
    '{ "en/billing/invoices": { "helpful": 2, "total": 1 } }',
    '"en/billing/invoices" has more helpful votes than votes.',
  ],
])('a snapshot %s is told with what to do', async (text, message) => {
  const { problems } = await checkFiles(withTallies(text));
  expect(problems).toMatchObject([
    {
      code: 'TalliesInvalid',
      file: 'tallies.json',
      message,
      remedy: 'Write it anew with "npm run tallies", or delete it.',
    },
  ]);
});

import { expect, test } from 'vitest';
import { checkOwnQuestions } from '../../../../src/content/check/check-own-questions.ts';
import { formatProblem } from '../../../../src/content/check/format-problems.ts';
import { article, checkFiles, type ContentFiles } from './write-content.ts';

const ask = async (files: ContentFiles, most?: number) => {
  const { problems, isComplete } = await checkOwnQuestions(await checkFiles(files), most);
  return { problems: problems.map(formatProblem), isComplete };
};

const withQuestions = (title: string, ...questions: readonly string[]): string =>
  article(
    `${title} is what this is about.`,
    `title: ${title}\nquestions:\n${questions.map((one) => `  - ${one}`).join('\n')}`,
  );

test('an article that is first for its own questions is fine', async () => {
  const files = {
    'site.yaml': 'defaultLocale: en\n',
    'articles/en/help/battery.md': withQuestions('Battery', 'no juice', 'plug it in'),
    'articles/en/help/lock.md': withQuestions('Lock', 'stays shut'),
    'articles/de/help/lock.md': withQuestions('Schloss', 'geht nicht auf'),
  };
  expect(await ask(files)).toEqual({ problems: [], isComplete: true });
});

test('of two articles with one question, the one that loses is told, on the line of the question', async () => {
  const files = {
    'articles/en/help/a.md': withQuestions('Refund', 'my own words', "where's money"),
    'articles/en/help/b.md': withQuestions("Refund where's money", "where's money"),
  };
  const [lost = '', ...others] = (await ask(files)).problems;
  expect(others).toEqual([]);
  expect(lost).toMatch(/^QuestionLost articles\/en\/help\/a\.md:5 \(warning\)\n/u);
  expect(lost).toContain(`"where's money" finds "Refund where's money" (/en/help/b/) first, and `);
});

test('a draft neither wins nor loses', async () => {
  const twin = 'title: Refund\nquestions: [money back]';
  const files = {
    'articles/en/help/a.md': article('Refund.', twin),
    'articles/en/help/b.md': article('Refund.', `${twin}\ndraft: true`),
  };
  expect(await ask(files)).toEqual({ problems: [], isComplete: true });
});

test('too many questions are left to the built site', async () => {
  const files = { 'articles/en/help/a.md': withQuestions('A', 'one thing', 'two things') };
  expect((await ask(files, 2)).isComplete).toBe(true);
  expect((await ask(files, 1)).isComplete).toBe(false);
  expect(await ask({ 'articles/en/help/a.md': article() }, 0)).toEqual({
    problems: [],
    isComplete: true,
  });
});

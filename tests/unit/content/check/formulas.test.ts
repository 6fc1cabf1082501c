import { describe, expect, test } from 'vitest';
import { article, checkFiles } from './write-content.ts';

const listIn = async (ending: string, body: string, site = 'math: true\n') => {
  const { problems } = await checkFiles({
    'site.yaml': site,
    [`articles/en/help/page.${ending}`]: article(body),
  });
  return problems.map(({ code, line, severity }) => `${code} ${line ?? 0} ${severity}`);
};

describe.each(['md', 'mdx'])('in .%s', (ending) => {
  test('formulas are fine', async () => {
    const body = 'It is $x^2$ and $\\frac{a}{b} < c$.\n\n$$\n\\sqrt{x}\n$$\n\n## Of $x$\n\nText.';
    expect(await listIn(ending, body)).toEqual([]);
  });

  test('those that cannot be read are errors, on their lines', async () => {
    expect(await listIn(ending, 'Text $\\foo$.\n\n$$\n\\frac{a\n$$\n')).toEqual([
      'FormulaUnreadable 5 error',
      'FormulaUnreadable 7 error',
    ]);
  });

  test('money is no formula', async () => {
    expect(await listIn(ending, 'From $5_1_2 to $10_1_2, or 5 $ to 10 $.')).toEqual([]);
  });
});

test('an article of one formula has a text', async () => {
  expect(await listIn('md', '$x$')).toEqual([]);
});

test('without the setting a dollar is a dollar', async () => {
  expect(await listIn('md', 'Text $\\foo$.', 'name: Help\n')).toEqual([]);
});

test('a message says what to do', async () => {
  const { problems } = await checkFiles({
    'site.yaml': 'math: true\n',
    'articles/en/help/page.md': article('Text $x + \\foo$.'),
  });
  expect(problems).toMatchObject([
    {
      message: String.raw`The formula "x + \foo" cannot be shown: Unsupported function name: \foo at position 5.`,
      remedy: String.raw`Correct the TeX; a "$" that is money is written \$.`,
    },
  ]);
});

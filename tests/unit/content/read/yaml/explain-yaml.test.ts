import { expect, test } from 'vitest';
import { formatProblem } from '../../../../../src/content/check/format-problems.ts';
import { checkFiles } from '../../check/write-content.ts';

const check = async (frontMatter: string): Promise<string> => {
  const { problems } = await checkFiles({
    'articles/en/x/y.md': `---\n${frontMatter}\n---\n\nText.\n`,
  });
  return problems.map(formatProblem).join('\n').replaceAll('articles/en/x/', '');
};

test('slips in fields are told in plain words, once, on their own line', async () => {
  const slips = [
    'title:\u00A0Charge',
    'order: 1\ntitle:\u00A0Charge',
    'title: Charge\nkeywords:\n\t- plug',
    'title：Charge',
    'title:Charge',
    'title: Charge\norder:1',
    'title: "Charge',
    'title: "Error" is shown',
    'title: Error E07: what to do',
    'title: `code` here',
    'title: Charge\ntitle: Again',
    'title: [open',
  ];
  const told: string[] = [];
  for (const slip of slips) told.push(await check(slip));
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "YamlUnreadable y.md:2
    Behind "title:" stands a sign that looks like a blank and is none. Replace it by a plain blank.
    YamlUnreadable y.md:3
    Behind "title:" stands a sign that looks like a blank and is none. Replace it by a plain blank.
    YamlUnreadable y.md:4
    The line begins with a tab. Indent it with blanks.
    YamlUnreadable y.md:2
    Behind "title" stands a wide colon. Write "title: …", with a plain colon and a blank.
    YamlUnreadable y.md:2
    Behind "title:" a blank is missing. Write "title: …".
    YamlUnreadable y.md:3
    Behind "order:" a blank is missing. Write "order: …".
    YamlUnreadable y.md:2
    The quote that "title" begins with is never closed. Close it at the end of the text.
    YamlUnreadable y.md:2
    Text stands behind the quote or bracket that "title" begins with. Put the whole text into quotes of the other kind: title: '… "…" …'.
    YamlUnreadable y.md:2
    The text of "title" holds a colon with a blank behind it. Put the text into quotes: title: "…".
    YamlUnreadable y.md:2
    The text of "title" starts with a sign that has a meaning of its own here. Put the text into quotes: title: "…".
    YamlUnreadable y.md:3
    The field stands there twice. Remove one of the two.
    YamlUnreadable y.md:3
    The fields cannot be read from here on. Write each as "name: text" on a line of its own, indent with blanks alone, and put a text that holds ": " or starts with a sign into "quotes"."
  `);
});

test('a YAML file says the same as an article', async () => {
  const { problems } = await checkFiles({
    'articles/en/x/y.md': '---\ntitle: A\n---\n\nText.\n',
    'categories/x.yaml': 'label:\u00A0Help\n',
  });
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "YamlUnreadable categories/x.yaml:1
    Behind "label:" stands a sign that looks like a blank and is none. Replace it by a plain blank."
  `);
});

import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/content/check/format-problems.ts';
import { article, checkFiles, listInMarkdown, listInMdx } from './write-content.ts';

/** What stands on line 5 of an article, the code of its problem, and whether it stops the build. */
const signs: readonly (readonly [text: string, code: string, severity: 'error' | 'warning'])[] = [
  ['See [invoices] (article:help/page).', 'LinkBroken', 'error'],
  ['See [invoices](article:help/page.', 'LinkBroken', 'error'],
  ['See [invoices(article:help/page).', 'LinkBroken', 'error'],
  ['See invoices](article:help/page).', 'LinkBroken', 'error'],
  ['See [invoices]article:help/page).', 'LinkBroken', 'error'],
  ['See [our page] (page:contact).', 'LinkBroken', 'error'],
  ['See invoices (article:help/page).', 'LinkBroken', 'error'],
  ['See [our terms] (https://example.com/terms).', 'LinkBroken', 'warning'],
  ['See [our terms](https://example.com/my terms.pdf).', 'LinkBroken', 'warning'],
  ['See our terms](https://example.com/terms).', 'LinkBroken', 'warning'],
  ['See [[Invoices]] and go on.', 'SignForeign', 'warning'],
  ['See [invoices][late] and go on.', 'LinkBroken', 'warning'],
  ['![The lever](image:my lever)', 'PictureBroken', 'error'],
  ['![The lever](red lever.png)', 'PictureBroken', 'error'],
  ['![The lever] (image:lever)', 'PictureBroken', 'error'],
  ['##Prices', 'HeadingBroken', 'error'],
  ['##\u00A0Prices', 'HeadingBroken', 'error'],
  ['##\u3000料金', 'HeadingBroken', 'error'],
  ['1.\u00A0Open the app\n2.\u00A0Press the button', 'ListBroken', 'warning'],
  ['-\u00A0Helmet', 'ListBroken', 'warning'],
  ['-Helmet\n-Lock', 'ListBroken', 'warning'],
  ['| Plan | Price |\n| Lite | €9 |', 'TableBroken', 'warning'],
  ['| Plan | Price |\n| --- |\n| Lite | €9 |', 'TableBroken', 'warning'],
  ['A **bold **word.', 'EmphasisBroken', 'warning'],
  ['Was ~~100 ~~ now.', 'EmphasisBroken', 'warning'],
  ['## Prices\n\n```js\nconst a = 1;\n\n## Lost', 'CodeUnclosed', 'warning'],
  ['&amp;nbsp;', 'SignsVisible', 'warning'],
  ['Fish &amp;amp; chips', 'SignsVisible', 'warning'],
  ['<! -- a note -->', 'SignsVisible', 'warning'],
  ['TODO: write this', 'TextUnfinished', 'warning'],
  ['[TBD]', 'TextUnfinished', 'warning'],
  ['Sed lorem ipsum dolor.', 'TextUnfinished', 'warning'],
  ['M\uFFFDnchen', 'LettersLost', 'warning'],
  ['MÃ¼nchen', 'LettersLost', 'warning'],
  ['itâ€™s', 'LettersLost', 'warning'],
  ['[a](http://localhost:4321/en/)', 'LinkToOwnMachine', 'warning'],
  ['[a](http://127.0.0.1/)', 'LinkToOwnMachine', 'warning'],
  ['[a](http://[::1]:80/)', 'LinkToOwnMachine', 'warning'],
  ['[a](file:///C:/terms.pdf)', 'LinkToOwnMachine', 'error'],
  ['[a](C:/Users/ana/terms.pdf)', 'LinkToOwnMachine', 'error'],
];

/** Signs that are a mistake in Markdown; MDX would read some as code. */
const inMarkdownAlone: typeof signs = [
  ['Hello {{ customer.name }}', 'SignForeign', 'warning'],
  ['See {% include note.html %}', 'SignForeign', 'warning'],
  // eslint-disable-next-line no-template-curly-in-string -- what writers of other programs leave
  ['Hello ${name}', 'SignsVisible', 'warning'],
];

async function findIn(file: string, text: string) {
  const { problems } = await checkFiles({ [file]: article(text) });
  return problems.map(({ code, severity, line }) => `${code} ${severity} ${line ?? 0}`);
}

const lineOf = (code: string): number => (code === 'CodeUnclosed' ? 7 : 5);

describe('signs that readers see', () => {
  test.each([...signs, ...inMarkdownAlone])(
    '%j in Markdown is %s (%s)',
    async (text, code, severity) => {
      expect(await findIn('articles/en/help/page.md', text)).toEqual([
        `${code} ${severity} ${lineOf(code)}`,
      ]);
    },
  );

  test.each(signs.filter(([text]) => !text.startsWith('<!')))(
    '%j in MDX is %s (%s)',
    async (text, code, severity) => {
      expect(await findIn('articles/en/help/page.mdx', text)).toEqual([
        `${code} ${severity} ${lineOf(code)}`,
      ]);
    },
  );

  test('are told on their own line in a paragraph, a list, a cell and a component', async () => {
    const broken = '[a] (article:help/page)';
    expect(await listInMarkdown(`One\ntwo\n${broken}`)).toEqual(['LinkBroken 7']);
    expect(await listInMarkdown(`- One\n- two\n  ${broken}`)).toEqual(['LinkBroken 7']);
    expect(await listInMarkdown(`| a |\n| - |\n| ${broken} |`)).toEqual(['LinkBroken 7']);
    expect(await listInMdx(`<Note>\n\n${broken}\n\n</Note>`)).toEqual(['LinkBroken 7']);
    expect(await listInMarkdown(`${broken}\n${broken}`)).toEqual(['LinkBroken 5', 'LinkBroken 6']);
  });

  test('take no time, however many there are', async () => {
    const start = performance.now();
    for (const sign of ['[', '![', '](', '**', '~~', '{{', '&', '|\n|', ':::', 'Ã']) {
      await listInMarkdown(sign.repeat(20_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const fine: readonly string[] = [
  '`[text] (article:x)` and `##Title` and `**bold **`',
  '```text\n##Title\n[text] (article:x)\n| a |\n| b |\n{{ x }}\n```',
  '    ##Title\n    [text] (article:x)',
  'Written so: \\[text\\](address) and \\**not bold\\** and \\## no heading.',
  'Written so: [text]\\(https://example.com) and ![text]\\(http://).',
  'The list a[0] and a[0][1] and the note [1] and [sic] (see above).',
  'Press [Ctrl] (or Cmd) and [Enter].',
  'Prices start at €9* and €19**.\n\n* plus VAT\n\n\\** per year',
  'Price** and more**',
  '2**8 and x**2 + y**2',
  '-5 °C in winter, +3 °C in spring',
  '#1 of all bikes, and #hashtag',
  '1.\u00A0Januar 2026 ist ein Feiertag.',
  '24.\u00A0prosince',
  'Marks &amp; Spencer, AT&amp;T, R&amp;D, a&b=c, ?a=1&copy=2',
  'A → B, a --> b, a <- b, a < b',
  'Todo está listo. TODO EL MUNDO. Método todo-terreno.',
  'SÃO PAULO, Ã, â, château, Âge',
  'Either | or, a || b',
  'See https://example.com/~ana/[a](b) for it.',
  '<https://example.com/a_(b)>',
  'The ratio is 3:2 and the scope std::vector.',
  '~100 km, ~~deleted~~ and 5~6',
  '1~2 and **3~4**, 5~6',
  'The image: a lever. On page: contact. Article: help/page.',
  '[^1]: no note\n\nText[^a]\n\n[^a]: A note.',
  '[text][ref]\n\n[ref]: https://example.com',
  '````md\n```js\na\n```\n````',
  '- a\n\n  ```sh\n  npm start\n  ```\n\n- b',
  '> ```sh\n> npm start\n> ```',
  '**「充電」**を押す',
  '**充電（4時間）**です',
  '## Prices {#prices}',
  ':::note\nText.\n:::',
  '[a](http://192.168.1.1/) [b](https://localhost.example.com) [c](https://example.com/?u=localhost)',
];

describe('signs that are meant to be read', () => {
  test.each(fine)('%j', async (text) => {
    expect(await listInMarkdown(text)).toEqual([]);
  });
});

test('a message says what readers see and what to do', async () => {
  const { problems } = await checkFiles({
    'articles/en/help/page.md': article(
      [...signs, ...inMarkdownAlone]
        .filter(([, code]) => code !== 'CodeUnclosed')
        .map(([text]) => text)
        .join('\n\n'),
    ),
  });
  const first = [
    ...Map.groupBy(
      problems,
      ({ message, remedy }) => message.replace(/".*"/u, '') + remedy,
    ).values(),
  ];
  expect(first.map(([problem]) => problem && formatProblem(problem)).join('\n'))
    .toMatchInlineSnapshot(`
      "LinkBroken articles/en/help/page.md:5
      Readers see "[invoices] (article:help/page)" and no link. Write it as [text](article:billing/invoices), without a blank between ] and (.
      LinkBroken articles/en/help/page.md:19 (warning)
      Readers see "[our terms] (https://…)" and no link. Write it as [text](address), without a blank between ] and ( and in the address.
      SignForeign articles/en/help/page.md:25 (warning)
      "[[ … ]]" is a sign of another system and is left out. Write what it stands for; if it is meant to be read, put it into \`backticks\`.
      LinkBroken articles/en/help/page.md:27 (warning)
      Readers see "[invoices][late]": what its name stands for is missing. Write the address itself: [text](address).
      PictureBroken articles/en/help/page.md:29
      Readers see "![The lever](image:my lever)" and no picture. Give the file a name without blanks, and write ![what it shows](image:name) without a blank between ] and (.
      HeadingBroken articles/en/help/page.md:35
      Readers see "##Prices" and no heading. Put a blank behind the "#" signs.
      HeadingBroken articles/en/help/page.md:37
      Readers see "## Prices" and no heading. Replace the sign behind "#", which looks like a blank and is none, by a plain blank.
      ListBroken articles/en/help/page.md:41 (warning)
      Readers see "1. Open the app" and no list. Replace the sign behind the number or dash, which looks like a blank and is none, by a plain blank.
      ListBroken articles/en/help/page.md:46 (warning)
      Readers see "-Helmet -Lock" and no list. Put a blank behind each dash.
      TableBroken articles/en/help/page.md:49 (warning)
      Readers see the lines of a table with their "|" signs, and no table. Put a line such as "| --- | --- |" under the first, with as many parts as the table has columns.
      EmphasisBroken articles/en/help/page.md:56 (warning)
      Readers see "**bold **" and no bold text. Let ** stand directly at the words, without blanks inside, and with a blank or the end of a sentence outside; else write <b>…</b>.
      EmphasisBroken articles/en/help/page.md:58 (warning)
      Readers see "~~100 ~~" and nothing struck out. Let ~~ stand directly at the words.
      SignsVisible articles/en/help/page.md:60 (warning)
      Readers see "&nbsp;" as it stands here. Write the sign itself; if it is meant to be read, put it into \`backticks\`.
      SignsVisible articles/en/help/page.md:64 (warning)
      Readers see "<! – a note –>": this is no comment. Remove it, or begin a comment with exactly "<!--".
      TextUnfinished articles/en/help/page.md:66 (warning)
      Readers see "TODO", a note to oneself. Write what is missing, or give the article "draft: true" until then.
      LettersLost articles/en/help/page.md:72 (warning)
      Letters were lost in "M�nchen" when the text was saved or copied. Type the word anew.
      LinkToOwnMachine articles/en/help/page.md:78 (warning)
      "http://localhost:4321/en/" is on your own computer; readers do not get there. Write the public address; if readers are to type this one, put it into \`backticks\`.
      LinkToOwnMachine articles/en/help/page.md:84
      "file:///C:/terms.pdf" is on your own computer; readers do not get there. Put the file into files/ and write <Download file="…" label="…" />.
      SignsVisible articles/en/help/page.md:92 (warning)
      Readers see "\${name}" as it stands here. Write what it stands for; if it is meant to be read, put it into \`backticks\`."
    `);
});

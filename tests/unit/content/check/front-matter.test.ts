import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/content/check/format-problems.ts';
import { planNewArticle } from '../../../../src/content/write/new-article.ts';
import { readContentFolder } from '../../../../src/content/read/read-content-folder.ts';
import { article, checkFiles, listProblems, writeContent } from './write-content.ts';

const page = 'articles/en/help/page.md';

/** The problems of an article with these fields. */
const check = async (frontMatter: string, body = 'Text.'): Promise<readonly string[]> => {
  const { problems } = await checkFiles({ [page]: article(body, frontMatter) });
  return problems.map(formatProblem);
};

describe('what fields say to readers', () => {
  test('typographic quotes around a text are told', async () => {
    expect(await check('title: “Error E07”')).toMatchInlineSnapshot(`
      [
        "QuotesTypographic articles/en/help/page.md:2 (warning)
      Readers see the quotes in "title": “Error E07”. Leave them out, or use straight ones: "…".",
      ]
    `);
    expect(await check('title: A\ndescription: „Der Akku lädt nicht.“')).toHaveLength(1);
    expect(await check('title: A\nkeywords: [«rueda», «freno»]')).toHaveLength(1);
  });

  test('quotes inside a text, and straight ones around it, are fine', async () => {
    expect(await check('title: "Error “E07” and “E08”"')).toEqual([]);
    expect(await check('title: “Error” or “warning”')).toEqual([]);
    expect(await check("title: 'What does “Error” mean?'")).toEqual([]);
    expect(await check('title: ‘Tis the season')).toEqual([]);
  });

  test('Markdown and HTML in a title are told', async () => {
    expect(await check('title: The **red** lever')).toMatchInlineSnapshot(`
      [
        "SignsVisible articles/en/help/page.md:2 (warning)
      Readers see "**red**" as it stands in "title". Write it as plain text; titles, descriptions, keywords and questions take no Markdown.",
      ]
    `);
    expect(await check('title: A\ndescription: See [this](page:contact).')).toHaveLength(1);
    expect(await check('title: One<br>two')).toHaveLength(1);
    expect(await check('title: Fish &amp; chips')).toHaveLength(1);
    expect(await check('title: 2 ** 8 < 3 & [x]')).toEqual([]);
  });

  test('a day to come is told, except where it is that day already', async () => {
    expect(await check('title: A\nupdated: 2026-12-05')).toMatchInlineSnapshot(`
      [
        "UpdatedInFuture articles/en/help/page.md:3 (warning)
      "updated" is 2026-12-05, a day to come. Write the day on which the text was changed; dates are year, month, day.",
      ]
    `);
    expect(await check('title: A\nupdated: 2026-11-23')).toEqual([]);
    expect(await check('title: A\nupdated: 2026-11-22')).toEqual([]);
  });
});

describe('questions', () => {
  const asks = (...questions: readonly string[]): Promise<readonly string[]> =>
    check(
      `title: A\nquestions:\n${questions.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`.trim(),
    );

  test('are of 2 to 200 characters, and at most 30', async () => {
    const many = Array.from({ length: 30 }, (_, number) => `Question ${number}`);
    expect(await asks('ok', 'a'.repeat(200))).toEqual([]);
    expect(await asks(...many)).toEqual([]);
    expect(await asks('Fine', 'x')).toMatchInlineSnapshot(`
      [
        "FieldInvalid articles/en/help/page.md:5
      "questions[1]" needs 2 characters or more. Correct it, or leave the field out.",
      ]
    `);
    expect(await asks('a'.repeat(201))).toMatchInlineSnapshot(`
      [
        "FieldInvalid articles/en/help/page.md:4
      "questions[0]" has 201 characters. Shorten it to 200 at most.",
      ]
    `);
    expect(await asks(...many, 'One more')).toMatchInlineSnapshot(`
      [
        "FieldInvalid articles/en/help/page.md:3
      "questions" has 31 items. Keep 30 at most.",
      ]
    `);
    expect(await check('title: A\nquestions: How?')).toMatchInlineSnapshot(`
      [
        "FieldInvalid articles/en/help/page.md:3
      "questions" must be a list, not text. Correct it, or leave the field out.",
      ]
    `);
  });

  test('that are the same but for capitals, accents and marks are one', async () => {
    expect(await asks('¿Dónde está mi bici?', 'Other', 'donde esta  mi bici'))
      .toMatchInlineSnapshot(`
      [
        "QuestionTwice articles/en/help/page.md:6
      "donde esta  mi bici" is asked twice in this article: see "¿Dónde está mi bici?". Remove it, or ask in other words.",
      ]
    `);
    expect(await asks('Can I use C++?', 'Can I use C#?', 'Can I use it?')).toEqual([]);
  });

  test('take no Markdown', async () => {
    expect(await asks('Where is **it**?')).toHaveLength(1);
  });
});

describe('titles', () => {
  const twin = article('Text.', 'title: Same');

  test('of two articles in one language differ', async () => {
    const { problems } = await checkFiles({
      'articles/en/help/a.md': twin,
      'articles/en/help/b.md': article('Text.', 'order: 1\ntitle: same'),
    });
    expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "TitleTwice articles/en/help/b.md:3 (warning)
      Readers cannot tell this article from another in lists and results: the title is that of articles/en/help/a.md. Say in each title what the article is about that the others are not, or make one of them.",
      ]
    `);
  });

  test('may be the same in two languages, of a translation, and of a draft', async () => {
    const files = {
      'site.yaml': 'defaultLocale: en\n',
      'articles/en/help/a.md': twin,
      'articles/de/help/a.md': twin,
      'articles/de/other/b.md': article('Text.', 'title: Same\ndraft: true'),
    };
    expect(await listProblems(files)).toEqual([]);
  });
});

describe('an article', () => {
  test('without a text is told, unless it is a draft', async () => {
    expect(await check('title: A', '')).toMatchInlineSnapshot(`
      [
        "ArticleEmpty articles/en/help/page.md:4 (warning)
      The article has no text. Write it, or give the article "draft: true" until then.",
      ]
    `);
    expect(await check('title: A', '<!-- later -->')).toHaveLength(1);
    expect(await check('title: A\ndraft: true', '')).toEqual([]);
    expect((await check('title: A', '![Lever](a.png)')).join()).not.toContain('ArticleEmpty');
    expect(await check('title: A', '```\ncode\n```')).toEqual([]);
    expect(await listProblems({ 'articles/en/help/a.mdx': article('{/* later */}') })).toEqual([
      'ArticleEmpty articles/en/help/a.mdx:4',
    ]);
    expect(await listProblems({ 'articles/en/help/a.mdx': article('<Channel id="x" />') })).toEqual(
      ['ChannelUnknown articles/en/help/a.mdx:5'],
    );
  });

  test('that holds sentences of the template is published by nobody', async () => {
    const dir = writeContent({ 'articles/en/help/other.md': article() });
    const folder = await readContentFolder(dir, { cwd: dir });
    const plan = planNewArticle('en/help/page', folder);
    const text = plan.ok ? plan.text : '';
    expect(await listProblems({ 'articles/en/help/page.mdx': text })).toEqual([]);
    const published = text.replace(/^draft:.*\n/mu, '');
    const { problems } = await checkFiles({ 'articles/en/help/page.mdx': published });
    expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "TextUnfinished articles/en/help/page.mdx:3
      This sentence comes from the template: "One sentence that answers the question, shown in search results." Write your own, or give the article "draft: true" until then.",
        "TextUnfinished articles/en/help/page.mdx:8
      This sentence comes from the template: "Begin with the answer, in one or two sentences." Write your own, or give the article "draft: true" until then.",
      ]
    `);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/content/read/files/problem.ts';
import { checkComponentAttribute } from '../../../../src/content/check/body/components.ts';
import {
  componentNames,
  componentRules,
} from '../../../../src/content/check/body/component-rules.ts';
import type { BodyReport } from '../../../../src/content/check/body/body-report.ts';
import { proseNames } from './prose-names.ts';
import { article, checkFiles, listInMdx } from './write-content.ts';

test('lets every documented component pass', async () => {
  const body = [
    '<Note>Text</Note>',
    '<Tip title="Faster">Text</Tip>',
    '<Attention>\n\nText\n\n</Attention>',
    '<Warning title="Danger">\n\nText\n\n</Warning>',
    '<Steps>\n\n1. Press <Kbd>K</Kbd> in <Menu path="Profile > Support PIN" />.\n\n</Steps>',
    '<Questions>\n<Question title="Why?">\n\nBecause.\n\n</Question>\n</Questions>',
    '<Tabs>\n<Tab label="One">\n\nText\n\n</Tab>\n</Tabs>',
  ].join('\n\n');
  expect(await listInMdx(body)).toEqual([]);
});

test('knows exactly the components that the pages render', () => {
  expect(componentNames.toSorted()).toEqual(proseNames());
});

describe('code is refused', () => {
  test.each([
    ['import x from "./x.js"', 'MdxImport 5'],
    ["export { x } from './x.js'", 'MdxExport 5'],
    ['export default function Layout() { return null }', 'MdxExport 5'],
    ['Text {process.env.SECRET} text', 'MdxExpression 5'],
    ['{(() => { while (true); })()}', 'MdxExpression 5'],
    ['<Note {...props}>Text</Note>', 'MdxExpression 5'],
    ['<Note title={title}>Text</Note>', 'MdxExpression 5'],
    ['<Note title={`text`}>Text</Note>', 'MdxExpression 5'],
    ['{/* fine */ alert(1) /* not fine */}', 'MdxExpression 5'],
    ['<div.x>Text</div.x>', 'ComponentUnknown 5'],
    ['<>Text</>', 'ComponentUnknown 5'],
    ['<svg:script>Text</svg:script>', 'ComponentUnknown 5'],
  ])('%s', async (body, problem) => {
    expect(await listInMdx(body)).toContain(problem);
  });

  test('also where it is broken and the file ends in it', async () => {
    const { problems } = await checkFiles({
      'articles/en/help/page.mdx': '---\ntitle: A\n---\nimport x> `[^1]\\',
    });
    expect(problems).not.toEqual([]);
  });

  test('but a comment is no code', async () => {
    expect(await listInMdx('{/* For the next writer. */}\n\nText')).toEqual([]);
  });
});

describe('a tag that is not closed is told with its line', () => {
  test.each([
    ['Text\n\n<Note>\n\nText', 'MdxUnreadable 7'],
    ['<Note>\n\nText\n\n</Tip>', 'MdxUnreadable 9'],
    ['Text </Note>', 'MdxUnreadable 5'],
    ['a {b', 'MdxUnreadable 5'],
    ['<!-- comment', 'MdxUnreadable 5'],
    ['<https://example.com>', 'MdxUnreadable 5'],
  ])('%s', async (body, problem) => {
    expect(await listInMdx(body)).toEqual([problem]);
  });

  test('and the rest of the article is checked all the same', async () => {
    expect(
      await listInMdx('<Note>\n\n[text](article:help/gone)\n\n![](/images/a.1a2b3c4d.png)'),
    ).toEqual(['MdxUnreadable 5', 'LinkArticleUnknown 7', 'PictureTextMissing 9']);
  });

  test('with a remedy that fits', async () => {
    const remedyOf = async (body: string) => {
      const { problems } = await checkFiles({ 'articles/en/help/page.mdx': article(body) });
      return problems[0]?.remedy;
    };
    expect(await remedyOf('<Note>\n\nText')).toContain('Add </Note>');
    expect(await remedyOf('<!-- x')).toContain('{/* … */}');
    expect(await remedyOf('a {b')).toContain('"{"');
    expect(await remedyOf('<https://example.com>')).toContain('[text](https://…)');
  });
});

test('accepts only the values that an attribute allows', () => {
  const problems: string[] = [];
  const note = (code: Problem['code'], line: number, message: string, remedy: string): void => {
    problems.push(`${code} ${line} ${message} ${remedy}`);
  };
  const report: BodyReport = {
    extension: '.mdx',
    components: new Map(),
    problems: [],
    links: [],
    pictures: [],
    references: [],
    writtenLine: (line) => line,
    lineOf: () => 1,
    error: note,
    warn: note,
  };
  const rule = {
    ...componentRules.Note,
    attributes: { kind: { required: true, values: ['note', 'tip'] } },
  };
  checkComponentAttribute('Box', rule, { name: 'kind', value: 'tip' }, 5, report);
  checkComponentAttribute('Box', rule, { name: 'kind', value: 'top' }, 6, report);
  expect(problems).toEqual([
    'ComponentAttributeInvalid 6 "kind" of <Box> is "top". Choose one of: note, tip.',
  ]);
});

test('an article that cannot be read does not hide what else is wrong with it', async () => {
  const body = [
    'a <3 b',
    '<Nope>c</Nope>',
    '<Note titel="x">\n\nd\n\n</Note>',
    'e {f',
    '<br>',
    '{g()}',
    "import h from 'h'",
    '<p onclick="i">j</p>',
    '[k](article:x/y)',
    '<Tab label="l">\n\nm\n\n</Tab>',
  ].join('\n\n');
  expect(await listInMdx(body)).toEqual([
    'MdxUnreadable 5',
    'ComponentUnknown 7',
    'ComponentAttributeUnknown 9',
    'MdxUnreadable 15',
    'MdxUnreadable 17',
    'MdxExpression 19',
    'MdxImport 21',
    'HtmlAttributeRefused 23',
    'LinkArticleUnknown 25',
  ]);
});

test('of tags that do not match, the first is told, and nothing that comes of it', async () => {
  expect(await listInMdx('<Tabs>\n\n<Tab label="a">\n\nb\n\n</Tip>\n\n[c](article:x/y)')).toEqual([
    'MdxUnreadable 11',
    'LinkArticleUnknown 13',
  ]);
});

test('what stops the parser thousands of times is told twenty times', async () => {
  const problems = await listInMdx('a <3\n\n'.repeat(3_000));
  expect(problems.length).toBeLessThan(30);
  expect(problems[0]).toBe('MdxUnreadable 5');
});

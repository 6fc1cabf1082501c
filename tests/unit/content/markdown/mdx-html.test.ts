import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import {
  createComponent,
  renderSlotToString,
  renderTemplate,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { evaluate } from 'satteri';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import {
  closingMark,
  openingMark,
  toBodyParts,
  type ComponentAttributes,
} from '../../../../src/content/markdown/component-marks.ts';
import {
  hastPlugins,
  markdownFeatures,
} from '../../../../src/content/markdown/markdown-options.ts';
import { articleProcessor } from '../../../../src/content/markdown/markdown-processor.ts';
import { prepareSource } from '../../../../src/content/markdown/prepare-source.ts';
import { componentNames } from '../../../../src/content/check/body/component-rules.ts';
import { splitFrontMatter } from '../../../../src/content/read/front-matter.ts';
import { toPlainText } from '../../../../src/content/read/files/read-text.ts';

const content = resolve('content');
const renderer = await articleProcessor(content).createRenderer({ syntaxHighlight: false });

interface Html {
  html: string;
  headings: unknown;
}

async function toHtml(body: string): Promise<Html> {
  const fileURL = pathToFileURL(`${content}/articles/en/some/article.mdx`);
  const { code, metadata } = await renderer.render(body, { fileURL });
  return { html: code, headings: metadata.headings };
}

/** The same by the long way: the text is compiled as a program and run, as Astro runs MDX. */
async function runAsProgram(body: string): Promise<Html> {
  const { text } = prepareSource(body, { format: 'mdx', locale: 'en' });
  const data = {
    astro: {
      frontmatter: {},
      headings: [],
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    },
  };
  const program: unknown = await evaluate(text, {
    ...jsxRuntime,
    data,
    features: markdownFeatures,
    hastPlugins: [...hastPlugins, satteriHeadingIdsPlugin()],
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    elementAttributeNameCase: 'html',
  });
  const { default: Article } = programSchema.parse(program);
  const tree = Article({ components: { ...components, Fragment } });
  const html = String(await renderJSX(astroResult, tree));
  return { html: withSpaces(html), headings: data.astro.headings };
}

/** Of a cell that holds a component, JSX writes the style without a space; pages have a class. */
const withSpaces = (html: string): string =>
  html.replaceAll('style="text-align:', 'style="text-align: ').replaceAll('align:  ', 'align: ');

const jsxRuntime = z.custom<Parameters<typeof evaluate>[1]>().parse({ Fragment, jsx, jsxs });

const programSchema = z.object({ default: z.custom<(properties: object) => unknown>() });

/** Astro’s renderer of JSX, which has no types where others may import it. */
const { renderJSX } = z
  .object({ renderJSX: z.custom<(result: object, tree: unknown) => Promise<unknown>>() })
  .parse(await import(import.meta.resolve('astro/runtime/server/jsx.js')));
const astroResult = { _metadata: {}, clientDirectives: new Map(), renderers: [] };

type Slot = Parameters<typeof renderSlotToString>;

/** Components that write the marks that stand for them. */
const components = Object.fromEntries(
  componentNames.map((name) => [
    name,
    createComponent(
      async (result: Slot[0], attributes: ComponentAttributes, slots: { default?: Slot[1] }) => {
        const held = slots.default ? await renderSlotToString(result, slots.default) : '';
        const html = openingMark({ name, attributes }) + held + closingMark;
        return renderTemplate`${unescapeHTML(html)}`;
      },
    ),
  ]),
);

async function expectSame(body: string): Promise<void> {
  // The first rendering loads the grammars of the code in it, which can change others.
  await toHtml(body);
  expect(await toHtml(body)).toEqual(await runAsProgram(body));
}

const articles = globSync(['content/articles/**/*.mdx', 'tests/fixtures/**/articles/**/*.mdx']);

/** Mistakes and attacks, which the check refuses before anything is rendered. */
const refused = /every-mistake|hostile[/\\]refused/u;

test.each(articles.filter((path) => !refused.test(path)))('%s is what a program makes', (path) =>
  expectSame(splitFrontMatter(toPlainText(readFileSync(path, 'utf8')))?.body ?? ''),
);

test.each([
  ['', 'Text.', '{/* a comment */}', '# One\n\n## One <Kbd>1</Kbd>'],
  [
    '<Note title="a &amp; b" flag>"q" it\'s \\"raw\\" <Kbd>Ctrl</Kbd> and **b \\" <Kbd>C</Kbd>**</Note>',
  ],
  ['a <b class="x" title="a<b">c</b> {/* d */} x < y > z &lt; & &amp; \'', '<Copy>  A-1  </Copy>'],
  ['<img src="image:x" alt=""/>', '<img src="image:x" alt="a\'b"/>', 'a<br/>b<br class="c"/>'],
  ['<Steps>\n1. a <Kbd>x</Kbd>\n2. b\n\n   <Tip>c</Tip>\n</Steps>', '<Menu path="A > B" />'],
  ['- [ ] q <Kbd>z</Kbd>\n- [x] r', '3. c <Kbd>z</Kbd>', '> q <Kbd>x</Kbd>'],
  ['| a | b |\n|:--|:-:|\n| c | <Kbd>k</Kbd> |', '| a |\n|---|\n| \\" |'],
  ['<details open>\n<summary>S "m"</summary>\n\nText <Kbd>u</Kbd>[^1]\n</details>\n\n[^1]: foot'],
  ['```js title="a"\na < "b" {c}\n```', '<Note>\n```sh\n$ a\n```\n</Note>', '`<Note>`'],
  ['<Tabs>\n<Tab label="&quot;">\nA\n</Tab>\n<Tab label="b">\n![c](image:d "e")\n</Tab>\n</Tabs>'],
  ['**a** {/* b */} *c* <Term id="d">e</Term>', '# `x` <Kbd>y</Kbd>', 'https://a.example 1~2 3~4'],
])('odd texts are what a program makes', async (...bodies) => {
  for (const body of bodies) await expectSame(body);
});

/** Text, marks and components in any order and depth. */
const inline = fc.letrec<{ text: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    fc.constantFrom('a', '"', "'", ' ', '&amp;', '&lt;', '>', '{/* c */}', '<br/>', '`x"`'),
    tie('text').map((text) => `**b${text}b**`),
    tie('text').map((text) => `<Kbd>${text}</Kbd>`),
    tie('text').map((text) => `<span lang="en">${text}</span>`),
    tie('text').map((text) => `<sup>${text}</sup>`),
    tie('text').map((text) => `<Note title="t">${text}</Note>`),
  ),
  text: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => `x${pieces.join('')}y`),
})).text;

test('any text is what a program makes', () =>
  fc.assert(
    fc.asyncProperty(fc.array(inline, { minLength: 1, maxLength: 3 }), (blocks) =>
      expectSame(blocks.map((block) => `- ${block}\n\n${block}`).join('\n\n')),
    ),
    { numRuns: 300 },
  ));

test.each([
  ['{1 + 1}', 'would be run as code'],
  ['import a from "b"', 'is code'],
  ['export const a = 1;', 'is code'],
  ['<Note title={"a"}>b</Note>', 'code in its attributes'],
  ['<Note {...a}>b</Note>', 'code in its attributes'],
  ['<Note>b', 'Expected a closing tag'],
])('%s is not run', (body, reason) => expect(toHtml(body)).rejects.toThrow(reason));

test('a text cannot write the mark of a component', async () => {
  const forged = openingMark({ name: 'Video', attributes: {} }) + closingMark;
  const { html } = await toHtml(`a ${forged.replaceAll(/[{}]/gu, String.raw`\$&`)} b`);
  expect(toBodyParts(html)).toHaveLength(1);
});

test('HTML is split where components stand', () => {
  const note = { name: 'Note', attributes: { title: 'a"\0' } };
  const key = { name: 'Kbd', attributes: {} };
  const held = `b${openingMark(key)}${closingMark}`;
  expect(toBodyParts(`a${openingMark(note)}${held}${closingMark}`)).toEqual([
    'a',
    { ...note, parts: ['b', { ...key, parts: [] }] },
  ]);
  expect(toBodyParts('')).toEqual([]);
  expect(() => toBodyParts(`a${openingMark(key)}`)).toThrow('do not match');
  expect(() => toBodyParts(`a${closingMark}`)).toThrow('do not match');
});

test('a variable cannot set a mark of a component', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'candil-marks-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  const mark = JSON.stringify(openingMark({ name: 'Video', attributes: {} }) + closingMark);
  writeFileSync(join(dir, 'variables.yaml'), `mark: ${mark}\nedge: "\\0"\n`);
  const { render } = await articleProcessor(dir).createRenderer({ syntaxHighlight: false });
  for (const name of ['a.md', 'a.mdx']) {
    const fileURL = pathToFileURL(join(dir, 'articles/en/help', name));
    const text = name === 'a.md' ? "<p title='{{ mark }}'>a</p>" : 'a {{ edge }} b';
    expect((await render(text, { fileURL })).code).not.toContain('\0');
  }
});

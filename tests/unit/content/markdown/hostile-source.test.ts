import { expect, test } from 'vitest';
import { toInlineHtml } from '../../../../src/content/markdown/blocks/inline-html.ts';
import { parseMarkdown } from '../../../../src/content/markdown/parse-markdown.ts';
import { prepareSource } from '../../../../src/content/markdown/prepare-source.ts';

const prepare = (text: string, texts?: Parameters<typeof prepareSource>[1]['texts']) =>
  prepareSource(text, { format: 'md', locale: 'en', texts });

/** Each would take hours, or all memory, if it were read in the plain way. */
test.each([
  ['backticks that nothing closes', `x \`\`\`\` ${'``` a '.repeat(400)} <!-- z`],
  ['comments that nothing closes', '<!-- abcde\n'.repeat(20_000)],
  ['blocks in blocks', `${'{% hint %}\n'.repeat(600)}x\n${'{% endhint %}\n'.repeat(600)}`],
  ['blocks that nothing closes', ':::note\n'.repeat(6_000)],
  ['tags that nothing closes', `${'<Tabs>\n'.repeat(20_000)}{% hint %}\n</Tabs>\n`],
  ['tags of Liquid that nothing closes', '{% hint %}\n'.repeat(20_000)],
  ['tags of Liquid that are opened on one line', '{%%'.repeat(150_000)],
  ['signs that stand for code', `\`${'a'.repeat(50_000)}\` {x} ${'\u{100000}'.repeat(20_000)}`],
])('%s are read soon, and make no more of it', (_, text) => {
  expect(prepare(text).text.length).toBeLessThan(text.length * 3 + 20_000);
});

/** 200 kB of a sign that nothing closes: compared with all that follows, each would take minutes. */
test.each([
  ...[
    '<iframe ',
    '<iframe src="https://a.example">',
    '<embed ',
    '{{< note ',
    '{{< note >}}',
    '{% a %}',
  ],
  ...[
    '{%}',
    '{%}%',
    '{++',
    '{--',
    '{==',
    '{>>',
    '{~~a~>',
    '{#',
    '{/* ',
    ':material-a:{',
    '<!-- a -->',
  ],
  ...['](', '[[a', '`a` <!-- ', '中**。', '<iframe \n', '{% a %}\n\n', '{{< note\n', '<Tabs a={\n'],
])('%j, again and again, is read soon', (unit) => {
  const text = unit.repeat(200_000 / unit.length);
  expect(prepare(text).text.length).toBeLessThan(text.length * 3);
});

/** The same, where a line ends otherwise than it began. */
test.each([
  ['attributes of a block', `{a="b"${' a="b"'.repeat(50)}`],
  ['attributes of a heading', `## a {${'"a" '.repeat(20_000)}}`],
  ['blanks in a heading', `## a {${' '.repeat(100_000)}!`],
  ['blanks behind an attribute', `<b a={x}${' '.repeat(100_000)}>`],
  ['blanks in braces', `a {{${' '.repeat(100_000)}!`],
  ['blanks in a title', `!!! a${' '.repeat(100_000)}!`],
  ['blanks in a call-out', `> [!NOTE] a${' '.repeat(100_000)}!`],
  ['blanks in code', `\`\`\`js\na${' '.repeat(100_000)}// [!code a\n\`\`\``],
  ['braces behind a call-out', `:::note ${'{'.repeat(100_000)}\n:::`],
  ['brackets behind a fence', `\`\`\`js ${'[a '.repeat(40_000)}\n\`\`\``],
  ['contents', `{:${' toc'.repeat(40_000)}`],
  ['a heading', `# ${'![a]('.repeat(40_000)}`],
])('%s that do not end are read soon', (_, text) => {
  expect(prepare(text).text.length).toBeLessThan(text.length * 3);
});

test('signs still mean what they meant', () => {
  expect(prepare('## Late {: #late .big } ##').text.trim()).toBe('## Late {#late}');
  expect(prepare('## Late {#late title="a b"}').text.trim()).toBe('## Late {#late}');
  expect(prepare('## A {x} b').text.trim()).toBe('## A {x} b');
  expect(prepare('## A {x}').text.trim()).toBe('## A \\{x\\}');
  expect(prepare('{++a++}{--b--}{~~c~>d~~}{==e==}{>>f<<} {++open').text.trim()).toBe('ade {++open');
  expect(prepare('a {{- name -}} b {{{ c }}}').text.trim()).toBe('a  b');
  expect(prepare('!!! note  "A  \\"b\\""  \n    c').text).toContain('>A  &quot;b&quot;<');
  expect(prepare('> [!NOTE]   A title  \n> b').text).toContain('>A title<');
  expect(prepare('```js\na // [!code ++] \nb\n```').text).toBe('```js\na\nb\n```\n');
  expect(prepare('[a]( {% link b.md %}) {{< ref "c.md" >}}').text.trim()).toBe('[a]( b.md)');
});

test('ids that thousands of headings share are each the next that is free', () => {
  const anchors = Array.from({ length: 3_000 }, (_, at) => `<a id="a-${at}"></a>`).join('\n\n');
  const { text } = prepare(`<a id="a"></a>\n\n${anchors}\n\n${'## a\n\n'.repeat(3_000)}`);
  expect(text).toContain('## a {#a-3000}\n');
  expect(text).toContain('## a {#a-5999}\n');
});

/** The parser compares each quote with each: this would take six minutes. */
test('quotes of which a paragraph has thousands stay as they were typed', () => {
  const dense = `"a" ${'"'.repeat(200_000)}`;
  expect(JSON.stringify(parseMarkdown(dense, 'md'))).not.toMatch(/[“”]/u);
  const sparse = `"a" ${'x "y" z\n\n'.repeat(2_000)}`;
  expect(JSON.stringify(parseMarkdown(sparse, 'md'))).toContain('“a”');
});

test('thousands of ticks in a title are read soon, and code after a sign of its own is code', () => {
  const ticks = '`'.repeat(400_000);
  expect(toInlineHtml(ticks, 'escaped')).toBe(ticks);
  expect(toInlineHtml('\\``a` ``b`c``', 'escaped')).toBe('`<code>a</code> <code>b`c</code>');
});

test('of what is nested endlessly, the outer blocks are written', () => {
  const { text } = prepare(`${'{% hint %}\n'.repeat(600)}x\n${'{% endhint %}\n'.repeat(600)}`);
  expect(text.match(/class="callout"/gu)).toHaveLength(31);
});

test('snippets that hold each other twice are left out from some length on, and told once', () => {
  const snippets = new Map(
    Array.from({ length: 40 }, (_, index) => [
      `s${index}`,
      `text {% include s${index + 1} %}\n\n{% include s${index + 1} %}\n{% include s${index + 1} %}`,
    ]),
  );
  const { text, mistakes } = prepare('{% include s0 %}\n', { variables: undefined, snippets });
  expect(text.length).toBeLessThan(1_000_000);
  expect(mistakes.filter(({ code }) => code === 'TextCircular')).toHaveLength(1);
});

test('so are variables', () => {
  const variables = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `v${index}`,
      index === 39 ? 'x' : `{{ v${index + 1} }} and {{ v${index + 1} }}`,
    ]),
  );
  const { text, mistakes } = prepare('a {{ v0 }}\n', { variables, snippets: new Map() });
  expect(text.length).toBeLessThan(1_000_000);
  expect(mistakes.map(({ code }) => code)).toEqual(['TextCircular']);
});

test('comments still end where browsers end them, and code keeps its own', () => {
  const written =
    'a <!-- x\ny --> b <!--> c `<!-- d -->` ``e ` <!-- f -->`` <!-- g --> h ` <!-- i -->';
  expect(prepare(written).text.trim()).toBe('a  b  c `<!-- d -->` ``e ` <!-- f -->``  h `');
});

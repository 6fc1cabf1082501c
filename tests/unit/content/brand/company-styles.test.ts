import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileStyles } from '../../../../src/content/brand/company-styles.ts';
import { writeContent } from '../check/write-content.ts';

const compile = (css: string) =>
  compileStyles(writeContent({ 'brand/site.css': css, 'brand/paper.svg': '<svg/>' }), 'site.css');

test('the sheet becomes the layer that comes last, small, with nesting and its own layers', async () => {
  const { css, mistakes } = await compile('.a {\n  color: red;\n\n  & .b { margin: 0px }\n}\n');
  expect(css).toBe('@layer company{.a{color:red;.b{margin:0}}}\n');
  expect(mistakes).toEqual([]);
});

test('files beside it get the addresses under which they are kept for ever', async () => {
  const { css, files } = await compile(
    '.a { background: url(paper.svg) } .b { mask: url("./paper.svg") }',
  );
  expect(css).toMatch(/\.a\{background:url\(\/brand\/paper\.[\da-f]{8}\.svg\)\}/u);
  expect(files).toEqual(['paper.svg']);
});

test.each([
  ['an import', '@import "https://fonts.example/a.css";'],
  ['an import of a file', '@import "paper.svg";'],
  ['a picture of another host', '.a { background: url(https://x.example/a.png) }'],
  ['a picture without a scheme', '.a { background: url(//x.example/a.png) }'],
  ['data', '.a { background: url("data:image/png;base64,AAAA") }'],
  ['a path', '.a { background: url(../images/a.png) }'],
])('%s is refused with its line, and fetched by nobody', async (_, rule) => {
  const { css, mistakes } = await compile(
    `.z { color: red }\n${rule}`.replace(/^(?<z>.*)\n(?<i>@.*)$/su, '$<i>\n$<z>'),
  );
  expect(mistakes).toMatchObject([{ kind: 'foreign' }]);
  expect(mistakes[0]?.line).toBe(rule.startsWith('@') ? 1 : 2);
  expect(css).not.toMatch(/example|data:|\.\.|@import/u);
  expect(css).toContain('.z{color:red}');
});

test('an import below rules is refused, too', async () => {
  const { css, mistakes } = await compile('.z { color: red }\n@import "https://x.example/a.css";');
  expect(mistakes).toMatchObject([{ kind: 'invalid', line: 2 }]);
  expect(css).toBe('');
});

test('a part of the page itself may be shown', async () => {
  const { mistakes } = await compile('.a { mask: url(#hole) }');
  expect(mistakes).toEqual([]);
});

test('a broken sheet is left out as a whole, with the line', async () => {
  const { css, mistakes } = await compile('.a { color: red; }\n}\n.b { color: blue }');
  expect(css).toBe('');
  expect(mistakes).toMatchObject([{ kind: 'invalid', line: 2 }]);
});

test('a property that no browser knows is told with the one that was meant', async () => {
  const { mistakes } = await compile('.a { colr: red }');
  expect(mistakes).toMatchObject([
    { kind: 'doubtful', line: 1, hint: 'Did you mean "color" instead?' },
  ]);
});

test('every property that the documentation calls stable is one of ours', () => {
  const [, list = ''] =
    /<!-- stable -->(?<list>.*?)<!-- \/stable -->/su.exec(readFileSync('docs/brand.md', 'utf8')) ??
    [];
  const named = [...list.matchAll(/`(?<name>--[\w-]+)`/gu)].map(([, name]) => name ?? '');
  const tokens = ['tokens.css', 'first/tokens.css', 'first/accent.css']
    .map((name) => readFileSync(`src/styles/${name}`, 'utf8'))
    .join('');
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
});

import { expect, test } from 'vitest';
import { toInlineHtml } from '../../../../src/content/markdown/blocks/inline-html.ts';
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

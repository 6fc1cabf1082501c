import { describe, expect, test } from 'vitest';
import {
  prepareSource,
  type MarkdownFormat,
} from '../../../../src/content/markdown/prepare-source.ts';

const shared = { variables: { price: '9' }, snippets: new Map<string, string>() };

const prepare = (text: string, math = true, format: MarkdownFormat = 'md'): string =>
  prepareSource(text, { format, locale: 'en', texts: { ...shared, math } }).text.trimEnd();

describe('a site without formulas', () => {
  test.each(['$5 and $10', '5 $ to 10 $', '$x$', '$$\nx\n$$'])('%s stays as it is', (text) => {
    expect(prepare(text, false)).toBe(text);
  });
});

describe.each<MarkdownFormat>(['md', 'mdx'])('in .%s of a site with formulas', (format) => {
  test.each([
    ['It is $5 and $10.', String.raw`It is \$5 and $10.`],
    ['5 $ to 10 $', String.raw`5 \$ to 10 $`],
    ['US$5 and US$6', String.raw`US\$5 and US$6`],
    ['$5/$10', String.raw`\$5/$10`],
    ['$5 and $x$', String.raw`\$5 and $x$`],
    ['$5, $6, $7 and $x$', String.raw`\$5, \$6, \$7 and $x$`],
    ['$5 to $6, or 5 $ to 6 $.', String.raw`\$5 to \$6, or 5 \$ to 6 $.`],
    [String.raw`$5, not 6 \$`, String.raw`\$5, not 6 \$`],
    ['*$5* and **$6**', String.raw`*\$5* and **$6**`],
    ['$5\n\n$6', '$5\n\n$6'],
  ])('money stays money: %s', (text, prepared) => {
    expect(prepare(text, true, format)).toBe(prepared);
  });

  test.each([
    '$x$',
    'the $x$-axis',
    '$$x$$',
    '$$ x $$',
    '$a~b$ and $c~d$',
    String.raw`$\text{:tada:}$ $a==b$ and $c==d$`,
    String.raw`$\frac{{price}}{{ price }}$`,
    '$$\na == b\n\n{{ price }}\n\n:::note\n$$',
    '`$5 and $6`',
    '```sh\necho $5 $x \n```',
  ])('what is meant as formula or code is not touched: %s', (text) => {
    expect(prepare(text, true, format)).toBe(text);
  });

  test('signs beside formulas are read', () => {
    expect(prepare('$x$ costs {{ price }} :tada:, `$` and $y$', true, format)).toBe(
      '$x$ costs 9 🎉, `$` and $y$',
    );
  });
});

test('a formula of more lines than there are signs to hide them stays whole', () => {
  const formula = `$$\n${'x + y\n'.repeat(33_000)}$$`;
  expect(prepare(formula)).toBe(formula);
});

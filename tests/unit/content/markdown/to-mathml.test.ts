import { expect, test } from 'vitest';
import { toMathMl } from '../../../../src/content/markdown/to-mathml.ts';

const toHtml = (tex: string, isBlock = false): string => {
  const formula = toMathMl(tex, isBlock);
  return formula.ok ? formula.html : `not shown: ${formula.reason}`;
};

test.each([
  ['x^2', '<math><msup><mi>x</mi><mn>2</mn></msup></math>'],
  ['a < b', '<math><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math>'],
  [String.raw`\frac{1}{2}`, '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'],
  [String.raw`\KaTeX`, '<math><mtext>KaTeX</mtext></math>'],
  [String.raw`\text{"<b>"}`, '<math><mtext>&quot;&lt;b&gt;&quot;</mtext></math>'],
])('%s is MathML', (tex, html) => expect(toHtml(tex)).toBe(html));

test('a block is one', () => {
  expect(toHtml('x', true)).toBe('<math display="block"><mi>x</mi></math>');
});

test.each([
  [String.raw`\overline{AB}`, '<mrow class="formula-over">'],
  [String.raw`\underline{x}`, '<mrow class="formula-under">'],
  [String.raw`\boxed{x}`, 'class="formula-frame"'],
  [String.raw`\begin{aligned} a &= b \end{aligned}`, '<mtd class="formula-end"><mi>a</mi></mtd>'],
  [String.raw`\begin{cases} 1 & x \end{cases}`, '<mtd class="formula-start"><mn>1</mn></mtd>'],
])('%s is drawn by the sheet of formulas', (tex, piece) => expect(toHtml(tex)).toContain(piece));

test.each([
  String.raw`\begin{pmatrix}1&2\\3&4\end{pmatrix}`,
  String.raw`\vec x \hat y \widehat{abc} f'(x)`,
  String.raw`\sum_{i=1}^n \sqrt[3]{x} \tag{1}`,
  String.raw`\begin{align}a&=b\\c&=d\end{align}`,
  String.raw`\mathbb{R} \mathcal{L} \mathrm{km} \left(\dfrac12\right) \xrightarrow{x}`,
])('%s has no style and no class that is not ours', (tex) => {
  const html = toHtml(tex, true);
  expect(html).toMatch(/^<math display="block">.*<\/math>$/u);
  expect(html).not.toMatch(/ style=|class="(?!formula-)|<span|<menclose/u);
});

test.each([
  [
    String.raw`\frac{a`,
    "Unexpected end of input in a macro argument, expected '}' at end of input",
  ],
  [String.raw`x + \foo`, String.raw`Unsupported function name: \foo at position 5`],
  ['x_1_2', 'Double subscript at position 4'],
  [String.raw`\href{javascript:x}{y}`, String.raw`Unsupported function name: \href at position 1`],
  [String.raw`\def\a{\a\a}\a`, /^Too many expansions/u],
  [String.raw`\color{red}x`, /^Colours/u],
  [String.raw`\rule{1em}{1em}`, /^Colours/u],
  [String.raw`\cancel{x}`, /^Colours/u],
  [String.raw`\fbox{x}`, /^Colours/u],
  [String.raw`\mathllap{x}`, /^Colours/u],
  [String.raw`\ref{a}`, /^Colours/u],
  [String.raw`\begin{array}{l|r}1&2\end{array}`, /^Colours/u],
])('%s is told', (tex, reason) => {
  const formula = toMathMl(tex, false);
  expect(formula.ok ? 'shown' : formula.reason).toMatch(reason);
});

import { defineMdastPlugin, type MdastNode, type MdastPluginDefinition } from 'satteri';
import { escapeHtml } from '../../lib/escape.ts';
import { toMathMl } from './to-mathml.ts';

type FormulaNode = Extract<MdastNode, { type: 'math' | 'inlineMath' }>;

/**
 * Whether a formula stands on a line of its own: between lines of `$$`, or as `$$…$$`.
 *
 * @param source the text in which the node was found
 */
export const isBlockFormula = ({ type, position }: FormulaNode, source: string): boolean =>
  type === 'math' || source.startsWith('$$', position?.start.offset);

/** Puts MathML in the place of formulas; one that cannot be read stays as it was written. */
export const formulas: MdastPluginDefinition = defineMdastPlugin({
  name: 'candil-formulas',
  options: { position: true },
  math: (node, { source }) => toHtml(node, source),
  inlineMath: (node, { source }) => toHtml(node, source),
});

function toHtml(node: FormulaNode, source: string): MdastNode {
  const isBlock = isBlockFormula(node, source);
  const formula = toMathMl(node.value, isBlock);
  const shown = formula.ok ? formula.html : `<code dir="ltr">${escapeHtml(node.value)}</code>`;
  // A formula that is wider than the page scrolls by itself.
  const value = isBlock ? `<span class="formula">${shown}</span>` : shown;
  return { type: 'html', value: node.type === 'math' ? `<p>${value}</p>` : value };
}

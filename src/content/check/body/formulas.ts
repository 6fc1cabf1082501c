import type { MdastNode } from 'satteri';
import { isBlockFormula } from '../../markdown/formulas.ts';
import { toMathMl } from '../../markdown/to-mathml.ts';
import type { BodyReport } from './body-report.ts';

/** Reports a formula that cannot be shown; readers would see its TeX. */
export function checkFormula(
  node: Extract<MdastNode, { type: 'math' | 'inlineMath' }>,
  source: string,
  report: BodyReport,
): void {
  const formula = toMathMl(node.value, isBlockFormula(node, source));
  if (formula.ok) return;
  report.error(
    'FormulaUnreadable',
    report.lineOf(node),
    `The formula "${shorten(node.value)}" cannot be shown: ${formula.reason}.`,
    'Correct the TeX; a "$" that is money is written \\$.',
  );
}

/** Characters of a formula that are shown in a message. */
const longestShown = 60;

function shorten(tex: string): string {
  const plain = tex.trim().replace(/\s+/gu, ' ');
  return plain.length > longestShown ? `${plain.slice(0, longestShown)}…` : plain;
}

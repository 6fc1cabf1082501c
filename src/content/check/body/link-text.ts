import type { MdastNode } from 'satteri';
import type { BodyReport } from './body-report.ts';
import { isShown } from './node-text.ts';

/** Notes where a link leads, to be checked with the other articles, and warns if it has no text. */
export function checkLinkText(
  node: Extract<MdastNode, { type: 'link' }>,
  report: BodyReport,
): void {
  const line = report.lineOf(node);
  report.links.push({ target: node.url, line });
  if (node.children.some(isShown)) return;
  report.warn(
    'LinkTextMissing',
    line,
    `The link to "${node.url}" has no text.`,
    'Write what is found there between the brackets.',
  );
}

import type { MdastNode } from 'satteri';
import type { Excuse } from './article-facts.ts';

/** `candil-ignore LinkHeadingUnknown, SignsVisible: the heading comes next week` */
const pattern =
  /^\s*(?:<!--|\/\*)\s*candil-ignore\b\s*(?<codes>[^:]*?)\s*(?::\s*(?<reason>[\s\S]*?))?\s*(?:-->|\*\/)\s*$/u;

/**
 * Finds the comments of an article that excuse findings, each with the block that it is for. `lineOf`
 * gives the line of the file on which a node starts.
 */
export function listExcuses(root: MdastNode, lineOf: (node: MdastNode) => number): Excuse[] {
  if (!('children' in root)) return [];
  const blocks: readonly MdastNode[] = root.children;
  return blocks.flatMap((node, place) => {
    const { codes = '', reason = '' } = matchExcuse(node) ?? {};
    const inside = listExcuses(node, lineOf);
    if (!matchExcuse(node)) return inside;
    const next = blocks.slice(place + 1).find((one) => !matchExcuse(one));
    const from = next ? lineOf(next) : 0;
    const height = next?.position ? next.position.end.line - next.position.start.line : -1;
    const names = codes.split(/[\s,]+/u).filter((code) => code !== '');
    return [{ codes: names, reason, line: lineOf(node), from, to: from + height }];
  });
}

const matchExcuse = (node: MdastNode): { codes?: string; reason?: string } | undefined =>
  node.type === 'html' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
    ? pattern.exec(node.value)?.groups
    : undefined;

import type { MdastNode } from 'satteri';

/** Tells whether a node shows something: text, or a picture with a text alternative. */
export function isShown(node: MdastNode): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt !== '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  if (node.type === 'math' || node.type === 'inlineMath') return true;
  if (node.type === 'html' || node.type.startsWith('mdx')) return true;
  return 'children' in node && node.children.some(isShown);
}

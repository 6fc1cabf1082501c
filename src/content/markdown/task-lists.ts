import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];

/** Elements that a label cannot hold. */
const blocks: ReadonlySet<string> = new Set(
  'ul ol p div pre table blockquote dl hr details'.split(' '),
);

/**
 * Makes the words of a task the label of its box, so that a screen reader says which task is done.
 */
export const taskLists = defineHastPlugin({
  name: 'candil-task-lists',
  element: {
    filter: ['li'],
    visit(node, context) {
      if (!isTask(node)) return;
      const first = node.children.find((child) => child.type === 'element');
      const holder = first?.type === 'element' && first.tagName === 'p' ? first : node;
      context.setProperty(holder, 'children', labelled(holder.children));
    },
  },
});

const isTask = ({ properties: { className } }: Readonly<Element>): boolean =>
  Array.isArray(className) && className.includes('task-list-item');

function labelled(children: readonly Child[]): Child[] {
  const start = children.findIndex((child) => isElement(child) && child.tagName === 'input');
  if (start === -1) return [...children];
  const rest = children.slice(start);
  const length = rest.findIndex((child) => isElement(child) && blocks.has(child.tagName));
  const inside = length === -1 ? rest : rest.slice(0, length);
  const label: Element = {
    type: 'element',
    tagName: 'label',
    properties: {},
    children: [...inside],
  };
  return [...children.slice(0, start), label, ...rest.slice(inside.length)];
}

const isElement = (node: Child): node is Element => node.type === 'element';

import type { Element, Root } from 'hast';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Info, type State as WriteState } from 'mdast-util-to-markdown';
import { readAttribute } from './tree.ts';

type Attributes = Readonly<Record<string, string>>;

const toAttributes = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));

/** A component with blocks in it. */
function toComponent(
  name: string,
  attributes: Attributes,
  state: State,
  element: Element,
): RootContent {
  const children = state.toFlow(state.all(element)).filter(isFlow);
  return { type: 'mdxJsxFlowElement', name, attributes: toAttributes(attributes), children };
}

type Flow = Extract<RootContent, { type: 'mdxJsxFlowElement' }>['children'][number];

const isFlow = (node: Nodes): node is Flow =>
  node.type !== 'root' &&
  node.type !== 'listItem' &&
  node.type !== 'tableRow' &&
  node.type !== 'tableCell';

const phrasing = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'break'];

const isPhrasing = (node: Nodes): node is PhrasingContent =>
  phrasing.includes(node.type) || node.type === 'mdxJsxTextElement';

/** A component, or an element, within a line. */
const toInline =
  (name: string): Handle =>
  (state, element) => ({
    type: 'mdxJsxTextElement',
    name,
    attributes: [],
    children: state.all(element).filter(isPhrasing),
  });

const handlers: Record<string, Handle> = {
  'candil-callout': (state, element) =>
    toComponent(
      readAttribute(element, 'kind'),
      { title: readAttribute(element, 'title') },
      state,
      element,
    ),
  'candil-questions': (state, element) => toComponent('Questions', {}, state, element),
  'candil-question': (state, element) =>
    toComponent('Question', { title: readAttribute(element, 'title') }, state, element),
  'candil-tabs': (state, element) => toComponent('Tabs', {}, state, element),
  'candil-tab': (state, element) =>
    toComponent('Tab', { label: readAttribute(element, 'label') }, state, element),
  'candil-figure': (state, element) =>
    toComponent('Figure', { caption: readAttribute(element, 'caption') }, state, element),
  'candil-download': (_, element) => ({
    type: 'mdxJsxFlowElement',
    name: 'Download',
    attributes: toAttributes({
      file: readAttribute(element, 'file'),
      label: readAttribute(element, 'label'),
    }),
    children: [],
  }),
  br: (state) =>
    state.inTable
      ? { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] }
      : { type: 'break' },
  kbd: toInline('Kbd'),
  sub: toInline('sub'),
  sup: toInline('sup'),
  pre: (_, element) => toCode(element),
};

/** Code without a language is text: the contract wants one named. */
function toCode(element: Element): Nodes {
  const code = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'code',
  );
  const classes = [element, ...(code?.type === 'element' ? [code] : [])].map((one) =>
    readAttribute(one, 'className'),
  );
  const [, lang = 'text'] = /(?:^|\s)lang(?:uage)?-([\w+#-]+)/u.exec(classes.join(' ')) ?? [];
  return { type: 'code', lang, meta: null, value: textWithBreaks(element).trimEnd() };
}

const textWithBreaks = (element: Element): string =>
  element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      return child.tagName === 'br' ? '\n' : textWithBreaks(child);
    })
    .join('')
    .replace(/^\n/u, '');

export interface Written {
  markdown: string;
  /** Whether it holds components, so that its file has to end in `.mdx`. */
  hasComponents: boolean;
}

/** Markdown as a person would write it, of a tree in which everything is what it will be. */
export function writeMarkdown(root: Root): Written {
  const tree = toMdast(root, { handlers, document: true });
  const markdown = toMarkdown(tree, {
    ...{ bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-', resourceLink: true },
    fences: true,
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      mdxToMarkdown(),
    ],
    handlers: { mdxJsxFlowElement: writeComponent },
    join: [keepListsTight],
  });
  const isMdx = hasComponents(tree);
  return { markdown: isMdx ? disarmModules(markdown) : markdown, hasComponents: isMdx };
}

/**
 * A component as content/README.md writes it: Markdown within it stands at the margin, with an empty
 * line before and after.
 */
function writeComponent(node: FlowComponent, _: unknown, state: WriteState, info: Info): string {
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? ` ${attribute.name}="${escapeAttribute(attribute.value)}"`
      : '',
  );
  const name = node.name ?? '';
  const opening = `<${name}${attributes.join('')}`;
  if (node.children.length === 0) return `${opening} />`;
  return `${opening}>\n\n${state.containerFlow(node, info)}\n\n</${name}>`;
}

type FlowComponent = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

const escapeAttribute = (value: string): string =>
  value.replace(/\s+/gu, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** In .mdx a paragraph that begins with `import` would be code: its first letter is written otherwise. */
function disarmModules(markdown: string): string {
  let isFenced = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/u.test(line)) isFenced = !isFenced;
      return isFenced
        ? line
        : line.replace(/^[ie](?=(?:mport|xport)\s)/u, (letter) => `&#${letter.charCodeAt(0)};`);
    })
    .join('\n');
}

/** Lists of lines stand close, as people write them. */
const keepListsTight = (left: Nodes, right: Nodes, parent: Nodes): number | undefined =>
  parent.type === 'listItem' && left.type === 'paragraph' && right.type === 'list' && !parent.spread
    ? 0
    : undefined;

const componentName = /^[A-Z]/u;

function hasComponents(node: Nodes): boolean {
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (isJsx && componentName.test(node.name ?? '')) return true;
  return 'children' in node && node.children.some(hasComponents);
}

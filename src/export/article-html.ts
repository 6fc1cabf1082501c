import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { Nodes, RootContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import Slugger from 'github-slugger';
import { parseMarkdown } from '../content/markdown/parse-markdown.ts';
import { prepareSource } from '../content/markdown/prepare-source.ts';
import type { SharedTexts } from '../content/read/shared-texts.ts';
import type { ArticleFile } from '../content/read/read-article.ts';

/** Where links, pictures and files of an exported article lead. */
export interface ExportTargets {
  link: (target: string) => string;
  picture: (target: string) => string;
  file: (name: string) => string;
}

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const classOf: Readonly<Record<string, string>> = {
  ...{ Note: 'callout-blue', Tip: 'callout-green', Attention: 'callout-yellow' },
  Warning: 'callout-red',
};

/** The text of an article as HTML that any help centre takes: components become what others know. */
export function toArticleHtml(
  article: ArticleFile,
  targets: ExportTargets,
  texts?: SharedTexts,
): string {
  const format = article.extension === '.mdx' ? 'mdx' : 'md';
  const source = prepareSource(article.body, { format, locale: article.locale, texts }).text;
  const tree = toHast(toNodes(parseMarkdown(source, format, texts)), {
    allowDangerousHtml: true,
    handlers: {
      mdxJsxFlowElement: (state: State, node: Component) => toElements(state, node, targets),
      mdxJsxTextElement: (state: State, node: Component) => toElements(state, node, targets),
    },
  });
  const slugger = new Slugger();
  const visit = (node: typeof tree | ElementContent): void => {
    if (node.type === 'element') retarget(node, targets, slugger);
    if ('children' in node)
      for (const child of node.children) if (child.type !== 'doctype') visit(child);
  };
  visit(tree);
  return toHtml(tree, { allowDangerousHtml: true });
}

function retarget(element: Element, targets: ExportTargets, slugger: Slugger): void {
  const { href, src } = element.properties;
  if (typeof href === 'string') element.properties.href = targets.link(href);
  if (typeof src === 'string') element.properties.src = targets.picture(src);
  if (/^h[1-6]$/u.test(element.tagName))
    element.properties.id = slugger.slug(toString(element).trim());
}

/** The parser’s own type of the same tree. */
function toNodes(tree: unknown): Nodes {
  if (isNodes(tree)) return tree;
  throw new Error('The text of the article is no tree.');
}

const isNodes = (tree: unknown): tree is Nodes =>
  typeof tree === 'object' && tree !== null && 'type' in tree;

const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

const text = (value: string): ElementContent => ({ type: 'text', value });

function toElements(state: State, node: Component, targets: ExportTargets): ElementContent[] {
  const children = state.all(node);
  const name = node.name ?? '';
  const of = (key: string): string => {
    const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === key);
    return typeof found?.value === 'string' ? found.value : '';
  };
  const callout = classOf[name];
  if (callout !== undefined) {
    const title = of('title');
    const heading = title === '' ? [] : [element('p', {}, [element('strong', {}, [text(title)])])];
    return [element('div', { className: ['callout', callout] }, [...heading, ...children])];
  }
  switch (name) {
    case 'Question':
      return [element('details', {}, [element('summary', {}, [text(of('title'))]), ...children])];
    case 'Tabs':
      return [toTabs(children)];
    case 'Tab':
      return [element('div', { className: ['content-tab'], title: of('label') }, children)];
    case 'Figure':
      return [
        element('figure', {}, [...children, element('figcaption', {}, [text(of('caption'))])]),
      ];
    case 'Download':
      return [
        element('p', {}, [element('a', { href: targets.file(of('file')) }, [text(of('label'))])]),
      ];
    case 'Video':
      return [
        element('p', {}, [element('a', { href: targets.file(of('src')) }, [text(of('label'))])]),
        ...children,
      ];
    case 'Kbd':
      return [element('kbd', {}, children)];
    case 'Copy':
      return [element('code', {}, children)];
    case 'Menu':
      return [element('strong', {}, [text(of('path'))])];
    default:
      return /^[a-z]/u.test(name) ? [element(name, toProperties(node), children)] : children;
  }
}

/** Attributes of an HTML element; code in braces, which the check refuses, is left out. */
const toProperties = ({ attributes }: Component): Element['properties'] =>
  Object.fromEntries(
    attributes.flatMap((one): [string, string | true][] => {
      if (one.type !== 'mdxJsxAttribute') return [];
      const { name, value } = one;
      return typeof value === 'object' && value !== null ? [] : [[name, value ?? true]];
    }),
  );

/** Tabs as themes of Zendesk have them: names in a menu, panes in the same order. */
function toTabs(children: readonly ElementContent[]): Element {
  const panes = children.filter((child) => child.type === 'element');
  const links = panes.map((pane, index) =>
    element('span', { className: ['tabs-link'], id: `tab-${index + 1}` }, [
      text(typeof pane.properties.title === 'string' ? pane.properties.title : ''),
    ]),
  );
  return element('div', { className: ['tabs'] }, [
    element('div', { className: ['tabs-menu'] }, links),
    ...panes.map((pane, index) => ({
      ...pane,
      properties: { className: ['content-tab'], id: `tab-content-${index + 1}` },
    })),
  ]);
}

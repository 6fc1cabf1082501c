import { escapeHTML, spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js';
import type { HastNode } from 'satteri';
import {
  closingMark,
  openingMark,
  withoutMarks,
  type ComponentAttributes,
} from './component-marks.ts';

type Root = Extract<HastNode, { type: 'root' }>;
type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];
type Tag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * The same tree without MDX: a mark stands before and behind what each component holds. Throws on
 * what an article cannot hold: code in braces or attributes, imports and exports.
 */
export const withMarks = ({ children }: Root): Root => ({
  type: 'root',
  children: writeAll(children.map(write)),
});

/** What becomes of a node. */
interface Written {
  /** Whether nothing but Markdown and HTML without attributes is in it. */
  isPlain: boolean;
  nodes: readonly Child[];
}

function write(node: Root['children'][number]): Written {
  switch (node.type) {
    case 'doctype':
      return { isPlain: true, nodes: [] };
    case 'element':
      return writeElement(node, node.children.map(write));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return writeTag(node, node.children.map(write));
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!comment.test(node.value)) throw new Error(`{${node.value}} would be run as code.`);
      return { isPlain: false, nodes: [] };
    case 'mdxjsEsm':
      throw new Error(`"${node.value}" is code, which an article cannot hold.`);
    default:
      return { isPlain: true, nodes: [{ ...node }] };
  }
}

/** A comment is the one expression that runs nothing. */
const comment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/u;

function writeElement(element: Element, children: readonly Written[]): Written {
  const isPlain = children.every((child) => child.isPlain);
  const nodes = isPlain ? children.flatMap((child) => child.nodes) : writeAll(children);
  const { tagName, properties, data } = element;
  return { isPlain, nodes: [{ ...toElement(tagName, properties, nodes), ...(data && { data }) }] };
}

function writeTag(tag: Tag, children: readonly Written[]): Written {
  const name = tag.name ?? '';
  const attributes = readAttributes(tag);
  if (!isElementName(name)) {
    const held = writeAll(children);
    return around(openingMark({ name, attributes }), held, closingMark);
  }
  if (tag.attributes.length === 0) return writeElement(toElement(name, {}, []), children);
  const start = withoutMarks(`<${name}${String(spreadAttributes({ ...attributes }))}`);
  if (children.length === 0 && voidElementNames.test(name)) return around(`${start}/>`, [], '');
  return around(`${start}>`, writeAll(children), `</${name}>`);
}

/** Names of HTML elements begin with a small letter; all others are components. */
const isElementName = (name: string): boolean => /^[a-z]/u.test(name);

function readAttributes({ name, attributes }: Tag): ComponentAttributes {
  const read: Record<string, string | true> = {};
  for (const attribute of attributes) {
    const { value } = attribute;
    if (attribute.type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))
      throw new Error(`<${name ?? ''}> has code in its attributes.`);
    read[attribute.name] = value ?? true;
  }
  return read;
}

const around = (start: string, nodes: readonly Child[], end: string): Written => ({
  isPlain: false,
  nodes: [toRaw(start), ...nodes, toRaw(end)],
});

/** What stands in a component or beside one; neighbours that are plain belong together. */
function writeAll(children: readonly Written[]): Child[] {
  const nodes: Child[] = [];
  let plain: Child[] = [];
  for (const child of children) {
    if (child.isPlain) {
      plain.push(...child.nodes);
    } else {
      nodes.push(...writePlain(plain), ...child.nodes);
      plain = [];
    }
  }
  return [...nodes, ...writePlain(plain)];
}

/** Text without an element beside it has its quotation marks escaped. */
const writePlain = (nodes: readonly Child[]): readonly Child[] =>
  nodes.every((node) => node.type === 'text')
    ? nodes.map(({ value }) => toRaw(escapeHTML(withoutMarks(value))))
    : nodes;

const toRaw = (value: string): Child => ({ type: 'raw', value });

const toElement = (
  tagName: string,
  properties: Element['properties'],
  children: readonly Child[],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

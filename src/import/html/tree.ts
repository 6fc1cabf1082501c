import type { Element, ElementContent, Parents, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

export type Child = RootContent | ElementContent;

/** An attribute as text; empty if it is not there. Lists, such as classes, have blanks between. */
export function readAttribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: Element, ...names: readonly string[]): boolean;
export function isElement(node: Child | undefined, ...names: readonly string[]): node is Element;
export function isElement(node: Child | undefined, ...names: readonly string[]): boolean {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Text without markup, blanks as one. */
export const plainText = (node: Parents | Child): string =>
  (node.type === 'doctype' ? '' : toString(node)).replace(/\s+/gu, ' ').trim();

export const isBlank = (node: Child): boolean =>
  (node.type === 'text' && node.value.trim() === '') || node.type === 'comment';

export const make = (
  tagName: string,
  properties: Element['properties'],
  children: readonly Child[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.filter((child): child is ElementContent => child.type !== 'doctype'),
});

/**
 * Replaces every element below a parent by what `change` makes of it, innermost first.
 */
export function rewrite(parent: Parents, change: (element: Element) => readonly Child[]): void {
  setChildren(
    parent,
    parent.children.flatMap((child: Child): readonly Child[] => {
      if (child.type !== 'element') return [child];
      rewrite(child, change);
      return change(child);
    }),
  );
}

export function setChildren(parent: Parents, children: readonly Child[]): void {
  const kept = children.filter((child): child is ElementContent => child.type !== 'doctype');
  if (parent.type === 'root') parent.children = kept;
  else parent.children = kept;
}

/** Every element below a parent, in the order of the text. */
export function* listElements(parent: Parents): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* listElements(child);
  }
}

/** Whether an element of one of these names stands somewhere below. */
export function contains(parent: Parents, ...names: readonly string[]): boolean {
  for (const element of listElements(parent)) if (names.includes(element.tagName)) return true;
  return false;
}

export const headingNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Elements that cannot stand in a line of text. */
export const blockNames = [
  ...headingNames,
  ...['p', 'div', 'section', 'article', 'aside', 'ul', 'ol', 'dl', 'table', 'pre', 'blockquote'],
  ...['figure', 'hr', 'details', 'header', 'footer', 'main', 'nav', 'center', 'address'],
  ...['candil-callout', 'candil-questions', 'candil-tabs', 'candil-download', 'candil-figure'],
] as const;

export const isBlock = (node: Child): boolean => isElement(node, ...blockNames);

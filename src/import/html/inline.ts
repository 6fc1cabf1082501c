import type { Element, Root } from 'hast';
import {
  contains,
  isBlank,
  isElement,
  make,
  plainText,
  rewrite,
  setChildren,
  type Child,
} from './tree.ts';

const emphases = ['strong', 'b', 'em', 'i', 's', 'del', 'strike'];

/**
 * Emphasis as Markdown can write it: directly at the words, once, and as one where it was cut in
 * pieces. Punctuation at its end stands behind it where a letter follows.
 */
export function mendEmphasis(root: Root): void {
  rewrite(root, (element) => {
    if (!emphases.includes(element.tagName)) return [element];
    if (contains(element, ...emphases.filter((name) => sameAs(name) === sameAs(element.tagName)))) {
      rewrite(element, (one) =>
        sameAs(one.tagName) === sameAs(element.tagName) ? one.children : [one],
      );
    }
    if (contains(element, 'img') && plainText(element) === '') return element.children;
    return hoistBlanks(element);
  });
  joinNeighbours(root);
}

const sameAs = (name: string): string =>
  ({ b: 'strong', i: 'em', s: 'del', strike: 'del' })[name] ?? name;

function hoistBlanks(element: Element): readonly Child[] {
  const before = takeEdge(element, 'start');
  const after = takeEdge(element, 'end');
  const rest = element.children.every(isBlank) ? element.children : [element];
  return [...before, ...rest, ...after];
}

/** Takes blanks and line breaks from an edge of an element. */
function takeEdge(element: Element, edge: 'start' | 'end'): readonly Child[] {
  const taken: Child[] = [];
  let gone = 0;
  for (;;) {
    const child = element.children.at(edge === 'start' ? gone : -1 - gone);
    if (gone === element.children.length || child === undefined) break;
    if (isElement(child, 'br')) {
      gone += 1;
      taken.push(child);
      continue;
    }
    if (child.type !== 'text') break;
    const text = edge === 'start' ? child.value.trimStart() : child.value.trimEnd();
    if (text === child.value) break;
    taken.push({ type: 'text', value: ' ' });
    if (text === '') gone += 1;
    else child.value = text;
  }
  const left = element.children.length - gone;
  setChildren(
    element,
    edge === 'start' ? element.children.slice(gone) : element.children.slice(0, left),
  );
  return edge === 'start' ? taken : taken.reverse();
}

function joinNeighbours(parent: Root | Element): void {
  const children: Child[] = [];
  for (const child of parent.children) {
    if (child.type === 'element') joinNeighbours(child);
    const last = children.at(-1);
    const isSame =
      isElement(child, ...emphases) &&
      isElement(last, ...emphases) &&
      sameAs(last.tagName) === sameAs(child.tagName);
    if (isSame) for (const one of child.children) last.children.push(one);
    else if (last?.type === 'text' && child.type === 'text') last.value += child.value;
    else children.push(child);
  }
  setChildren(
    parent,
    children.flatMap((child, index) => releasePunctuation(child, children[index + 1])),
  );
}

/** `<b>Note:</b>text` has its colon outside: Markdown takes no emphasis to end between sign and letter. */
function releasePunctuation(child: Child, next: Child | undefined): readonly Child[] {
  if (!isElement(child, ...emphases) || next?.type !== 'text') return [child];
  const last = child.children.at(-1);
  if (last?.type !== 'text' || !/^[\p{L}\p{N}]/u.test(next.value)) return [child];
  const signs = /(?<![\p{P}\p{S}])[\p{P}\p{S}]+$/u.exec(last.value)?.[0] ?? '';
  const text = last.value.slice(0, last.value.length - signs.length);
  if (signs === '' || text === '') return [child];
  last.value = text;
  return [make(child.tagName, child.properties, child.children), { type: 'text', value: signs }];
}

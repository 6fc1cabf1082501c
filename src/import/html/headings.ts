import type { Element, Root } from 'hast';
import type { Notes } from './notes.ts';
import {
  contains,
  headingNames,
  isBlank,
  isElement,
  listElements,
  make,
  plainText,
  rewrite,
  setChildren,
  type Child,
} from './tree.ts';

/** The title of the page is the first level. */
const firstLevel = 2;
const deepest = 6;

/**
 * Headings as the contract wants them: from the second level on, none skipped, none empty, none in a
 * table or a list, no picture in one. An article without any whose bold lines were meant as headings
 * gets them.
 */
export function mendHeadings(root: Root, notes: Notes): void {
  rewrite(root, (element) =>
    isElement(element, ...headingNames) ? splitHeading(element) : [element],
  );
  rewrite(root, (element) =>
    isElement(element, 'table', 'li', 'candil-callout') ? [withoutHeadings(element)] : [element],
  );
  if (!contains(root, ...headingNames)) promoteBoldLines(root, notes);
  setLevels(root);
}

/** Pictures of a heading stand behind it; one without words is none. */
function splitHeading(heading: Element): readonly Child[] {
  const pictures = [...listElements(heading)].filter((one) => isElement(one, 'img', 'iframe'));
  if (pictures.length > 0) {
    rewrite(heading, (one) => (isElement(one, 'img', 'iframe') ? [] : [one]));
  }
  rewrite(heading, (one) => {
    if (isElement(one, 'br')) return [{ type: 'text', value: ' ' }];
    return isElement(one, 'strong', 'b', 'p', 'div', ...headingNames) ? one.children : [one];
  });
  trimEnds(heading);
  const isSaid = plainText(heading) !== '';
  return [...(isSaid ? [heading] : []), ...pictures.map((picture) => make('p', {}, [picture]))];
}

function trimEnds(heading: Element): void {
  const [first] = heading.children;
  const last = heading.children.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** A heading in a cell, an item or a frame is a bold line. */
function withoutHeadings(parent: Element): Element {
  rewrite(parent, (one) =>
    isElement(one, ...headingNames) ? [make('p', {}, [make('strong', {}, one.children)])] : [one],
  );
  return parent;
}

/** Letters of a bold line that may be a heading at most. */
const longestHeading = 90;

function promoteBoldLines(root: Root, notes: Notes): void {
  const said = root.children.filter((child) => !isBlank(child));
  const lines = new Set<Child>(
    said.filter((child, index) => {
      const next = said[index + 1];
      return isBoldLine(child) && next !== undefined && !isBoldLine(next);
    }),
  );
  // A single bold line is a line that is bold.
  if (lines.size < 2) return;
  setChildren(
    root,
    root.children.map((child) => {
      if (!lines.has(child) || !isElement(child)) return child;
      child.tagName = 'h2';
      rewrite(child, (one) => (isElement(one, 'strong', 'b') ? one.children : [one]));
      trimEnds(child);
      return child;
    }),
  );
  notes.add('changed', `${lines.size} bold lines became headings.`);
}

function isBoldLine(child: Child): boolean {
  if (!isElement(child, 'p')) return false;
  const said = child.children.filter((one) => !isBlank(one));
  const text = plainText(child);
  return (
    said.length === 1 &&
    isElement(said[0], 'strong', 'b') &&
    !contains(child, 'img', 'a', 'br') &&
    text.length <= longestHeading &&
    !/[.,;…]$/u.test(text)
  );
}

function setLevels(root: Root): void {
  const headings = [...listElements(root)].filter((one) => isElement(one, ...headingNames));
  const top = Math.min(...headings.map(levelOf));
  let last = firstLevel - 1;
  for (const heading of headings) {
    const wanted = levelOf(heading) - top + firstLevel;
    last = Math.min(wanted, last + 1, deepest);
    heading.tagName = `h${last}`;
  }
}

const levelOf = ({ tagName }: Element): number => Number(tagName.slice(1));

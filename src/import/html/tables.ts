import type { Element, Root } from 'hast';
import type { Notes } from './notes.ts';
import {
  blockNames,
  contains,
  isBlank,
  isElement,
  listElements,
  make,
  plainText,
  readAttribute,
  rewrite,
  setChildren,
  type Child,
} from './tree.ts';

/**
 * Tables as Markdown can have them: lines in cells, no table in a table, no empty cell but the corner.
 * Call it when everything else in the cells is what it will be.
 */
export function mendTables(root: Root, notes: Notes): void {
  rewrite(root, (element) => {
    if (!isElement(element, 'table')) return [element];
    if (contains(element, 'table')) return unfold(element, notes);
    if (plainText(element) === '' && !contains(element, 'img')) return [];
    noteLosses(element, notes);
    makeHeader(element);
    for (const cell of cellsOf(element)) setChildren(cell, toLine(cell.children));
    cellsOf(element).forEach((cell, index) => {
      if (index > 0 && cell.children.every(isBlank))
        setChildren(cell, [{ type: 'text', value: '–' }]);
    });
    return [element];
  });
}

const cellsOf = (parent: Element): readonly Element[] =>
  [...listElements(parent)].filter((one) => isElement(one, 'td', 'th'));

/** The outer table was there for looks: its cells follow each other. */
function unfold(table: Element, notes: Notes): readonly Child[] {
  notes.add('changed', 'A table within a table stands by itself now.');
  const cells = cellsOf(table);
  const inner = new Set(cells.flatMap((cell) => (contains(cell, 'td', 'th') ? cellsOf(cell) : [])));
  return cells
    .filter((cell) => contains(cell, 'table') || !inner.has(cell))
    .flatMap((cell) => cell.children);
}

/** Markdown knows no table without a header: the first row is it. */
function makeHeader(table: Element): void {
  const first = [...listElements(table)].find((one) => isElement(one, 'tr'));
  for (const cell of first?.children ?? []) if (isElement(cell, 'td')) cell.tagName = 'th';
}

function noteLosses(table: Element, notes: Notes): void {
  if (!contains(table, 'th')) notes.add('changed', 'The first row of a table became its header.');
  const isMerged = cellsOf(table).some(
    (cell) =>
      Number(readAttribute(cell, 'colSpan')) > 1 || Number(readAttribute(cell, 'rowSpan')) > 1,
  );
  if (isMerged) notes.add('changed', 'Merged cells of a table were taken apart.');
}

/** What stands in a cell as one line with breaks; items of lists get a dot. */
function toLine(children: readonly Child[]): readonly Child[] {
  const lines = gather(children).filter((line) => !line.every(isBlank));
  return lines.flatMap((line, index) => (index === 0 ? line : [make('br', {}, []), ...line]));
}

function toLines(child: Child): readonly (readonly Child[])[] {
  if (child.type === 'element' && isElement(child, 'ul', 'ol')) {
    const isNumbered = isElement(child, 'ol');
    return child.children
      .filter((one) => isElement(one, 'li'))
      .flatMap((item, index) => {
        const sign = isNumbered ? `${index + 1}. ` : '• ';
        const [first = [], ...rest] = isElement(item) ? gather(item.children) : [];
        return [[{ type: 'text' as const, value: sign }, ...first], ...rest];
      });
  }
  if (child.type === 'element' && isElement(child, 'pre')) {
    return [[make('code', {}, [{ type: 'text', value: plainText(child) }])]];
  }
  return child.type === 'element' && isElement(child, ...blockNames)
    ? gather(child.children)
    : [[child]];
}

/** Text side by side is one line; blocks are lines of their own. */
function gather(children: readonly Child[]): readonly (readonly Child[])[] {
  const lines: Child[][] = [];
  let isOpen = false;
  for (const child of children) {
    if (isElement(child, ...blockNames)) {
      lines.push(...toLines(child).map((line) => [...line]));
      isOpen = false;
    } else if (isOpen) lines.at(-1)?.push(child);
    else {
      lines.push([child]);
      isOpen = true;
    }
  }
  return lines;
}

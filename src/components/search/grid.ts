import { createText } from './create-text.ts';

let ids = 0;

/** The id of an element, which gets one if it has none. */
export function toId(element: Element): string {
  element.id ||= `search-part-${(ids += 1)}`;
  return element.id;
}

/** A line that the arrow keys stop at: what it leads to, then what is told of it. */
export function createRow(target: readonly Node[], details: readonly Node[] = []): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'none');
  const row = createText('div', '');
  row.setAttribute('role', 'row');
  row.append(createCell(target, true));
  if (details.length > 0) row.append(createCell(details, false));
  item.append(row);
  return item;
}

function createCell(content: readonly Node[], isOption: boolean): HTMLElement {
  const cell = createText('div', '');
  cell.setAttribute('role', 'gridcell');
  if (isOption) cell.dataset['option'] = '';
  cell.append(...content);
  return cell;
}

/** A list of such lines, named by a text or by its heading. */
export function createGrid(
  name: string | Element,
  rows: readonly HTMLLIElement[],
  list: HTMLElement = createText('ul', '', 'search-list'),
): HTMLElement {
  const grid = createText('div', '');
  grid.setAttribute('role', 'grid');
  if (typeof name === 'string') grid.setAttribute('aria-label', name);
  else grid.setAttribute('aria-labelledby', toId(name));
  list.setAttribute('role', 'none');
  list.append(...rows);
  grid.append(list);
  return grid;
}

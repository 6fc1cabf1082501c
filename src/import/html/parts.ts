import type { Element, Root } from 'hast';
import type { Notes } from './notes.ts';
import {
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

/** Folded parts, tabs, figures and lists become what the contract has for them. */
export function findParts(root: Root, notes: Notes): void {
  rewrite(root, (element) => {
    if (isElement(element, 'details')) return toQuestion(element);
    if (/(?:^|\s)tabs(?:\s|$)/u.test(readAttribute(element, 'className'))) {
      return toTabs(element, notes);
    }
    if (isElement(element, 'figure')) return toFigure(element);
    if (isElement(element, 'ul', 'ol')) return [mendList(element)];
    return [element];
  });
  gatherQuestions(root);
}

function toQuestion(details: Element): readonly Child[] {
  const summary = details.children.find((child) => isElement(child, 'summary'));
  const title = summary && isElement(summary) ? plainText(summary) : '';
  const rest = details.children.filter((child) => child !== summary);
  if (title === '') return rest;
  // The same element goes on, so that an old anchor on it leads to the question.
  details.tagName = 'candil-question';
  details.properties = { title };
  setChildren(details, rest);
  return rest.every((child) => isBlank(child))
    ? [make('p', {}, [make('strong', {}, [{ type: 'text', value: title }])])]
    : [details];
}

/** Folded parts that follow each other are one list of questions. */
function gatherQuestions(parent: Root | Element): void {
  const children: Child[] = [];
  let group: Element | undefined;
  for (const child of parent.children) {
    if (child.type === 'element') gatherQuestions(child);
    if (isElement(child, 'candil-question')) {
      if (!group) {
        group = make('candil-questions', {}, []);
        children.push(group);
      }
      group.children.push(child);
    } else {
      if (!isBlank(child)) group = undefined;
      children.push(child);
    }
  }
  setChildren(parent, children);
}

/** Tabs as themes of Zendesk make them: names in a menu, panes in the same order. */
function toTabs(element: Element, notes: Notes): readonly Child[] {
  const inside = [...listElements(element)];
  const hasClass = (one: Element, name: string): boolean =>
    readAttribute(one, 'className').split(' ').includes(name);
  const labels = inside.filter((one) => hasClass(one, 'tabs-link')).map(plainText);
  const panes = inside.filter((one) => hasClass(one, 'content-tab'));
  if (labels.length < 2 || labels.length !== panes.length || labels.includes('')) return [element];
  notes.add('changed', 'Tabs are those of the help centre now.');
  return [
    make(
      'candil-tabs',
      {},
      panes.map((pane, index) => make('candil-tab', { label: labels[index] ?? '' }, pane.children)),
    ),
  ];
}

function toFigure(figure: Element): readonly Child[] {
  const caption = figure.children.find((child) => isElement(child, 'figcaption'));
  const text = caption && isElement(caption) ? plainText(caption) : '';
  const rest = figure.children.filter((child) => child !== caption);
  const isPicture = contains(figure, 'img') && !contains(figure, 'table', 'iframe', 'pre');
  if (!isPicture) {
    return text === '' ? rest : [...rest, make('p', {}, [{ type: 'text', value: text }])];
  }
  return text === ''
    ? [make('p', {}, rest)]
    : [make('candil-figure', { caption: text }, [make('p', {}, rest)])];
}

/** A list beside an item belongs into it; an item of one paragraph is a line. */
function mendList(list: Element): Element {
  const items: Element[] = [];
  for (const child of list.children) {
    if (isBlank(child)) continue;
    const last = items.at(-1);
    if (isElement(child, 'li')) items.push(child);
    else if (last && isElement(child, 'ul', 'ol')) last.children.push(child);
    else items.push(make('li', {}, [child]));
  }
  for (const item of items)
    setChildren(
      item,
      item.children.filter((one) => !isBlank(one) || one.type === 'text'),
    );
  setChildren(list, items);
  return list;
}

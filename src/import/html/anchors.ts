import type { Element, Root } from 'hast';
import Slugger from 'github-slugger';
import { slug } from 'github-slugger';
import {
  headingNames,
  isElement,
  listElements,
  plainText,
  readAttribute,
  type Child,
} from './tree.ts';

/** The place that an old anchor stands for: a heading, a question, or the top of the article. */
export type AnchorPlaces = ReadonlyMap<string, Element | undefined>;

/**
 * What each id and `<a name>` marks: the heading that it is on, in or directly before, else the one
 * above it. Call it before anything is cleaned away.
 */
export function findAnchorPlaces(root: Root): AnchorPlaces {
  const places = new Map<string, Element | undefined>();
  let waiting: string[] = [];
  let last: Element | undefined;
  const settle = (place: Element | undefined): void => {
    for (const id of waiting) if (!places.has(id)) places.set(id, place);
    waiting = [];
  };
  const visit = (node: Child): void => {
    if (node.type === 'text' && node.value.trim() !== '') settle(last);
    if (node.type !== 'element') return;
    waiting.push(...idsOf(node));
    const isPlace = isElement(node, ...headingNames, 'details', 'candil-question');
    if (isPlace) {
      last = node;
      waiting.push(...[...listElements(node)].flatMap(idsOf));
      settle(node);
    }
    for (const child of node.children) visit(child);
  };
  for (const child of root.children) visit(child);
  settle(last);
  return places;
}

const idsOf = (element: Element): readonly string[] =>
  [
    readAttribute(element, 'id'),
    isElement(element, 'a') ? readAttribute(element, 'name') : '',
  ].filter((id) => id !== '');

/**
 * Old anchor → the one of the page that the article becomes. Headings get their ids as the site gives
 * them: made of their words, with a number where the same comes again.
 */
export function toAnchors(root: Root, places: AnchorPlaces): ReadonlyMap<string, string> {
  const ids = new Map<Element, string>();
  const slugger = new Slugger();
  for (const element of listElements(root)) {
    if (isElement(element, ...headingNames)) ids.set(element, slugger.slug(plainText(element)));
    if (isElement(element, 'candil-question')) {
      ids.set(element, `question-${slug(readAttribute(element, 'title'))}`);
    }
  }
  return new Map(
    [...places].flatMap(([id, place]): [string, string][] => {
      const anchor = place && ids.get(place);
      return anchor === undefined ? [] : [[id, anchor]];
    }),
  );
}

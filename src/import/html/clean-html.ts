import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import {
  blockNames,
  isBlank,
  isBlock,
  isElement,
  make,
  readAttribute,
  rewrite,
  setChildren,
  type Child,
} from './tree.ts';

/** Removed with all that is in them: they run, style or ask for something. */
const removed = [
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'base', 'object'],
  ...['applet', 'form', 'input', 'button', 'select', 'textarea', 'svg', 'math', 'canvas', 'dialog'],
  ...[
    'map',
    'area',
    'slot',
    'portal',
    'frame',
    'frameset',
    'param',
    'noembed',
    'noframes',
    'source',
    'track',
  ],
];

/** Elements that say nothing by themselves: their contents stay. */
const unwrapped = [
  ...['span', 'font', 'u', 'big', 'small', 'center', 'html', 'body', 'main', 'header', 'footer'],
  ...[
    'article',
    'nav',
    'label',
    'fieldset',
    'legend',
    'tt',
    'abbr',
    'bdi',
    'bdo',
    'time',
    'picture',
  ],
  ...['mark', 'cite', 'dfn', 'data', 'ins', 'address', 'hgroup', 'ruby', 'rp', 'rt', 'wbr'],
];

/** Signs of no width, and the mark of the order of bytes: paste rubbish that breaks words and search. */
const widthless = /[\u200B\u2060\uFEFF\u00AD]/gu;

/** Elements within each other at most: editors make a few dozen, and each step of an import visits all. */
const deepest = 150;

/** Throws a `RangeError` on a tree that is deeper; asked of a level at a time, which no depth exhausts. */
function refuseDeep(root: Root): void {
  let level: readonly Child[] = root.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new RangeError('The HTML is nested too deeply.');
    level = level.flatMap((node): readonly Child[] => ('children' in node ? node.children : []));
  }
}

/**
 * Reads HTML as a browser does, without what runs, and with text as it is meant to be read. Throws a
 * `RangeError` if it is nested too deeply.
 */
export function parseHtml(html: string): Root {
  const root = fromHtml(html, { fragment: true });
  refuseDeep(root);
  setChildren(root, root.children);
  // Names that are ours from here on: what they say is written as a component.
  rewrite(root, (element) =>
    element.tagName.startsWith('candil-') ? element.children : [element],
  );
  cleanTexts(root);
  return root;
}

function cleanTexts(parent: Root | Element, inCode = false): void {
  for (const child of parent.children) {
    if (child.type === 'element') {
      cleanTexts(child, inCode || isElement(child, 'pre'));
    } else if (child.type === 'text') {
      const text = child.value.replace(widthless, '');
      child.value = inCode ? text : text.replace(/[\u00A0\u2007\u202F]/gu, ' ');
    }
  }
}

/**
 * Takes away what no article may hold and what only looked like something: scripts, looks, empty
 * paragraphs, wrappers. Call it when everything that is known by its class has been found.
 */
export function cleanHtml(root: Root): void {
  rewrite(root, (element) => {
    if (removed.includes(element.tagName)) return [];
    if (isElement(element, 'img')) return cleanPicture(element);
    if (isElement(element, 'a') && readAttribute(element, 'href') === '') return element.children;
    if (unwrapped.includes(element.tagName)) return element.children;
    return [element];
  });
  rewrite(root, (element) => {
    if (isElement(element, 'div', 'section', 'aside')) return unwrapBlock(element);
    if (isElement(element, 'p')) return splitParagraph(element);
    return [element];
  });
  rewrite(root, (element) =>
    isElement(element, 'p', 'strong', 'b', 'em', 'i', 'blockquote', 'li', 'ul', 'ol', 's', 'del') &&
    isEmpty(element)
      ? [...element.children.filter((child) => isBlank(child) && child.type === 'text')]
      : [element],
  );
}

/** A picture whose address waits in another attribute for a script that loads it late. */
function cleanPicture(element: Element): readonly Child[] {
  const sizes = ['srcSet', 'dataSrcset'].map(
    (name) =>
      readAttribute(element, name)
        .trim()
        .split(/[\s,]+/u)[0] ?? '',
  );
  const candidates = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc']
    .map((name) => readAttribute(element, name).trim())
    .concat(sizes)
    // The picture of one pixel that stands in until then.
    .filter((value) => value !== '' && !value.startsWith('data:image/gif;base64,R0lGOD'));
  const address = candidates.find((value) => !value.startsWith('data:')) ?? candidates[0];
  if (address === undefined) return [];
  const alt = readAttribute(element, 'alt');
  return [make('img', { src: address, alt, title: readAttribute(element, 'title') }, [])];
}

/** A `div` of text is a paragraph; one of paragraphs is nothing. */
function unwrapBlock(element: Element): readonly Child[] {
  return element.children.some(isBlock)
    ? wrapText(element.children)
    : [make('p', keepId(element), element.children)];
}

const keepId = (element: Element): Element['properties'] => {
  const id = readAttribute(element, 'id');
  return id === '' ? {} : { id };
};

/** Text between blocks becomes paragraphs of its own. */
export function wrapText(children: readonly Child[]): readonly Child[] {
  const blocks: Child[] = [];
  let line: Child[] = [];
  const flush = (): void => {
    if (!line.every(isBlank)) blocks.push(make('p', {}, line));
    line = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      flush();
      blocks.push(child);
    } else line.push(child);
  }
  flush();
  return blocks;
}

/** Two line breaks in a row were meant as the end of a paragraph; one at the end as nothing. */
function splitParagraph(element: Element): readonly Child[] {
  if (element.children.some(isBlock)) return wrapText(element.children);
  const parts: Child[][] = [[]];
  let breaks = 0;
  for (const child of element.children) {
    if (isElement(child, 'br')) {
      breaks += 1;
      continue;
    }
    if (breaks > 0 && isBlank(child)) continue;
    if (breaks > 1) parts.push([]);
    else if (breaks === 1 && parts.at(-1)?.some((one) => !isBlank(one))) {
      parts.at(-1)?.push(make('br', {}, []));
    }
    breaks = 0;
    parts.at(-1)?.push(child);
  }
  return parts
    .filter((part) => !part.every(isBlank))
    .map((part, index) => make('p', index === 0 ? keepId(element) : {}, part));
}

const shown = ['img', 'iframe', 'video', 'audio', 'hr', 'pre', 'code', 'table', 'a', 'br'];

function isEmpty(element: Element): boolean {
  return element.children.every(
    (child) =>
      isBlank(child) ||
      (child.type === 'element' &&
        !shown.includes(child.tagName) &&
        !blockNames.some((name) => name.startsWith('candil-') && name === child.tagName) &&
        isEmpty(child)),
  );
}

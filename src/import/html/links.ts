import type { Element, Root } from 'hast';
import type { Notes } from './notes.ts';
import {
  isBlank,
  isElement,
  make,
  plainText,
  readAttribute,
  rewrite,
  setChildren,
  type Child,
} from './tree.ts';

/** What becomes of an address that an article links to. */
export type LinkTarget =
  /** As it is written in Markdown: `article:…`, `#late`, an address. */
  | { kind: 'link'; url: string }
  /** A file of the content folder, by its name below `files/`. */
  | { kind: 'file'; name: string }
  /** It leads nowhere: the words stay, and the report says why. */
  | { kind: 'none'; reason: string };

/** What becomes of a picture: its name below `images/`, or why it is not there. */
export type PictureTarget = { kind: 'picture'; name: string } | { kind: 'none'; reason: string };

export interface Targets {
  /** Of the article: stands for a picture that has neither a text nor a heading above it. */
  title: string;
  link: (href: string) => LinkTarget;
  picture: (src: string) => PictureTarget;
}

/** Puts in where links and pictures lead from now on. */
export function retarget(root: Root, targets: Targets, notes: Notes): void {
  rewrite(root, (element) => {
    if (isElement(element, 'img')) return retargetPicture(element, targets, notes);
    if (isElement(element, 'a')) return retargetLink(element, targets, notes);
    return [element];
  });
  placeDownloads(root);
  nameLonelyPictures(root, targets.title, notes);
}

function retargetPicture(element: Element, targets: Targets, notes: Notes): readonly Child[] {
  const target = targets.picture(readAttribute(element, 'src'));
  if (target.kind === 'none') {
    notes.add('lost', `A picture: ${target.reason}`);
    return [];
  }
  element.properties.src = `image:${target.name}`;
  return [element];
}

function retargetLink(element: Element, targets: Targets, notes: Notes): readonly Child[] {
  const href = readAttribute(element, 'href').trim();
  const isPicture = element.children.some((child) => isElement(child, 'img'));
  // A picture that opened itself in large does so without a link.
  if (isPicture && /\.(?:png|jpe?g|gif|webp|svg)(?:[?#]|$)/iu.test(href)) return element.children;
  const text = plainText(element);
  if (text === '' && !isPicture) return element.children;
  const target = targets.link(href);
  if (target.kind === 'link') {
    element.properties = { href: target.url };
    return [element];
  }
  if (target.kind === 'none') {
    notes.add('lost', `The link “${text.slice(0, 80)}”: ${target.reason}`);
    return element.children;
  }
  return [
    make('candil-download', { file: target.name, label: text || target.name }, element.children),
  ];
}

/** A file stands by itself: alone where its link stood alone, else below the paragraph that named it. */
function placeDownloads(parent: Root | Element): void {
  setChildren(
    parent,
    parent.children.flatMap((child: Child): readonly Child[] => {
      if (!isElement(child)) return [child];
      if (!isElement(child, 'p')) {
        placeDownloads(child);
        return [child];
      }
      const files: Element[] = [];
      const said = child.children.filter((one) => !isBlank(one));
      const isAlone = said.length > 0 && said.every((one) => isElement(one, 'candil-download'));
      rewrite(child, (one) => {
        if (!isElement(one, 'candil-download')) return [one];
        files.push(make('candil-download', one.properties, []));
        return isAlone ? [] : one.children;
      });
      return isAlone ? files : [child, ...files];
    }),
  );
}

const isFileName = /^[^\s]+\.(?:apng|avif|bmp|gif|heic|jpe?g|mp4|pdf|png|svg|tiff?|webm|webp)$/iu;
const isCameraName = /^(?:img|dsc|image|screenshot|bild|foto|captura|imagen)[-_ ]?\d*$/iu;

/**
 * Gives pictures without a text the words of the heading above them: who cannot see them knows at
 * least what they are about.
 */
function nameLonelyPictures(root: Root, title: string, notes: Notes): void {
  let heading = title;
  const visit = (parent: Root | Element, own?: string): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (/^h[1-6]$/u.test(child.tagName)) heading = plainText(child);
      const question = isElement(child, 'candil-question') ? readAttribute(child, 'title') : own;
      const caption = isElement(child, 'candil-figure')
        ? readAttribute(child, 'caption')
        : question;
      if (isElement(child, 'img')) namePicture(child, caption ?? heading, notes);
      visit(child, caption);
    }
  };
  visit(root);
}

function namePicture(picture: Element, heading: string, notes: Notes): void {
  const given = [readAttribute(picture, 'alt'), readAttribute(picture, 'title')].map((text) =>
    text.replace(/\s+/gu, ' ').trim(),
  );
  const own = given.find(
    (text) => text !== '' && !isFileName.test(text) && !isCameraName.test(text),
  );
  picture.properties = { src: readAttribute(picture, 'src'), alt: own ?? heading };
  if (own !== undefined) return;
  notes.count(
    'guessed',
    'A picture had no text for readers who cannot see it, and got the heading above it.',
    'pictures had no text for readers who cannot see them, and got the headings above them.',
  );
}

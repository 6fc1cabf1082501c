import type { Root } from 'hast';
import type { ImportNote } from '../imported-site.ts';
import { findAnchorPlaces, toAnchors } from './anchors.ts';
import { findCallouts } from './callouts.ts';
import { cleanHtml, parseHtml, wrapText } from './clean-html.ts';
import { replaceEmbeds } from './embeds.ts';
import { mendHeadings } from './headings.ts';
import { mendEmphasis } from './inline.ts';
import { retarget, type Targets } from './links.ts';
import { createNotes, type Notes } from './notes.ts';
import { findParts } from './parts.ts';
import { mendTables } from './tables.ts';
import { writeMarkdown } from './to-markdown.ts';
import { isElement, listElements, readAttribute, setChildren } from './tree.ts';

/** An article whose HTML is understood and whose links wait for the other articles. */
export interface ReadHtml {
  root: Root;
  /** Old anchor → anchor of the new page. */
  anchors: ReadonlyMap<string, string>;
  /** Addresses of pictures, and of what is linked, as they are written. */
  pictures: readonly string[];
  links: readonly string[];
  notes: Notes;
}

/** Reads the HTML of an article, whoever has written it: scripts and looks are gone, its parts are found. */
export function readHtml(html: string): ReadHtml {
  const notes = createNotes();
  const root = parseHtml(html);
  replaceEmbeds(root, notes);
  findCallouts(root, notes);
  findParts(root, notes);
  const places = findAnchorPlaces(root);
  cleanHtml(root);
  setChildren(root, wrapText(root.children));
  mendHeadings(root, notes);
  const elements = [...listElements(root)];
  return {
    root,
    anchors: toAnchors(root, places),
    pictures: elements
      .filter((one) => isElement(one, 'img'))
      .map((one) => readAttribute(one, 'src')),
    links: elements.filter((one) => isElement(one, 'a')).map((one) => readAttribute(one, 'href')),
    notes,
  };
}

export interface ConvertedArticle {
  body: string;
  extension: '.md' | '.mdx';
  notes: readonly ImportNote[];
}

/** Writes what was read as Markdown; `targets` says where links and pictures lead. Call it once. */
export function toMarkdownArticle({ root, notes }: ReadHtml, targets: Targets): ConvertedArticle {
  retarget(root, targets, notes);
  mendEmphasis(root);
  mendTables(root, notes);
  const { markdown, hasComponents } = writeMarkdown(root);
  return { body: markdown, extension: hasComponents ? '.mdx' : '.md', notes: notes.list() };
}

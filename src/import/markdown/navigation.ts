import { posix } from 'node:path';
import { isText, type SourceFiles, type SourceLayout } from './document.ts';
import { readMkdocsSettings } from './find-layout.ts';
import { listNamedPages } from './program-navigation.ts';

/** What a table of contents says of one text. */
export interface NavigationEntry {
  /** Place among all, from 1. */
  order: number;
  /** Headings above it, from the outside in. */
  groups: readonly string[];
}

/** By the path of the text from the folder of the source, without ending. */
export type Navigation = ReadonlyMap<string, NavigationEntry>;

/** Reads the tables of contents that the program of a source has, as data: nothing is run. */
export function readNavigation(files: SourceFiles, layout: SourceLayout): Navigation {
  const entries = new Map<string, NavigationEntry>();
  const add = (path: string, groups: readonly string[]): void => {
    const key = path.replace(/\.(?:mdx?|markdown)$/iu, '');
    if (!entries.has(key)) entries.set(key, { order: entries.size + 1, groups });
  };
  for (const { folder } of layout.roots) {
    const join = (path: string): string => posix.join(folder, path).replace(/^\.\//u, '');
    readSummary(files.read(join('SUMMARY.md')) ?? '', (path, groups) => add(join(path), groups));
  }
  readProgram(files, layout, (key, groups) => {
    if (!entries.has(key)) entries.set(key, { order: entries.size + 1, groups });
  });
  if (layout.system === 'mkdocs') {
    const config =
      files.paths.find((path) => /(?:^|\/)(?:mkdocs\.ya?ml|zensical\.toml)$/u.test(path)) ?? '';
    const nav: unknown = Reflect.get(readMkdocsSettings(files, config), 'nav');
    const docs = layout.roots.map(({ folder }) => folder);
    readNav(nav, [], (path, groups) =>
      docs.forEach((folder) => add(posix.join(folder, path), groups)),
    );
  }
  return entries;
}

type Add = (path: string, groups: readonly string[]) => void;

/** What `layout.contents` names: by path below the roots, with or without numbers before names. */
function readProgram(files: SourceFiles, { contents, roots }: SourceLayout, add: Add): void {
  if (contents === undefined) return;
  const byName = new Map<string, string>();
  for (const { folder, base } of roots) {
    const start = folder === '' ? '' : `${folder}/`;
    for (const path of files.paths.filter((one) => one.startsWith(start) && isText(one))) {
      const key = path.replace(/\.(?:mdx?|markdown)$/iu, '');
      const below = key.slice(start.length);
      const plain = below.replaceAll(/(?<=^|\/)\d+[-_.](?=\D)/gu, '');
      for (const one of [below, plain, posix.join(base, below)]) {
        for (const name of [one, one.replace(/(?:^|\/)(?:_?index|readme)$/iu, '')])
          if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), key);
      }
    }
  }
  const text = files.read(contents) ?? '';
  const start = Math.max(0, text.search(/["']?(?:navigation|sidebar)["']?\s*:/u));
  for (const { target, groups } of listNamedPages(text.slice(start))) {
    const name = target.replace(/^\/+|(?<!\/)\/+$|\.(?:mdx?|html)$/giu, '').toLowerCase();
    const key = byName.get(name);
    if (key !== undefined) add(key, groups);
  }
}

/** `SUMMARY.md` of GitBook and mdBook: headings are groups, indented lines are below the line above. */
function readSummary(text: string, add: Add): void {
  let group: readonly string[] = [];
  for (const line of text.split('\n')) {
    const heading = /^##+\s+(.+?)\s*$/u.exec(line)?.[1];
    if (heading !== undefined) group = [heading];
    const target = /^\s*[-*+]\s+\[[^\]]*\]\(<?([^)>#\s]+)/u.exec(line)?.[1];
    if (target !== undefined && !/^[a-z]+:/iu.test(target)) add(decode(target), group);
  }
}

/** `nav` of MkDocs: a list of paths, `Title: path` and `Group: [...]`. */
function readNav(value: unknown, groups: readonly string[], add: Add): void {
  if (typeof value === 'string') {
    if (/\.md$/iu.test(value)) add(value, groups);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) readNav(item, groups, add);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [label, inner] of Object.entries(value)) {
    readNav(inner, typeof inner === 'string' ? groups : [...groups, label], add);
  }
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

import { posix } from 'node:path';
import type { SourceFiles, SourceLayout } from './document.ts';
import { readYaml } from './find-layout.ts';

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
  if (layout.system === 'mkdocs') {
    const config = files.paths.find((path) => /(?:^|\/)mkdocs\.ya?ml$/u.test(path)) ?? '';
    const nav: unknown = Reflect.get(readYaml(files, config), 'nav');
    const docs = layout.roots.map(({ folder }) => folder);
    readNav(nav, [], (path, groups) =>
      docs.forEach((folder) => add(posix.join(folder, path), groups)),
    );
  }
  return entries;
}

type Add = (path: string, groups: readonly string[]) => void;

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

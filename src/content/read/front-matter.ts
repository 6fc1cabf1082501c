import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePath } from './article-path.ts';
import { listWrittenNames } from './foreign-fields.ts';
import { toPlainText } from './files/read-text.ts';
import { findLine, listKeys, type YamlPath } from './yaml/yaml-text.ts';

/** The two halves of an article file. Lines count from 1. */
export interface SplitArticle {
  /** Text between the two `---`; starts on line 2. */
  yaml: string;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

/** Fields and body of an article, in whichever notation the fields are. */
export interface SplitText {
  /** JSON is a kind of YAML; `none`: the file begins with its text. */
  notation: 'yaml' | 'toml' | 'none';
  fields: string;
  /** Line of the file on which the fields start. */
  firstLine: number;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

/** Line of the file on which the YAML of the front matter starts. */
export const frontMatterLine = 2;

const opening = /^\uFEFF?---[ \t]*\r?\n/u;
const closing = /^---[ \t]*\r?$/mu;
const tomlOpening = /^\uFEFF?\+\+\+[ \t]*\r?\n/u;
const tomlClosing = /^\+\+\+[ \t]*\r?$/mu;

/** Splits front matter from body; undefined if the file does not start with a closed `---` block. */
export const splitFrontMatter = (text: string): SplitArticle | undefined =>
  splitBlock(text, opening, closing);

/**
 * Splits the fields of an article from its body: YAML between `---`, TOML between `+++` or a JSON
 * object. Undefined if such a block is opened and not closed.
 */
export function splitText(text: string): SplitText | undefined {
  const blocks = [
    ['yaml', opening, closing],
    ['toml', tomlOpening, tomlClosing],
  ] as const;
  for (const [notation, start, end] of blocks) {
    if (!start.test(text)) continue;
    const split = splitBlock(text, start, end);
    if (!split) return undefined;
    const { yaml, body, bodyLine } = split;
    return { notation, fields: yaml, firstLine: frontMatterLine, body, bodyLine };
  }
  return splitJson(text) ?? { notation: 'none', fields: '', firstLine: 1, body: text, bodyLine: 1 };
}

function splitBlock(text: string, start: RegExp, end: RegExp): SplitArticle | undefined {
  const begin = start.exec(text)?.[0].length;
  if (begin === undefined) return undefined;
  const rest = text.slice(begin);
  const found = end.exec(rest);
  if (!found) return undefined;
  const yaml = rest.slice(0, found.index);
  const body = rest.slice(found.index + found[0].length).replace(/^\n/u, '');
  return { yaml, body, bodyLine: frontMatterLine + countLineBreaks(yaml) + 1 };
}

/** A JSON object that begins the file and ends with a line of its own, as Hugo writes it. */
function splitJson(text: string): SplitText | undefined {
  // Only where the text begins, and not once for each line that begins with a brace.
  const [fields] = /\{\s*"[\s\S]*?^\}[ \t]*$/muy.exec(text) ?? [];
  if (fields === undefined) return undefined;
  const body = text.slice(fields.length).replace(/^\n/u, '');
  return { notation: 'yaml', fields, firstLine: 1, body, bodyLine: countLineBreaks(fields) + 2 };
}

/** How many lines end in the text. */
export function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * Counts how many lines end before a place of a text. Places that follow each other cost as much as the
 * text between them.
 */
export function createLineCounter(text: string): (offset: number) => number {
  let count = 0;
  let next = text.indexOf('\n');
  let last = 0;
  return (offset) => {
    if (offset < last) {
      count = 0;
      next = text.indexOf('\n');
    }
    last = offset;
    while (next !== -1 && next < offset) {
      count += 1;
      next = text.indexOf('\n', next + 1);
    }
    return count;
  };
}

/**
 * The line of a field of the front matter. Parses it a second time, which happens for problems
 * only.
 */
export function findFrontMatterLine(
  dir: string,
  article: Pick<ArticlePath, 'path'>,
  path: YamlPath,
): number {
  const text = toPlainText(readFileSync(join(dir, article.path), 'utf8'));
  const split = splitText(text);
  return split ? findFieldLine(split, path) : frontMatterLine;
}

/** The line of a field, by the name that it has in Candil: `order` may be written as `weight`. */
export function findFieldLine(
  { notation, fields, firstLine }: Pick<SplitText, 'notation' | 'fields' | 'firstLine'>,
  path: YamlPath,
  target: 'key' | 'value' = 'value',
): number {
  const [field = '', ...rest] = path;
  const names = listWrittenNames(String(field));
  if (notation === 'toml') {
    const lines = fields.split('\n').map((line) => /^\s*["']?([\w-]+)["']?\s*=/u.exec(line)?.[1]);
    const at = lines.findIndex((name) => name !== undefined && names.includes(name));
    return firstLine + Math.max(0, at);
  }
  const written = listKeys(fields);
  const name = names.find((one) => written.includes(one)) ?? field;
  return findLine(fields, [name, ...rest], firstLine, target);
}

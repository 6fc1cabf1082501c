import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePath } from './article-path.ts';
import { toPlainText } from './read-text.ts';
import { findLine, type YamlPath } from './yaml-text.ts';

/** The two halves of an article file. Lines count from 1. */
export interface SplitArticle {
  /** Text between the two `---`; starts on line 2. */
  yaml: string;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

/** Line of the file on which the YAML of the front matter starts. */
export const frontMatterLine = 2;

const opening = /^\uFEFF?---[ \t]*\r?\n/u;
const closing = /^---[ \t]*\r?$/mu;

/** Splits front matter from body; undefined if the file does not start with a closed `---` block. */
export function splitFrontMatter(text: string): SplitArticle | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const rest = text.slice(start);
  const end = closing.exec(rest);
  if (!end) return undefined;
  const yaml = rest.slice(0, end.index);
  const body = rest.slice(end.index + end[0].length).replace(/^\n/u, '');
  return { yaml, body, bodyLine: frontMatterLine + countLineBreaks(yaml) + 1 };
}

/** How many lines end in the text. */
export function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
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
  return findLine(splitFrontMatter(text)?.yaml ?? '', path, frontMatterLine);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePath } from './article-path.ts';
import { frontMatterLine, splitFrontMatter } from './front-matter.ts';
import { toPlainText } from './read-text.ts';
import { findLine, type YamlPath } from './yaml-text.ts';

/** The line of a front matter field. Reads the file once more, which only failures pay for. */
export function findFrontMatterLine(
  dir: string,
  article: Pick<ArticlePath, 'path'>,
  path: YamlPath,
): number {
  const text = toPlainText(readFileSync(join(dir, article.path), 'utf8'));
  return findLine(splitFrontMatter(text)?.yaml ?? '', path, frontMatterLine);
}

import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { featuresFor } from './markdown-options.ts';
import type { MarkdownFormat, SourceContext } from './prepare-source.ts';

/**
 * The syntax tree of a prepared text, as it is rendered. Throws what the parser throws on MDX that
 * it cannot read.
 */
export function parseMarkdown(
  text: string,
  format: MarkdownFormat,
  texts?: SourceContext['texts'],
): MdastNode {
  const features = featuresFor(text, texts);
  return format === 'md' ? markdownToMdast(text, { features }) : mdxToMdast(text, { features });
}

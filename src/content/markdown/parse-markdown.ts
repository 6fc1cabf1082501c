import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from './markdown-options.ts';
import type { MarkdownFormat } from './prepare-source.ts';

/**
 * The syntax tree of a prepared text, as it is rendered. Throws what the parser throws on MDX that
 * it cannot read.
 */
export const parseMarkdown = (text: string, format: MarkdownFormat): MdastNode =>
  format === 'md'
    ? markdownToMdast(text, { features: markdownFeatures })
    : mdxToMdast(text, { features: markdownFeatures });

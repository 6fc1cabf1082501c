import type { ForeignSign } from '../blocks/source-lines.ts';

/** What is needed to convert the signs within paragraphs. */
export interface InlineContext {
  format: 'md' | 'mdx';
  /** For a page, or for a copy of the article as Markdown. */
  purpose: 'page' | 'copy';
  foreign: ForeignSign[];
  /** Text that stands for `{% include name %}`; undefined if there is none. */
  include: (name: string, at: number) => string | undefined;
  /** Text that stands for `{{ name }}`; undefined if there is none. */
  fill: (expression: string, at: number) => string | undefined;
}

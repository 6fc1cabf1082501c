import { escapeSingleTildes } from './tildes.ts';

/** How the text of an article is read: MDX has components and braces. */
export type MarkdownFormat = 'md' | 'mdx';

/** What the preparation of a text has to know of its article. */
export interface SourceContext {
  format: MarkdownFormat;
  /** Locale of the text, which is the folder that it lies in. */
  locale: string;
}

/** The text of an article, ready for the parser. */
export interface PreparedSource {
  text: string;
  /** Line of the article, from 1, in which a line of `text` was written. */
  lineOf: (line: number) => number;
}

/**
 * Makes of the text of an article, without its front matter, what the parser is given. Throws what
 * the parser throws on MDX that it cannot read.
 */
export function prepareSource(written: string, { format }: SourceContext): PreparedSource {
  // Without a line end, satteri 0.10.5 reads beyond “import …” at the end of a text and aborts.
  const text = escapeSingleTildes(`${written}\n`, format);
  return { text, lineOf: (line) => line };
}

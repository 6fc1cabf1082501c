import type { MarkdownHeading } from 'astro';
import { isFootnotesHeading } from './footnotes.ts';

/** Levels of the headings in a table of contents: the title has the first, deeper ones are details. */
const listedLevels: ReadonlySet<number> = new Set([2, 3]);

/** The headings of an article that its table of contents lists, in their order. */
export const listContents = (headings: readonly MarkdownHeading[]): readonly MarkdownHeading[] =>
  headings.filter((heading) => listedLevels.has(heading.depth) && !isFootnotesHeading(heading));

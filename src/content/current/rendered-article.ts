import { render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { isFootnotesHeading } from '../render/footnotes.ts';
import type { ArticleEntry } from './model.ts';

/** An article ready to be put on a page. */
export interface RenderedArticle {
  Content: AstroComponentFactory;
  /** Headings of level two and three, for the table of contents. */
  headings: readonly MarkdownHeading[];
}

/** Renders the text of an article. */
export async function renderArticle(entry: ArticleEntry): Promise<RenderedArticle> {
  const { Content, headings } = await render(entry);
  const listed = headings.filter(
    (heading) => (heading.depth === 2 || heading.depth === 3) && !isFootnotesHeading(heading),
  );
  return { Content, headings: listed };
}

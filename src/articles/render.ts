import { getEntry, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Article } from './article.ts';

/** An article ready to be put on a page. */
export interface RenderedArticle {
  Content: AstroComponentFactory;
  /** Headings of level two and three, for the table of contents. */
  headings: readonly MarkdownHeading[];
}

/** Renders the text of an article; throws if it is not in the content folder. */
export async function renderArticle(article: Article): Promise<RenderedArticle> {
  const entry = await getEntry('articles', `${article.locale}/${article.id}`);
  if (!entry) throw new Error(`There is no article ${article.locale}/${article.id}.`);
  const { Content, headings } = await render(entry);
  return { Content, headings: headings.filter(({ depth }) => depth === 2 || depth === 3) };
}

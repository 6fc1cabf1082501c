import type { Features, HastPluginList, MdastPluginList } from 'satteri';
import { codeBlocks } from './code-blocks.ts';
import { placedPictures } from './placed-pictures.ts';
import { taskLists } from './task-lists.ts';

/**
 * How the Markdown of articles is read, in `.md` and `.mdx` alike. Whoever parses or renders an
 * article takes these, so that what is checked, shown, searched and copied is the same text.
 */
export const markdownFeatures: Features = {
  gfm: true,
  smartPunctuation: true,
  headingAttributes: true,
  definitionList: true,
};

/** The same for a site with `math: true`: `$…$` and `$$…$$` are formulas. */
export const withFormulas: Features = { ...markdownFeatures, math: true };

/** How the articles of a site are read. */
export const featuresFor = (texts: { math?: boolean } | undefined): Features =>
  texts?.math === true ? withFormulas : markdownFeatures;

/** What changes the tree of the text, in this order; `parse-markdown.ts` applies them as well. */
export const mdastPlugins: MdastPluginList = [placedPictures];

/** What changes the tree of the HTML, in this order. */
export const hastPlugins: HastPluginList = [codeBlocks, taskLists];

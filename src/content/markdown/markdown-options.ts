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

/** How a text of a site is read. */
export function featuresFor(text: string, texts: { math?: boolean } | undefined): Features {
  const features = texts?.math === true ? withFormulas : markdownFeatures;
  return isDense(text) ? withoutQuotes(features) : features;
}

/** The same where quotation marks and dashes stay as they were typed. */
export const withoutQuotes = (features: Features): Features => ({
  ...features,
  smartPunctuation: false,
});

/** Quotes and dashes of one paragraph at most that are made typographic. */
const mostQuotes = 2_000;

/**
 * Whether a paragraph has so many quotes and dashes that the parser, which compares each with each
 * (satteri 0.10.5), would take minutes to make them typographic.
 */
export function isDense(text: string): boolean {
  let count = 0;
  for (const [sign] of text.matchAll(/["']|--|\.{3}|\n[ \t]*\n/gu)) {
    count = sign.startsWith('\n') ? 0 : count + 1;
    if (count > mostQuotes) return true;
  }
  return false;
}

/** What changes the tree of the text, in this order; `parse-markdown.ts` applies them as well. */
export const mdastPlugins: MdastPluginList = [placedPictures];

/** What changes the tree of the HTML, in this order. */
export const hastPlugins: HastPluginList = [codeBlocks, taskLists];

import { markdownToHtml } from 'satteri';
import { markdownFeatures } from '../markdown/markdown-options.ts';
import { prepareSource } from '../markdown/prepare-source.ts';

/** The HTML of Markdown that a YAML file holds; its code is not coloured. */
export const renderShortText = (markdown: string): string =>
  markdownToHtml(prepareSource(markdown, { format: 'md', locale: '' }).text, {
    features: markdownFeatures,
  }).html;

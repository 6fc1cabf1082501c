import { markdownToHtml } from 'satteri';
import { escapeSingleTildes } from './tildes.ts';

/** The HTML of Markdown that a YAML file holds; its code is not coloured. */
export const renderShortText = (markdown: string): string =>
  markdownToHtml(escapeSingleTildes(`${markdown}\n`, 'md'), {
    features: { smartPunctuation: true },
  }).html;

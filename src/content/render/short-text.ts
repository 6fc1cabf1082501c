import { markdownToHtml } from 'satteri';
import { featuresFor } from '../markdown/markdown-options.ts';
import { prepareSource } from '../markdown/prepare-source.ts';

/** The HTML of Markdown that a YAML file holds; its code is not coloured. */
export function renderShortText(markdown: string): string {
  const { text } = prepareSource(markdown, { format: 'md', locale: '' });
  return markdownToHtml(text, { features: featuresFor(text, undefined) }).html;
}

import { findKeptTexts } from '../../lib/kept-texts.ts';

/** What a renderer of Astro made of a text, as its store holds it. */
export interface Rendered {
  html: string;
  metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** Components that tell what holds at the moment. */
const timely = '"name":"Channel"';

/**
 * What the store holds of a rendered text: in a build its key in place of the HTML, which is half of
 * all that Astro would bundle and load. `isTimely` says whether the text tells what holds at the moment.
 */
export function toStored({ html, metadata }: Rendered): Rendered {
  const told = { ...metadata, isTimely: html.includes(timely) };
  const texts = findKeptTexts();
  return texts
    ? { html: '', metadata: { ...told, key: texts.put(html) } }
    : { html, metadata: told };
}

/** The HTML of a text by what the store holds of it; undefined if it is not there any more. */
export function findHtml({ html, metadata }: Rendered): string | undefined {
  const key = metadata?.['key'];
  return typeof key === 'string' ? findKeptTexts()?.take(key) : html;
}

/** Whether a text tells what holds at the moment, so that a page with it is made at every build. */
export const isTimely = ({ metadata }: Rendered): boolean => metadata?.['isTimely'] !== false;

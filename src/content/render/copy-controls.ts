import { directionOf } from '../../i18n/direction.ts';
import { escapeHtml } from '../../lib/escape.ts';
import { footnotesId } from './footnotes.ts';
import { readAttribute, type Rule, type Tag } from './rewrite-html.ts';

/** What the button of a code block says; plain text. */
export interface CopyWords {
  label: string;
  done: string;
  /** Language of the words where it is not that of the article. */
  tag?: string | undefined;
}

/**
 * Puts the button that copies it between the title of a code block and its code. Done page by page,
 * because one rendering serves pages of several languages.
 */
export const resolveCode =
  (words: CopyWords): Rule =>
  (tag, place, tags, html) => {
    if (tag.name !== 'div' || readAttribute(tag, 'class') !== 'code') return [];
    const [first, titleEnd] = tags.slice(place + 1, place + 3);
    const hasTitle = first?.name === 'p' && titleEnd?.isClosing === true;
    const at = hasTitle ? titleEnd.end : tag.end;
    const title = hasTitle ? html.slice(first.end, titleEnd.start) : undefined;
    return [{ start: at, end: at, text: copyButton(words, title) }];
  };

/** @param subject what is copied, as HTML; it tells several buttons apart */
function copyButton({ label, done, tag }: CopyWords, subject: string | undefined): string {
  const text = escapeHtml(label);
  const name = subject === undefined ? '' : ` aria-label="${text}: ${quote(subject)}"`;
  // Inside, so that the button keeps its place in the block, whose direction may be another.
  const words =
    tag === undefined ? text : `<span lang="${tag}" dir="${directionOf(tag)}">${text}</span>`;
  return (
    `<button type="button" class="copy-button"${name} data-copy ` +
    `data-done="${escapeHtml(done)}" data-pagefind-ignore>${words}</button>`
  );
}

const linkedHeadings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);

/**
 * Puts a link to itself behind every heading, to be copied or shared. The link stands beside the
 * heading and not in it, so that the heading is called what it says and nothing more.
 *
 * @param label what the link is called, before the text of the heading; plain text
 */
export const resolveHeadings =
  (label: string): Rule =>
  (tag, place, tags, html) => {
    const id = readAttribute(tag, 'id');
    if (!linkedHeadings.has(tag.name) || tag.isClosing || !id || id === footnotesId) return [];
    const close = tags.slice(place).find(({ name, isClosing }) => name === tag.name && isClosing);
    if (!close) return [];
    const link =
      ` <a class="heading-link" href="#${encodeURIComponent(id)}" data-copy ` +
      `aria-label="${escapeHtml(label)}: ${textBetween(tag, close, html)}"></a></div>`;
    return [
      { start: tag.start, end: tag.start, text: '<div class="heading-line">' },
      { start: close.end, end: close.end, text: link },
    ];
  };

/** The text of an element as HTML, fit to stand in an attribute. */
const textBetween = (open: Tag, close: Tag, html: string): string =>
  quote(
    html
      .slice(open.end, close.start)
      .replaceAll(/<[^>]*>/gu, '')
      .trim(),
  );

const quote = (html: string): string => html.replaceAll('"', '&quot;');

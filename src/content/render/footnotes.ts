import { escapeHtml } from '../../lib/escape.ts';
import { readAttribute, type Attribute, type Edit, type Rule, type Tag } from './rewrite-html.ts';

/** What the list of footnotes says, in the language of the article; plain text. */
export interface FootnoteWords {
  heading: string;
  /**
   * Label of the link back to the text; `reference` is the number of the mark, such as `1` or
   * `1-2`.
   */
  toBackLabel: (reference: string) => string;
}

/**
 * Puts words of a language into the list of footnotes, which the Markdown processor writes in
 * English. Done page by page, because one rendering serves pages of several languages.
 */
export const resolveFootnotes =
  ({ heading, toBackLabel }: FootnoteWords): Rule =>
  (tag, place, tags, html) => {
    if (tag.name === 'a' && readAttribute(tag, 'data-footnote-backref') !== undefined) {
      return tag.attributes.flatMap((attribute) => labelBack(attribute, toBackLabel));
    }
    const [section, opened, closed] = tags.slice(place, place + 3);
    if (!section || !isFootnotesSection(section) || !opened || !closed) return [];
    const isNext = opened.name === 'h2' && html.slice(section.end, opened.start).trim() === '';
    if (!isNext || closed.name !== 'h2') return [];
    const text = `<h2 id="${footnotesId}">${escapeHtml(heading)}</h2>`;
    return [{ start: opened.start, end: closed.end, text }];
  };

const isFootnotesSection = (tag: Tag): boolean =>
  tag.name === 'section' && readAttribute(tag, 'data-footnotes') !== undefined;

function labelBack(
  { name, value, start, end }: Attribute,
  toBackLabel: FootnoteWords['toBackLabel'],
): readonly Edit[] {
  const [reference] = /[\d-]+$/u.exec(value) ?? [];
  if (name !== 'aria-label' || reference === undefined) return [];
  return [{ start, end, text: `aria-label="${escapeHtml(toBackLabel(reference))}"` }];
}

/** Id of the heading above the footnotes. */
export const footnotesId = 'footnote-label';

/** Whether a heading is the one above the footnotes, which a table of contents leaves out. */
export const isFootnotesHeading = ({ slug, text }: { slug: string; text: string }): boolean =>
  slug === footnotesId && text === 'Footnotes';

import { escapeHtml } from '../../lib/escape.ts';

/** What the list of footnotes says, in the language of the article; plain text. */
export interface FootnoteWords {
  heading: string;
  /** Label of the way back to a mark in the text; `reference` is its number, such as `1` or `1-2`. */
  toBackLabel: (reference: string) => string;
}

const heading = /(<section\b[^>]*\bdata-footnotes\b[^>]*>\s*)<h2\b[^>]*>[^<]*<\/h2>/gu;
const backLink = /<a\b[^>]*\bdata-footnote-backref\b[^>]*>/gu;

/**
 * Puts the words of a language into the list of footnotes, which the Markdown processor writes in
 * English. One rendering serves pages of several languages, so that this happens page by page.
 */
export function resolveFootnotes(
  html: string,
  { heading: text, toBackLabel }: FootnoteWords,
): string {
  return html
    .replace(
      heading,
      (_, section: string) => `${section}<h2 id="${footnotesId}">${escapeHtml(text)}</h2>`,
    )
    .replace(backLink, (link) =>
      link.replace(
        /\baria-label="[^"]*?([\d-]+)"/u,
        (_, reference: string) => `aria-label="${escapeHtml(toBackLabel(reference))}"`,
      ),
    );
}

const footnotesId = 'footnote-label';

/** Whether a heading is the one above the footnotes, which a table of contents leaves out. */
export const isFootnotesHeading = ({ slug, text }: { slug: string; text: string }): boolean =>
  slug === footnotesId && text === 'Footnotes';

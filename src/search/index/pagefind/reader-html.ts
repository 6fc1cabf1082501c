import { bodyMark, keywordsId, questionIdStart } from '../page-marks.ts';

/** Paragraphs that are searched and never shown; their text is escaped, so that it holds no tag. */
const hiddenTexts = new RegExp(
  `<p id="(?:${keywordsId}|${questionIdStart}\\d+)" hidden>[^<]*</p>`,
  'gu',
);

/** A tag with a mark for the index. One whose attributes hold angle brackets is left as it is. */
const markedTag = /<[a-z][\w-]*(?:\s[^<>]*)?\sdata-(?:pagefind|search)-[^<>]*>/gu;

/** An attribute with its value, so that what looks like a mark inside a value is none. */
const attribute = /\s+([\w:-]+)(?:="[^"]*"|='[^']*')?(?=[\s>])/gu;

/**
 * A page as readers get it once it is indexed: without what only the index reads, which is a tenth of
 * an article.
 */
export function toReaderHtml(html: string): string {
  if (!html.includes(bodyMark)) return html;
  return html
    .replace(hiddenTexts, '')
    .replace(markedTag, (tag) =>
      tag.replace(attribute, (whole, name: string) =>
        /^data-(?:pagefind|search)-/u.test(name) ? '' : whole,
      ),
    );
}

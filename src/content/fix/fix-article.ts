import { createBodyReport } from '../check/body/body-report.ts';
import { checkBody } from '../check/body/check-body.ts';
import { parseBody } from '../check/body/parse-body.ts';
import type { CheckedContent } from '../check/check-content.ts';
import type { ArticlePath } from '../read/article-path.ts';
import { splitText } from '../read/front-matter.ts';
import { readArticle, type ArticleFile } from '../read/read-article.ts';
import { applyEdits, listLineStarts, withoutCode } from './edits.ts';
import type { Draft, Mend, MendContext } from './mend.ts';
import { mendFields } from './mend-fields.ts';
import { mendHeadings } from './mend-headings.ts';
import { mendLinks } from './mend-links.ts';
import { mendPictures } from './mend-pictures.ts';
import { mendComponents, mendVoidTags } from './mend-tags.ts';

/** An article whose text was mended; it is not yet known whether all is well with it. */
export interface MendedArticle {
  /** With `\n` at the end of lines. */
  before: string;
  after: string;
  mends: readonly Mend[];
}

/** An article and what became of its text. */
export interface Candidate extends MendedArticle {
  article: ArticleFile;
}

/**
 * One mend may bring another to light, such as a component behind a tag that was not closed. More
 * rounds than kinds of mends bring no more.
 */
const mostRounds = 6;

/** What can be mended in an article; undefined if nothing. `before` has `\n` at the end of lines. */
export function mendArticle(
  article: ArticleFile,
  before: string,
  context: MendContext,
  judge: CheckedContent['judge'],
): MendedArticle | undefined {
  const mends: Mend[] = [];
  let text = before;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = listMends(article, text, context, judge);
    const after = applyEdits(
      text,
      found.flatMap(({ edits }) => edits),
    );
    if (found.length === 0 || after === undefined || after === text) break;
    mends.push(...found);
    text = after;
  }
  return text === before ? undefined : { before, after: text, mends };
}

function listMends(
  place: ArticleFile,
  text: string,
  context: MendContext,
  judge: CheckedContent['judge'],
): readonly Mend[] {
  const draft = toDraft(place, text, context, judge);
  if (!draft) return [];
  return [
    ...mendFields(place, text),
    ...mendHeadings(draft),
    ...mendLinks(draft, context),
    ...mendPictures(draft),
    ...mendComponents(draft, context),
    ...mendVoidTags(draft),
  ];
}

function toDraft(
  place: ArticleFile,
  text: string,
  context: MendContext,
  judge: CheckedContent['judge'],
): Draft | undefined {
  const article = rereadArticle(place, text);
  const split = splitText(text);
  if (!article || !split) return undefined;
  const { components, texts } = context;
  const report = createBodyReport(article, components, texts);
  const { root } = parseBody(article, report);
  const fields = text.slice(0, text.length - split.body.length).replaceAll(/[^\n]/gu, ' ');
  return {
    ...{ article, text, root, lineOf: report.lineOf },
    shown: fields + withoutCode(split.body),
    lineStarts: listLineStarts(text),
    problems: judge(checkBody(article, components, texts).problems),
  };
}

/** An article with another text, as far as it can be read. */
export function rereadArticle(place: ArticlePath, text: string): ArticleFile | undefined {
  const read = readArticle(place, text);
  return read.ok ? read.article : read.rest;
}

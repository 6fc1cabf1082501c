import { htmlBlocks, mdxBlocks, plainBlocks, type BlockWriter } from './blocks/block-writer.ts';
import type { CalloutKind } from './blocks/callout-kinds.ts';
import { withoutComments } from './blocks/comments.ts';
import { convertBlocks } from './blocks/convert-blocks.ts';
import { convertInline } from './inline/convert-inline.ts';
import type { SharedTexts } from '../read/shared-texts.ts';
import { escapeMoney, hideFormulas } from './dollar-signs.ts';
import { withFreeIds } from './heading-ids.ts';
import { joinTags } from './blocks/join-tags.ts';
import { withFormulas } from './markdown-options.ts';
import { refuseLargeTables } from './refuse-large.ts';
import { createTextFiller, type TextFiller, type TextMistake } from './shared-texts.ts';
import { toLines, type ForeignSign, type Line } from './blocks/source-lines.ts';
import { escapeSingleTildes } from './inline/tildes.ts';

/** How the text of an article is read: MDX has components and braces. */
export type MarkdownFormat = 'md' | 'mdx';

/** What the preparation of a text has to know of its article. */
export interface SourceContext {
  format: MarkdownFormat;
  /** Locale of the text, which is the folder that it lies in. */
  locale: string;
  /**
   * Given for a copy of the article as plain Markdown: the line above a call-out without a title.
   * Without it the text is prepared for a page.
   */
  toCalloutTitle?: (kind: CalloutKind) => string;
  /** What `{% include name %}` and `{{ name }}` stand for, and whether `$…$` is a formula. */
  texts?: (Pick<SharedTexts, 'variables' | 'snippets'> & { math?: boolean }) | undefined;
  /** Components of the company, which are its own where another system has some of that name. */
  ownComponents?: readonly string[] | undefined;
  /** Given for the content check, which reads comments that excuse a finding. */
  excuses?: 'kept';
}

/** The text of an article, ready for the parser. */
export interface PreparedSource {
  text: string;
  /** Line of the article, from 1, in which a line of `text` was written. */
  lineOf: (line: number) => number;
  /** Signs of other systems that were left out, because nothing here is like them. */
  foreign: readonly ForeignSign[];
  /** Snippets and variables that could not be put in. */
  mistakes: readonly TextMistake[];
}

/**
 * Makes of the text of an article, without its front matter, what the parser is given: signs of
 * other systems become what is like them here, or are left out (docs/adr/0078). Throws what the
 * parser throws on MDX that it cannot read, and `TextTooLarge`.
 */
export function prepareSource(written: string, context: SourceContext): PreparedSource {
  refuseLargeTables(written);
  const foreign: ForeignSign[] = [];
  const filler = createTextFiller(context.texts, context.locale);
  const hasMath = context.texts?.math === true && written.includes('$');
  const formulas = hasMath ? hideFormulas(written) : undefined;
  const lines = anySign.test(written)
    ? convert(toLines(formulas?.text ?? written), context, { foreign, filler })
    : undefined;
  const converted = lines ? lines.map(({ text }) => text).join('\n') : written;
  // Without a line end, satteri 0.10.5 reads beyond “import …” at the end of a text and aborts.
  const whole = `${lines && formulas ? formulas.restore(converted) : converted}\n`;
  const text = escapeSingleTildes(
    context.texts?.math === true ? escapeMoney(whole, context.format) : whole,
    context.format,
    context.texts?.math === true ? withFormulas : {},
  );
  return {
    // A copy has no ids.
    text: context.toCalloutTitle ? text : withFreeIds(text, context.format, context.texts),
    lineOf: (line) => (lines ? ((lines[line - 1] ?? lines.at(-1))?.at ?? line) : line),
    foreign,
    mistakes: filler.mistakes,
  };
}

/** Signs without which a text has nothing to convert. */
const anySign =
  /[{}]|\]\]|8<-|:::|!!!|\?\?\?|<!--|<[A-Z%]|<(?:iframe|embed)|\[(?:!|TOC)|^[ \t]*(?:===[ !+]|import\s|export\s)|:[a-z\d_+-]+:|\+\+|==|`{3}|~{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/mu;

function convert(
  lines: readonly Line[],
  { format, toCalloutTitle, excuses, ownComponents = [] }: SourceContext,
  { foreign, filler }: { foreign: ForeignSign[]; filler: TextFiller },
): readonly Line[] {
  const write = toWriter(format, toCalloutTitle);
  const blocks = convertBlocks(joinTags(withoutComments(filler.include(lines), excuses)), {
    format,
    write,
    foreign,
    ownComponents,
  });
  return convertInline(blocks, {
    format,
    purpose: toCalloutTitle ? 'copy' : 'page',
    foreign,
    include: filler.snippet,
    fill: filler.variable,
  });
}

function toWriter(
  format: MarkdownFormat,
  toCalloutTitle: SourceContext['toCalloutTitle'],
): BlockWriter {
  // A copy of an `.mdx` article is made from its components.
  if (format === 'mdx') return mdxBlocks;
  return toCalloutTitle ? plainBlocks(toCalloutTitle) : htmlBlocks;
}

import type { MdastNode } from 'satteri';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { prepareSource, type MarkdownFormat } from '../../markdown/prepare-source.ts';
import { TextTooLarge } from '../../markdown/refuse-large.ts';
import type { ForeignSign } from '../../markdown/blocks/source-lines.ts';
import type { ArticleFile } from '../../read/read-article.ts';
import type { Excuse } from './article-facts.ts';
import type { BodyReport } from './body-report.ts';
import { componentNames } from './component-rules.ts';
import { listExcuses } from './excuses.ts';

export interface ParsedBody {
  root: MdastNode;
  /** The text that was parsed; its lines are those of the article. */
  source: string;
  isMdx: boolean;
  /** Nothing of it is looked at. */
  isTooDeep?: true;
  /** Comments that excuse findings. */
  excuses: readonly Excuse[];
}

/**
 * The syntax tree of an article from the parser that also renders it. MDX that cannot be parsed is
 * reported and read as Markdown instead, so that its links and pictures are checked all the same.
 */
export function parseBody(article: ArticleFile, report: BodyReport): ParsedBody {
  if (article.extension === '.md') return parseAs('md', article, report);
  try {
    return parseAs('mdx', article, report);
  } catch (error) {
    reportFailure(error, article, report);
    return parseAs('md', article, report);
  }
}

/** Nodes of a tree within each other at most: forty lists have 120, and no page has so many. */
const deepest = 200;

const tooDeep: ParsedBody = {
  root: { type: 'root', children: [] },
  ...{ source: '', isMdx: false, isTooDeep: true, excuses: [] },
};

/** Whether a tree is deeper than that; asked of each level at a time, which no depth can exhaust. */
function isTooDeep(root: MdastNode): boolean {
  let level: readonly MdastNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

function reportTooDeep(
  { bodyLine }: ArticleFile,
  report: BodyReport,
  error?: RangeError,
): ParsedBody {
  if (error instanceof TextTooLarge) {
    const line = error.line + bodyLine - 1;
    report.error('TableTooLarge', line, error.message, 'Offer it as a file, or split it.');
    return tooDeep;
  }
  report.error(
    'TextTooDeep',
    bodyLine,
    'Lists, quotes or tags of the article stand too deep within each other.',
    'Close what is open, or take out the signs that begin it.',
  );
  return tooDeep;
}

function parseAs(format: MarkdownFormat, article: ArticleFile, report: BodyReport): ParsedBody {
  try {
    return parseWhole(format, article, report);
  } catch (error) {
    // What reads a tree runs out of room at some depth, and so does the parser.
    if (!(error instanceof RangeError)) throw error;
    return reportTooDeep(article, report, error);
  }
}

function parseWhole(format: MarkdownFormat, article: ArticleFile, report: BodyReport): ParsedBody {
  const { body, bodyLine, locale } = article;
  const { text, lineOf, foreign, mistakes } = prepareSource(body, {
    format,
    locale,
    texts: report.texts,
    ownComponents: listOwn(report),
  });
  report.writtenLine = lineOf;
  // First of all, because a text that cannot be parsed is read again, and would be told of twice.
  const root = parseMarkdown(text, format, report.texts);
  if (isTooDeep(root)) return reportTooDeep(article, report);
  reportForeignSigns(foreign, bodyLine, report);
  for (const { code, at, message, remedy } of mistakes) {
    report.error(code, at + bodyLine - 1, message, remedy);
  }
  const excuses = readExcuses(root, format, article, report);
  return { root, source: text, isMdx: format === 'mdx', excuses };
}

/** Names of components that are not ours. */
const listOwn = ({ components }: BodyReport): readonly string[] =>
  [...components.keys()].filter((name) => !componentNames.includes(name));

/**
 * Comments that excuse findings. Those of Markdown are not in the text of a page: that text is the one
 * to check, since what stands on the two sides of a comment may be one tag without it. They are looked
 * for in a second tree, of which nothing else is taken.
 */
function readExcuses(
  root: MdastNode,
  format: MarkdownFormat,
  { body, bodyLine, locale }: ArticleFile,
  report: BodyReport,
): readonly Excuse[] {
  if (format === 'mdx') return listExcuses(root, report.lineOf);
  if (!/<!--\s*candil-ignore\b/u.test(body)) return [];
  const { texts } = report;
  const { text, lineOf } = prepareSource(body, { format, locale, texts, excuses: 'kept' });
  return listExcuses(
    parseMarkdown(text, format, report.texts),
    (node) => lineOf(node.position?.start.line ?? 1) + bodyLine - 1,
  );
}

/** Tells of each kind of sign once, on its first line. */
function reportForeignSigns(
  foreign: readonly ForeignSign[],
  bodyLine: number,
  report: BodyReport,
): void {
  for (const kind of new Set(foreign.map((sign) => sign.kind))) {
    const same = foreign.filter((sign) => sign.kind === kind);
    const line = Math.min(...same.map(({ at }) => at)) + bodyLine - 1;
    const became = same[0]?.became;
    const times = same.length === 1 ? '' : ` (${same.length} times in this article)`;
    report.warn(
      'SignForeign',
      line,
      `"${kind}" is a sign of another system and ${became === undefined ? 'is left out' : `becomes ${became}`}${times}.`,
      'Write what it stands for; if it is meant to be read, put it into `backticks`.',
    );
  }
}

/** HTML elements that hold nothing and have no closing tag. */
const lonelyTags: readonly string[] = ['br', 'hr', 'img', 'wbr', 'source', 'track', 'col', 'input'];

/** The parser says `18:5: Expected a closing tag for <div> (18:5) (rule)`. */
function reportFailure(error: unknown, article: ArticleFile, report: BodyReport): void {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, rest = text] = /^(\d+):\d+: ([\s\S]*)$/u.exec(text) ?? [];
  const offset = article.bodyLine - 1;
  const reason = rest
    .replace(/\s*\([\w-]+:[\w-]+\)$/u, '')
    .replace(/\s*\(note: .*$/u, '')
    .replace(/\((\d+):\d+\)/gu, (_, at: string) => `(line ${Number(at) + offset})`);
  const at = Number(line ?? 1) + offset;
  const [, lonely] = /^Expected a closing tag for `<([a-z]+)[^`]*>`/u.exec(reason) ?? [];
  if (lonely !== undefined && lonelyTags.includes(lonely)) {
    const message = `<${lonely}> is not closed, and in .mdx files every tag is.`;
    return report.error('MdxUnreadable', at, message, `Write <${lonely} />.`);
  }
  report.error('MdxUnreadable', at, `${reason}.`, remedyFor(reason));
}

function remedyFor(reason: string): string {
  const closing = /Expected a closing tag for `(?<tag><[^`]+>)`/u.exec(reason)?.groups?.['tag'];
  if (closing !== undefined) {
    return `Add ${closing.replace('<', '</')} on a line of its own, or put the tag into \`backticks\`.`;
  }
  if (reason.includes('closing tag'))
    return 'Close tags in the reverse order in which they were opened.';
  if (reason.includes('name, expected'))
    return 'Comments are written {/* … */}; put a "<" that is no tag into `backticks`.';
  if (reason.includes('<')) {
    return 'Put a "<" that is no tag into `backticks`, and write addresses as [text](https://…).';
  }
  return 'Put "{" and "}" into `backticks`.';
}

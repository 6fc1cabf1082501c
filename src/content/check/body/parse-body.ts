import type { MdastNode } from 'satteri';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import {
  prepareSource,
  type MarkdownFormat,
  type PreparedSource,
} from '../../markdown/prepare-source.ts';
import { TextTooLarge } from '../../markdown/refuse-large.ts';
import type { ForeignSign } from '../../markdown/blocks/source-lines.ts';
import type { ArticleFile } from '../../read/read-article.ts';
import type { Excuse } from './article-facts.ts';
import type { BodyReport } from './body-report.ts';
import { componentNames } from './component-rules.ts';
import { listExcuses } from './excuses.ts';
import { isAboutPairs, readFailure, reportFailure, withoutSign } from './mdx-failure.ts';

export interface ParsedBody {
  root: MdastNode;
  /** The text that was parsed; its lines are those of the article. */
  source: string;
  isMdx: boolean;
  /** Signs were left out so that it could be parsed: what stands in what is not told. */
  isMended?: true;
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
    return parseMended(error, article, report) ?? parseAs('md', article, report);
  }
}

/** Mistakes after the first that are looked for in MDX that cannot be parsed. */
const mostMistakes = 20;

/**
 * The tree of MDX without the signs at which the parser stops, so that all else of it is checked.
 * Further mistakes of this kind are reported, unless they may come of leaving out a tag. Undefined
 * where it cannot be parsed after all.
 */
function parseMended(
  failure: unknown,
  article: ArticleFile,
  report: BodyReport,
): ParsedBody | undefined {
  const prepared = prepareMdx(article, report);
  let text = prepared?.text;
  let last = readFailure(failure);
  const told = new Set([last.line]);
  for (let round = 0; round < mostMistakes && text !== undefined; round += 1) {
    text = withoutSign(text, last);
    try {
      const root = text === undefined ? undefined : parseMarkdown(text, 'mdx', report.texts);
      if (text === undefined || !prepared || !root || isTooDeep(root)) return undefined;
      reportPrepared(prepared, article, report);
      const excuses = listExcuses(root, report.lineOf);
      return { root, source: text, isMdx: true, isMended: true, excuses };
    } catch (error) {
      last = readFailure(error);
      if (!isAboutPairs(last) && !told.has(last.line)) reportFailure(error, article, report);
      told.add(last.line);
    }
  }
  return undefined;
}

/** Undefined where the preparation has to parse it, too. */
function prepareMdx({ body, locale }: ArticleFile, report: BodyReport): PreparedSource | undefined {
  const own = { texts: report.texts, ownComponents: listOwn(report) };
  try {
    const prepared = prepareSource(body, { format: 'mdx', locale, ...own });
    report.writtenLine = prepared.lineOf;
    return prepared;
  } catch {
    return undefined;
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
  const { body, locale } = article;
  const prepared = prepareSource(body, {
    format,
    locale,
    texts: report.texts,
    ownComponents: listOwn(report),
  });
  const { text, lineOf } = prepared;
  report.writtenLine = lineOf;
  // First of all, because a text that cannot be parsed is read again, and would be told of twice.
  const root = parseMarkdown(text, format, report.texts);
  if (isTooDeep(root)) return reportTooDeep(article, report);
  reportPrepared(prepared, article, report);
  const excuses = readExcuses(root, format, article, report);
  return { root, source: text, isMdx: format === 'mdx', excuses };
}

/** What was found while a text was prepared. */
function reportPrepared(
  { foreign, mistakes }: PreparedSource,
  { bodyLine }: ArticleFile,
  report: BodyReport,
): void {
  reportForeignSigns(foreign, bodyLine, report);
  for (const { code, at, message, remedy } of mistakes) {
    report.error(code, at + bodyLine - 1, message, remedy);
  }
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
  for (const [kind, same] of Map.groupBy(foreign, (sign) => sign.kind)) {
    const first = same.reduce((least, { at }) => Math.min(least, at), Infinity);
    const line = first + bodyLine - 1;
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

import { isDeepStrictEqual } from 'node:util';
import type { MdastNode } from 'satteri';
import { createBodyReport } from '../check/body/body-report.ts';
import { parseBody, type ParsedBody } from '../check/body/parse-body.ts';
import { splitText } from '../read/front-matter.ts';
import type { ArticleFile } from '../read/read-article.ts';
import { captionOf } from './mend-pictures.ts';
import { walk, type MendContext } from './mend.ts';
import { findSoleNearest } from './sole-nearest.ts';

/** What a piece of a text says, without its place. */
interface Piece {
  node: MdastNode;
  parents: readonly MdastNode[];
  depth: number;
  says: Readonly<Record<string, unknown>>;
}

/**
 * Whether the body of a text says what another says, but for what may be mended: levels of headings,
 * targets of links that lead to the same article, texts of pictures that had none, names of
 * components, and tags that are closed.
 */
export function saysTheSame(
  article: ArticleFile,
  before: string,
  after: string,
  context: MendContext,
): boolean {
  const isWhole = article.extension === '.md' || isMdx(parse(article, before, context));
  // What cannot be read as MDX is compared as Markdown, in which every text can be read.
  const form: ArticleFile = isWhole ? article : { ...article, extension: '.md' };
  const [old, changed] = [before, after].map((text) => listPieces(parse(form, text, context).root));
  if (!old || old.length !== changed?.length) return false;
  return old.every((piece, at) => {
    const other = changed[at];
    return other?.depth === piece.depth && isMended(piece, other, article, context);
  });
}

/** Whether it could be read as MDX with all of its signs. */
const isMdx = (parsed: ParsedBody): boolean => parsed.isMdx && parsed.isMended !== true;

function parse(article: ArticleFile, text: string, { components, texts }: MendContext) {
  const body = splitText(text)?.body ?? text;
  return parseBody({ ...article, body }, createBodyReport(article, components, texts));
}

const listPieces = (root: MdastNode): readonly Piece[] =>
  [...walk(root)].map(({ node, parents }) => {
    const says = Object.fromEntries(
      Object.entries(node).filter(([name]) => name !== 'children' && name !== 'position'),
    );
    return { node, parents, depth: parents.length, says };
  });

/** The one field in which a node may differ, by its type. */
const mendedField: Readonly<Record<string, string>> = {
  heading: 'depth',
  link: 'url',
  definition: 'url',
  image: 'alt',
  html: 'value',
  mdxJsxFlowElement: 'name',
  mdxJsxTextElement: 'name',
};

function isMended(
  before: Piece,
  after: Piece,
  article: ArticleFile,
  context: MendContext,
): boolean {
  if (isDeepStrictEqual(before.says, after.says)) return true;
  const { type } = before.node;
  const field = mendedField[type];
  if (field === undefined || after.node.type !== type) return false;
  if (!isDeepStrictEqual({ ...before.says, [field]: '' }, { ...after.says, [field]: '' })) {
    return false;
  }
  const [old, changed] = [toText(before.says[field]), toText(after.says[field])];
  switch (type) {
    case 'heading':
      return true;
    case 'link':
    case 'definition':
      return context.toArticleLink(old, article) === changed;
    case 'image':
      return (
        old.trim() === '' && [before.says['title'], captionOf(before.parents)].includes(changed)
      );
    case 'html':
      return withoutSlashes(old) === withoutSlashes(changed);
    default:
      return findSoleNearest(old, context.components.keys()) === changed;
  }
}

const withoutSlashes = (html: string): string => html.replaceAll(/\s*\/?>/gu, '>');

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

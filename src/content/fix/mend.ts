import type { MdastNode } from 'satteri';
import type { SharedTexts } from '../read/shared-texts.ts';
import type { Problem } from '../read/files/problem.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ComponentRules } from '../check/body/component-rules.ts';
import type { Edit } from './edits.ts';

/** One thing that is mended in a text. */
export interface Mend {
  /** What was done, for writers. */
  note: string;
  /** Line of the file. */
  line: number;
  edits: readonly Edit[];
  /** The finding that must be gone afterwards; undefined where nothing was told of. */
  code?: string;
}

/** A text as it is before it is mended, read. */
export interface Draft {
  article: ArticleFile;
  /** The whole file with `\n` at the end of lines. */
  text: string;
  /** The same without code, comments and fields. */
  shown: string;
  lineStarts: readonly number[];
  root: MdastNode;
  lineOf: (node: MdastNode) => number;
  /** Findings of the text that are neither excused nor silenced. */
  problems: readonly Problem[];
}

/** What an article may use and lead to. */
export interface MendContext {
  components: ComponentRules;
  texts: SharedTexts;
  /** The link by id for a link by path or address, such as `article:billing/invoices#late`. */
  toArticleLink: (target: string, from: ArticleFile) => string | undefined;
}

/** Every node of a tree with those around it, the outermost first, in the order of the text. */
export function* walk(
  node: MdastNode,
  parents: readonly MdastNode[] = [],
): Generator<{ node: MdastNode; parents: readonly MdastNode[] }> {
  yield { node, parents };
  if (!('children' in node)) return;
  for (const child of node.children) yield* walk(child, [...parents, node]);
}

/** Characters of a text as part of a pattern. */
export const escapePattern = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFacts } from '../check/body/article-facts.ts';
import { checkBody } from '../check/body/check-body.ts';
import { listComponentRules } from '../check/body/component-rules.ts';
import { checkFolder, type CheckedContent, type CheckOptions } from '../check/check-content.ts';
import { readContentFolder, type ContentFolder } from '../read/read-content-folder.ts';
import type { ArticleFile } from '../read/read-article.ts';
import { readText } from '../read/files/read-text.ts';
import { readSharedTexts } from '../read/shared-texts.ts';
import type { FileChange } from '../write/apply-proposal.ts';
import { createLinkFinder } from './article-links.ts';
import { withLineEnds } from './edits.ts';
import { mendArticle, type Candidate } from './fix-article.ts';
import type { Mend, MendContext } from './mend.ts';
import { saysTheSame } from './same-text.ts';
import { settle } from './settle.ts';
import { withMended } from './with-mended.ts';

/** What can be mended in a content folder. */
export interface FixedContent {
  /** The folder as it is. */
  checked: CheckedContent;
  /** Paths from the folder; in the order of the articles. */
  changes: readonly FileChange[];
  /** What was done in them, by file as messages name it. */
  mends: readonly (Mend & { file: string })[];
  /** Files in which something could have been mended and was not, and why. */
  leftAlone: readonly { file: string; reason: string }[];
}

/**
 * Mends what a program can mend in the articles of a folder (an absolute path); writes nothing.
 * Every text is read and checked again: one that says something else, still has the finding, or
 * brings another anywhere in the folder is left as it is.
 */
export async function fixContent(dir: string, options: CheckOptions): Promise<FixedContent> {
  const folder = await readContentFolder(dir, options);
  const memory = new WeakMap<ArticleFile, ArticleFacts>();
  const check = (one: ContentFolder): Promise<CheckedContent> => checkFolder(one, options, memory);
  const checked = await check(folder);
  const context = createContext(checked, options, memory);
  const leftAlone: { file: string; reason: string }[] = [];
  const candidates = listArticles(folder).flatMap((article): readonly Candidate[] => {
    const read = readText(join(dir, article.path), article.file);
    if (!read.ok) return [];
    const mended = mendArticle(article, read.text, context, checked.judge);
    if (!mended) return [];
    if (saysTheSame(article, mended.before, mended.after, context)) return [{ ...mended, article }];
    const reason = 'the rest of its text would say something else';
    leftAlone.push({ file: article.file, reason });
    return [];
  });
  const fixed = await settle([], candidates, {
    before: checked,
    check: (all) => check(withMended(folder, all)),
    leave: ({ article: { file } }, reason) => void leftAlone.push({ file, reason }),
  });
  return {
    checked,
    changes: fixed.map(({ article, after }) => toChange(dir, article, after)),
    mends: fixed.flatMap(({ article: { file }, mends }) => mends.map((one) => ({ ...one, file }))),
    leftAlone: leftAlone.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
  };
}

/** All articles that have a text, with those whose fields cannot be read. */
const listArticles = ({ articles, unreadable }: ContentFolder): readonly ArticleFile[] =>
  [...articles, ...unreadable.flatMap(({ rest }) => (rest ? [rest] : []))].toSorted((one, other) =>
    one.path < other.path ? -1 : 1,
  );

function createContext(
  checked: CheckedContent,
  { company, cwd, siteUrl }: CheckOptions,
  memory: WeakMap<ArticleFile, ArticleFacts>,
): MendContext {
  const components = listComponentRules(company?.company.articleComponents);
  const texts = readSharedTexts(checked.folder.dir, cwd);
  const factsOf = (article: ArticleFile): ArticleFacts => {
    const facts = memory.get(article) ?? checkBody(article, components, texts);
    memory.set(article, facts);
    return facts;
  };
  const address = siteUrl ?? checked.folder.settings?.value.url;
  return { components, texts, toArticleLink: createLinkFinder(checked, factsOf, address) };
}

/** As the file is written: with its ends of lines. */
function toChange(dir: string, { path }: ArticleFile, after: string): FileChange {
  const before = readFileSync(join(dir, path), 'utf8');
  return { path, before, after: withLineEnds(after, before) };
}

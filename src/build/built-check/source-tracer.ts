import { withoutBase } from '../../lib/base-path.ts';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decode } from '../../content/check/links/normalise-url.ts';
import type { SiteModel } from '../../content/model/site-model.ts';
import { listArticlePages, listOwnPages } from '../../content/model/site-pages.ts';
import { countLineBreaks } from '../../content/read/front-matter.ts';
import { listFiles } from '../../content/read/files/list-files.ts';
import type { Place, Problem } from '../../content/read/files/problem.ts';
import { toError, toWarning } from '../../content/read/files/problem.ts';
import type { ArticleFile } from '../../content/read/read-article.ts';
import type { ContentFolder } from '../../content/read/read-content-folder.ts';
import type { Finding } from './read-page.ts';

/** Turns what was found on pages into problems of the files that they were made of. */
export interface SourceTracer {
  add: (page: string, finding: Finding) => void;
  list: () => readonly Problem[];
}

interface TracerOptions {
  folder: ContentFolder;
  /** The site as it was built. */
  model: SiteModel;
  /** Folder of the built site. */
  site: string;
  /** Problems that the content check has already found. */
  reported: readonly Problem[];
}

/**
 * A problem names the article and the line where the piece stands, else another file that holds it,
 * else the page. The same mistake on several pages, such as fallback copies or in the frame of every
 * page, is one problem; a warning that the content check has given already is left out. The content
 * is looked through when the first mistake is found.
 */
export function createSourceTracer({ folder, model, site, reported }: TracerOptions): SourceTracer {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const isNew = (key: string): boolean => seen.size < seen.add(key).size;
  const reportedByFile = Map.groupBy(reported, ({ file }) => file);
  let sources: Sources | undefined;
  const add = (page: string, finding: Finding): void => {
    sources ??= readSources(folder, model);
    const { code, message, remedy, severity, pieces } = finding;
    const article = sources.articles.get(page);
    if (!isNew(`${article?.file ?? ''} ${code} ${message}`)) return;
    const place = findPlace(pieces, article, sources.others);
    const isInArticle = place?.line !== undefined && place.file === article?.file;
    if (article && !isInArticle && !isNew(` ${code} ${message}`)) return;
    const { file, line } = place ?? { file: toFile(site, page) };
    const isReported = reportedByFile
      .get(file)
      ?.some((problem) => pieces.some((piece) => problem.message.includes(piece)));
    if (severity === 'warning' && isReported === true) return;
    const create = severity === 'error' ? toError : toWarning;
    problems.push(create(code, line === undefined ? { file } : { file, line }, message, remedy));
  };
  return { add, list: () => problems };
}

const toFile = (site: string, page: string): string =>
  relative('', join(site, withoutBase(page), page.endsWith('/') ? 'index.html' : ''));

/** The texts that pages are made of. */
interface Sources {
  /** By the address of the page. */
  articles: ReadonlyMap<string, ArticleFile>;
  others: readonly OtherFile[];
}

/** A text of the content folder that is no article. */
interface OtherFile {
  file: string;
  text: string;
}

function readSources(folder: ContentFolder, model: SiteModel): Sources {
  const byPath = new Map(
    [...folder.articles, ...folder.ownPages].map((article) => [article.path, article]),
  );
  const pages = [
    ...listArticlePages(model).map(({ url, page }) => ({ url, path: page.article.path })),
    ...listOwnPages(model).map(({ url, page }) => ({ url, path: page.path })),
  ];
  const start = folder.siteFile.replace(/site\.yaml$/u, '');
  const files = listFiles(folder.dir).files.filter((file) => /\.ya?ml$/u.test(file));
  return {
    articles: new Map(
      pages.flatMap(({ url, path }) => {
        const article = byPath.get(path);
        return article ? [[decode(url), article] as const] : [];
      }),
    ),
    others: files.map((file) => ({
      file: start + file,
      text: readFileSync(join(folder.dir, file), 'utf8'),
    })),
  };
}

function findPlace(
  pieces: readonly string[],
  article: ArticleFile | undefined,
  others: readonly OtherFile[],
): Place | undefined {
  if (article) {
    const { file, body, bodyLine } = article;
    const line = findLine(withoutCode(body), pieces) ?? findLine(body, pieces);
    if (line !== undefined) return { file, line: line + bodyLine - 1 };
  }
  for (const { file, text } of others) {
    const line = findLine(text, pieces);
    if (line !== undefined) return { file, line };
  }
  return article && { file: article.file };
}

/** The line of a text, from 1, on which the first of the pieces that it holds stands. */
function findLine(text: string, pieces: readonly string[]): number | undefined {
  const lowered = text.toLowerCase();
  for (const piece of pieces) {
    const at = lowered.indexOf(piece.toLowerCase());
    if (at !== -1) return countLineBreaks(text.slice(0, at)) + 1;
  }
  return undefined;
}

const codePattern = /^(?<fence>`{3,}|~{3,})[\s\S]*?^\k<fence>|`[^`\n]+`/gmu;

/** Examples stand in code: they are looked through last. Lines stay where they are. */
const withoutCode = (body: string): string =>
  body.replace(codePattern, (code) => code.replaceAll(/[^\n]/gu, ' '));

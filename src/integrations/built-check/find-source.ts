import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decode, listPages } from '../../content-check/shown-pages.ts';
import { countLineBreaks } from '../../content-folder/front-matter.ts';
import { listFiles } from '../../content-folder/list-files.ts';
import type { Place, Problem } from '../../content-folder/problem.ts';
import { toError, toWarning } from '../../content-folder/problem.ts';
import type { ArticleFile } from '../../content-folder/read-article.ts';
import type { ContentFolder } from '../../content-folder/read-content-folder.ts';
import type { PageFinding } from './read-page.ts';

/** Addresses that only lead elsewhere, as pages are listed: with a slash at the end. */
export const listRedirects = ({ articles }: ContentFolder): ReadonlySet<string> =>
  new Set(
    articles.flatMap(({ frontMatter }) =>
      frontMatter.redirectFrom.map((from) => decode(from).replace(/\/?$/u, '/')),
    ),
  );

/**
 * Turns what was found on pages into problems of the files that they were made of: of the article
 * and the line where the piece stands, else of another file that holds it, else of the page itself.
 * The same mistake on several pages, such as fallback copies, is one problem; a warning that
 * the content check has given already is left out.
 */
export function toProblems(
  found: readonly PageFinding[],
  { folder, site, told }: { folder: ContentFolder; site: string; told: readonly Problem[] },
): readonly Problem[] {
  if (found.length === 0) return [];
  const articles = indexArticles(folder);
  const others = readOtherFiles(folder);
  const toldByFile = Map.groupBy(told, ({ file }) => file);
  const problems = new Map<string, Problem>();
  for (const { page, finding } of found) {
    const { code, message, remedy, severity, pieces } = finding;
    const place = findPlace(pieces, articles.get(page), others) ?? {
      file: relative('', join(site, page, page.endsWith('/') ? 'index.html' : '')),
    };
    const isTold = toldByFile
      .get(place.file)
      ?.some((problem) => pieces.some((piece) => problem.message.includes(piece)));
    if (severity === 'warning' && isTold === true) continue;
    const create = severity === 'error' ? toError : toWarning;
    problems.set(
      `${code} ${place.file} ${place.line ?? ''} ${message}`,
      create(code, place, message, remedy),
    );
  }
  return [...problems.values()];
}

function indexArticles(folder: ContentFolder): ReadonlyMap<string, ArticleFile> {
  const pages = folder.site.locales.flatMap((locale) => listPages(folder, locale));
  return new Map(
    pages.flatMap(({ url, article }) => (article ? [[decode(url), article] as const] : [])),
  );
}

/** A text of the content folder that is no article. */
interface OtherFile {
  file: string;
  text: string;
}

function readOtherFiles({ dir, siteFile }: ContentFolder): readonly OtherFile[] {
  const start = siteFile.replace(/site\.yaml$/u, '');
  return listFiles(dir)
    .files.filter((file) => /\.ya?ml$/u.test(file))
    .map((file) => ({ file: start + file, text: readFileSync(join(dir, file), 'utf8') }));
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

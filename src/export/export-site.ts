import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { escapeHtml } from '../lib/escape.ts';
import { findOwnPage, type OwnPage } from '../content/model/own-pages.ts';
import type { SiteModel } from '../content/model/site-model.ts';
import { findPageUrl, linkablePages } from '../content/model/site-pages.ts';
import type { ArticleFile } from '../content/read/read-article.ts';
import type { ContentFolder } from '../content/read/read-content-folder.ts';
import { findFile, type FileIndex } from '../content/read/files/downloads.ts';
import { findPicture, type PictureIndex } from '../content/read/files/pictures.ts';
import { readSharedTexts } from '../content/read/shared-texts.ts';
import type { Tallies } from '../schemas/tallies.ts';
import { toArticleHtml, type ExportTargets } from './article-html.ts';
import { numberArticles, toZendesk } from './zendesk.ts';

export interface ExportParts {
  folder: ContentFolder;
  /** What links lead to, drafts included. */
  model: SiteModel;
  pictures: PictureIndex;
  files: FileIndex;
  tallies: Tallies;
}

export interface ExportedSite {
  articles: number;
  /** Pages of the company beside its articles. */
  pages: number;
  files: number;
}

/**
 * Writes a content folder as anybody else can use it: `markdown/` as it was written, with pictures and
 * files; `html/`, a page an article; `zendesk/`, JSON in the shape of Zendesk's API, which has no
 * pages beside the articles.
 */
export async function exportSite(parts: ExportParts, target: string): Promise<ExportedSite> {
  const { folder } = parts;
  const used = new Map<string, string>();
  const texts = readSharedTexts(folder.dir);
  for (const article of [...folder.articles, ...folder.ownPages]) {
    await write(
      join(target, 'markdown', article.path),
      await readFile(join(folder.dir, article.path)),
    );
    const page = `${article.locale}/${article.id}.html`;
    const html = toArticleHtml(article, toPageTargets(article, parts, used), texts);
    await write(join(target, 'html', page), toPage(article, html));
  }
  const numbers = numberArticles(folder);
  const bodyOf = (article: ArticleFile): string =>
    toArticleHtml(article, toZendeskTargets(article, parts, { used, numbers }), texts);
  for (const [name, records] of Object.entries(toZendesk(parts, { bodyOf, numbers }))) {
    await write(
      join(target, 'zendesk', `${name}.json`),
      `${JSON.stringify({ [name]: records }, undefined, 1)}\n`,
    );
  }
  for (const [name, source] of used) {
    for (const kind of ['markdown', 'html', 'zendesk']) {
      const file = join(target, kind, name);
      await mkdir(dirname(file), { recursive: true });
      await copyFile(source, file);
    }
  }
  return { articles: folder.articles.length, pages: folder.ownPages.length, files: used.size };
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const toPage = ({ locale, frontMatter: { title } }: ArticleFile, html: string): string =>
  `<!doctype html>\n<html lang="${escapeHtml(locale)}">\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<h1>${escapeHtml(title)}</h1>\n${html}\n</html>\n`;

/** Pictures and files by their paths from the exported folder; notes those that are used. */
function toMediaTargets(
  { locale }: ArticleFile,
  { folder, pictures, files }: ExportParts,
  used: Map<string, string>,
): Pick<ExportTargets, 'picture' | 'file'> {
  const note = (path: string): string => {
    const name = posix.normalize(path.slice(folder.dir.length + 1).replaceAll('\\', '/'));
    used.set(name, path);
    return name;
  };
  return {
    picture: (target) => {
      const name = target.replace(/^image:/u, '');
      const picture = target.startsWith('image:')
        ? findPicture(pictures, name, [locale])
        : undefined;
      return picture ? note(picture.light.path) : target;
    },
    file: (name) => {
      const file = findFile(files, name, [locale]);
      return file ? note(file.path) : name;
    },
  };
}

function toPageTargets(
  article: ArticleFile,
  parts: ExportParts,
  used: Map<string, string>,
): ExportTargets {
  const media = toMediaTargets(article, parts, used);
  const up = '../'.repeat(article.id.split('/').length);
  const inFolder = (path: string): string =>
    /^(?:images|files)\//u.test(path) ? `${up}${path}` : path;
  return {
    picture: (target) => inFolder(media.picture(target)),
    file: (name) => inFolder(media.file(name)),
    link: (target) => {
      if (target.startsWith('image:')) return inFolder(media.picture(target));
      if (target.startsWith('page:')) return toPageLink(target, article, parts, up);
      const [, id, hash = ''] = /^article:([^#]+)(#.*)?$/u.exec(target) ?? [];
      return id === undefined ? target : `${up}${article.locale}/${id}.html${hash}`;
    },
  };
}

function toZendeskTargets(
  article: ArticleFile,
  parts: ExportParts,
  { used, numbers }: { used: Map<string, string>; numbers: ReadonlyMap<string, number> },
): ExportTargets {
  const media = toMediaTargets(article, parts, used);
  return {
    ...media,
    link: (target) => {
      if (target.startsWith('image:')) return media.picture(target);
      if (target.startsWith('page:'))
        return findOwn(target, article, parts)
          ? toSiteAddress(target, article, parts)
          : toZendeskPage(target, article.locale);
      const [, id, hash = ''] = /^article:([^#]+)(#.*)?$/u.exec(target) ?? [];
      const number = id === undefined ? undefined : numbers.get(id);
      return number === undefined
        ? target
        : `/hc/${article.locale.toLowerCase()}/articles/${number}${hash}`;
    },
  };
}

const pageTarget = /^page:(?<name>[^?#]*)(?<rest>.*)$/su;

/** The page of the company that a link names, for the readers of an article. */
function findOwn(
  target: string,
  { locale }: ArticleFile,
  { model }: ExportParts,
): OwnPage | undefined {
  const name = pageTarget.exec(target)?.groups?.['name'] ?? '';
  return Object.hasOwn(linkablePages, name) ? undefined : findOwnPage(model, locale, name);
}

/** Pages of the company are exported; others stay where the help centre stands. */
function toPageLink(target: string, article: ArticleFile, parts: ExportParts, up: string): string {
  const own = findOwn(target, article, parts);
  if (!own) return toSiteAddress(target, article, parts);
  return `${up}${own.locale}/${own.name}.html${pageTarget.exec(target)?.groups?.['rest'] ?? ''}`;
}

/** Where the help centre has a page. */
function toSiteAddress(
  target: string,
  { locale }: ArticleFile,
  { folder, model }: ExportParts,
): string {
  const { name = '', rest = '' } = pageTarget.exec(target)?.groups ?? {};
  const url = findPageUrl(name, locale, model);
  if (url === undefined) return target;
  const isKnown = folder.settings?.value.url !== undefined;
  return `${isKnown ? model.site.url : ''}${url}${rest}`;
}

/** Zendesk has a home page and a form; who is to be asked is asked there. */
const toZendeskPage = (target: string, locale: string): string =>
  `/hc/${locale.toLowerCase()}${target === 'page:home' || target === 'page:search' ? '' : '/requests/new'}`;

import { withoutBase } from '../../lib/base-path.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Article } from '../model/article.ts';
import { localesOfText } from '../model/fallback.ts';
import { findShown, getCategories } from '../model/site-model.ts';
import { listArticlePages, listCategoryPages } from '../model/site-pages.ts';
import { findPicture, type Picture } from '../read/files/pictures.ts';
import type { PathTarget } from '../read/content-paths.ts';
import { isPathName, type LinkedPath } from '../render/article-body.ts';
import {
  inText,
  toOriginalUrl,
  toPictureHtml,
  type PicturePlace,
} from '../render/picture-variants.ts';
import { getFiles, getPictures } from './media.ts';
import { getPlacedArticles, getSiteModel } from './model.ts';
import { onceABuild } from './once-a-build.ts';

/** What the paths and the pictures of a text become on a page. */
export interface BodyMedia {
  /** What a path leads to; undefined for one that is an address of the site, or that leads nowhere. */
  findPath: (path: string) => LinkedPath | undefined;
  /** HTML of a picture by its name or path; `width` in pixels if it is to be narrower than it is. */
  toPicture: (name: string, alt: string, width?: number) => string | undefined;
  /** Address of the file of a picture by its name or path. */
  findPictureUrl: (name: string) => string | undefined;
}

/** Paths and pictures of an article, or of a page of the company, as a locale shows it. */
export async function getBodyMedia(
  article: Pick<Article, 'locale' | 'path'>,
  locale: string,
): Promise<BodyMedia> {
  const [model, { paths }, pictures, files, addresses] = await Promise.all([
    getSiteModel(),
    getPlacedArticles(),
    getPictures(),
    getFiles(),
    getAddresses(),
  ]);
  const text = getLocale(model.site, article.locale);
  const toLinked = (target: PathTarget): LinkedPath | undefined => {
    if (target.kind === 'article') {
      const { id, fragment } = target;
      const own = model.originals.get(article.locale)?.get(id)?.url;
      const url = findShown(model, locale, id)?.url ?? own;
      return { url: url && url + fragment };
    }
    if (target.kind === 'category') {
      const category = getCategories(model, locale).find(({ id }) => id === target.id);
      const section = category?.sections.find(({ id }) => id === target.section);
      return category && { url: category.url + (section ? `#${section.id}` : '') };
    }
    if (target.kind === 'picture') {
      const url = toOriginalUrl(pictures.get(`/${target.path}`));
      return url === undefined ? undefined : { url };
    }
    const file = files.get(`/${target.path}`);
    return file && { url: file.url, download: file.name };
  };
  const findPlaced = (path: string): Picture | undefined => {
    const target = paths.findPath(withoutBase(path), article);
    return target?.kind === 'picture' ? pictures.get(`/${target.path}`) : undefined;
  };
  const find = (name: string): Picture | undefined =>
    isPathName(name) ? findPlaced(name) : findPicture(pictures, name, localesOfText(text));
  return {
    findPictureUrl: (name) => toOriginalUrl(find(name)),
    findPath: (path) => {
      const rooted = withoutBase(path);
      if (addresses.has(rooted.replace(/[?#].*$/su, '').replace(/\/*$/u, '/'))) return undefined;
      const target = paths.findPath(rooted, article);
      return target && toLinked(target);
    },
    toPicture: (name, alt, width) => {
      const picture = find(name);
      return picture && toPictureHtml(picture, alt, toPlace(width));
    },
  };
}

const toPlace = (width: number | undefined): PicturePlace =>
  width === undefined ? inText : { ...inText, width, sizes: `min(100vw, ${width}px)` };

/** Addresses of pages of articles and categories, which are no paths of files. */
const getAddresses = onceABuild(async () => {
  const model = await getSiteModel();
  const pages = [...listArticlePages(model), ...listCategoryPages(model)];
  return new Set(pages.map(({ url }) => withoutBase(url)));
});

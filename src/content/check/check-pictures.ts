import { join, posix } from 'node:path';
import { listFiles } from '../read/files/list-files.ts';
import { findNearestName, suggest } from '../../lib/text/nearest-name.ts';
import { isPath } from '../read/content-paths.ts';
import { pictureExtensions } from '../read/files/pictures.ts';
import { toError, toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { ArticleFacts, PictureFact } from './body/article-facts.ts';
import { checkDrawing } from './looks/drawings.ts';
import { shorten } from './links/link-finding.ts';
import { decode } from './links/normalise-url.ts';
import type { HasSiteFile } from './links/site-files.ts';

/** Files of `images/`, and how articles call them. */
interface Pictures {
  files: readonly string[];
  /** `<locale>/<name>`, or `<name>` where a picture is for all languages. */
  keys: ReadonlySet<string>;
  hasSiteFile: HasSiteFile;
}

/** Checks the files of `images/` and that every picture of an article exists. */
export function checkPictures(
  folder: ContentFolder,
  facts: readonly ArticleFacts[],
  hasSiteFile: HasSiteFile,
): readonly Problem[] {
  const files = listPictureFiles(folder);
  const pictures = { files, keys: new Set(files.filter(isPicture).map(keyOf)), hasSiteFile };
  return [
    ...files.flatMap((file) => checkFile(file, folder)),
    ...facts.flatMap((one) =>
      picturesOf(one).flatMap((picture) => checkPicture(picture, one, pictures, folder)),
    ),
  ];
}

/** Files below `images/`. */
const listPictureFiles = ({ dir, leftOutFiles }: ContentFolder): readonly string[] =>
  listFiles(join(dir, 'images')).files.filter((file) => !leftOutFiles.has(`images/${file}`));

/** Pictures that a text shows, opens or names for a component. */
const picturesOf = ({ pictures, references, links }: ArticleFacts): readonly PictureFact[] => [
  ...pictures,
  ...links
    .filter(({ target }) => /^image:/iu.test(target))
    .map(({ target, line }) => ({ target, line, isHtml: false })),
  ...references
    .filter(({ kind }) => kind === 'picture')
    .map(({ name, line }) => ({ target: `image:${name}`, line, isHtml: false })),
];

const extension = new RegExp(`\\.(?:${pictureExtensions.join('|')})$`, 'u');

/** Tells whether a file is a picture by its name. */
const isPicture = (file: string): boolean => extension.test(file);

const keyOf = (file: string): string => file.replace(extension, '').replace(/\.dark$/u, '');

function checkFile(file: string, folder: ContentFolder): readonly Problem[] {
  const shown = `${folder.siteFile.replace(/site\.yaml$/u, '')}images/${file}`;
  if (!isPicture(file)) {
    const small = file.replace(/\.[^./]+$/u, (ending) => ending.toLowerCase());
    if (isPicture(small)) {
      const message = 'A picture whose ending is in capital letters is not read.';
      return [toWarning('FileUnread', { file: shown }, message, `Rename it to "${small}".`)];
    }
    const remedy = `Pictures end in ${pictureExtensions.map((end) => `.${end}`).join(', ')}.`;
    return [toWarning('FileUnread', { file: shown }, 'This file is not read.', remedy)];
  }
  return file.endsWith('.svg') ? checkDrawing(join(folder.dir, 'images', file), shown) : [];
}

function checkPicture(
  { target, line, isHtml }: PictureFact,
  { article }: ArticleFacts,
  pictures: Pictures,
  folder: ContentFolder,
): readonly Problem[] {
  const place = { file: article.file, line };
  const path = target.replace(/^image:(?=[./])/u, '');
  if (path.startsWith('image:')) return checkName(path, place, article, pictures, folder);
  const kind = folder.findPath(path, article)?.kind;
  if (kind === 'picture' || (isHtml && kind === 'download')) return [];
  if (!isPath(path)) {
    const message =
      'The picture comes from elsewhere, and readers’ browsers are told to refuse that.';
    const remedy = 'Put the file into images/ and write ![…](image:<name without ending>).';
    return [toError('PictureForeign', place, message, remedy)];
  }
  const [plain = ''] = path.split(/[?#]/u);
  if (plain.startsWith('/') && pictures.hasSiteFile(plain)) return [];
  const message = plain.startsWith('/')
    ? `There is no file "${shorten(path)}" in the site.`
    : `There is no picture "${shorten(path)}".`;
  const directory = posix.dirname(article.path);
  const near = findNearestName(posix.join(directory, decode(plain)), folder.otherFiles);
  const remedy =
    near === undefined || plain.startsWith('/')
      ? nameIt(plain, pictures, folder)
      : `Did you mean "${posix.relative(directory, near)}"?`;
  return [toError('PictureMissing', place, message, remedy)];
}

/** A picture of `images/` by its name, in the language of the text or in one that stands in. */
function checkName(
  target: string,
  place: { file: string; line: number },
  article: ArticleFacts['article'],
  pictures: Pictures,
  folder: ContentFolder,
): readonly Problem[] {
  const name = decode(target.slice('image:'.length));
  const locale = folder.site.locales.find((one) => one.locale === article.locale);
  const locales = locale ? [locale.locale, ...locale.fallback] : [];
  if (hasPicture(name, locales, pictures)) return [];
  const known = [...pictures.keys].map((key) => withoutLocale(key, folder));
  const remedy = suggest(
    name,
    known,
    `Add it as images/${name}.svg or images/${article.locale}/${name}.png.`,
  );
  return [toError('PictureMissing', place, `There is no picture "${name}".`, remedy)];
}

/** Paths from the content folder of the pictures that articles name by a path. */
export function listPlacedPictures(
  { findPath }: Pick<ContentFolder, 'findPath'>,
  facts: readonly ArticleFacts[],
): readonly string[] {
  const targets = facts.flatMap(({ article, pictures, links }) =>
    [...pictures, ...links].map(({ target }) =>
      findPath(target.replace(/^image:(?=[./])/u, ''), article),
    ),
  );
  return [
    ...new Set(targets.flatMap((found) => (found?.kind === 'picture' ? [found.path] : []))),
  ].filter((path) => !path.startsWith('images/'));
}

/** Says what to write instead of a path: the name of a picture in the folder, if one fits. */
function nameIt(path: string, { keys }: Pictures, folder: ContentFolder): string {
  const name = posix.basename(decode(path)).replace(/\.[^.]+$/u, '');
  const known = [...keys].map((key) => withoutLocale(key, folder));
  const same = known.find((key) => posix.basename(key) === name);
  const there = path.startsWith('/') ? 'Put the file into' : 'Put the file at that path, or into';
  return same === undefined
    ? `${there} images/ and write ![…](image:${name || '<name without ending>'}).`
    : `Write ![…](image:${same}).`;
}

const hasPicture = (name: string, locales: readonly string[], { keys }: Pictures): boolean =>
  keys.has(name) || locales.some((locale) => keys.has(`${locale}/${name}`));

function withoutLocale(key: string, folder: ContentFolder): string {
  const [first = '', ...rest] = key.split('/');
  return rest.length > 0 && folder.site.locales.some(({ locale }) => locale === first)
    ? rest.join('/')
    : key;
}

/**
 * Checks that every file of `images/`, and every picture that lies elsewhere and is shown, is the
 * picture that its name says and runs nothing.
 */
export async function checkPictureFiles(
  folder: ContentFolder,
  facts: readonly ArticleFacts[],
): Promise<readonly Problem[]> {
  const own = listPictureFiles(folder).filter(isPicture);
  const placed = listPlacedPictures(folder, facts);
  const files = [...own.map((file) => `images/${file}`), ...placed];
  if (files.length === 0) return [];
  const shownAs = (file: string): string => folder.siteFile.replace(/site\.yaml$/u, file);
  const drawings = placed
    .filter((file) => /\.svg$/iu.test(file))
    .flatMap((file) => checkDrawing(join(folder.dir, file), shownAs(file)));
  // Loaded only where there are pictures: loading it takes longer than checking 100 articles.
  const { default: sharp } = await import('sharp');
  const problems = await Promise.all(
    files.map(async (file) => {
      try {
        await sharp(join(folder.dir, file)).metadata();
        return [];
      } catch {
        const message = 'The file is no picture, or is damaged.';
        const place = { file: shownAs(file) };
        return [toError('PictureUnreadable', place, message, 'Export it again.')];
      }
    }),
  );
  return [...drawings, ...problems.flat()];
}

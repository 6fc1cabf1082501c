import { join, posix } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import { findNearestName, suggest } from '../../lib/nearest-name.ts';
import { pictureExtensions } from '../read/pictures.ts';
import { toError, toWarning, type Problem } from '../read/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { ArticleFacts, PictureFact } from './body/article-facts.ts';
import { checkDrawing } from './drawings.ts';
import { shorten } from './link-finding.ts';
import { decode } from './normalise-url.ts';
import type { HasSiteFile } from './site-files.ts';

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

const picturesOf = ({ pictures, references }: ArticleFacts): readonly PictureFact[] => [
  ...pictures,
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
  if (target.startsWith('image:')) {
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
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(target)) {
    const message =
      'The picture comes from elsewhere, and readers’ browsers are told to refuse that.';
    const remedy = 'Put the file into images/ and write ![…](image:<name without ending>).';
    return [toError('PictureForeign', place, message, remedy)];
  }
  if (target.startsWith('/')) {
    const [path = ''] = target.split(/[?#]/u);
    if (pictures.hasSiteFile(path)) return [];
    const message = `There is no file "${shorten(target)}" in the site.`;
    return [toError('PictureMissing', place, message, nameIt(path, pictures, folder))];
  }
  const directory = posix.dirname(article.path);
  const path = posix.join(directory, decode(target));
  const isBeside = folder.otherFiles.includes(path);
  if (isBeside && !isHtml) return [];
  if (isBeside) {
    const message = `"${target}" lies beside the article, and in HTML the build does not find it.`;
    return [toError('PictureMissing', place, message, `Write it in Markdown: ![…](${target}).`)];
  }
  const near = findNearestName(path, folder.otherFiles);
  const remedy =
    near === undefined || isHtml
      ? nameIt(path, pictures, folder)
      : `Did you mean "${posix.relative(directory, near)}"?`;
  return [toError('PictureMissing', place, `There is no picture "${target}".`, remedy)];
}

/** Says what to write instead of a path: the name of a picture in the folder, if one fits. */
function nameIt(path: string, { keys }: Pictures, folder: ContentFolder): string {
  const name = posix.basename(decode(path)).replace(/\.[^.]+$/u, '');
  const known = [...keys].map((key) => withoutLocale(key, folder));
  const same = known.find((key) => posix.basename(key) === name);
  return same === undefined
    ? `Put the file into images/ and write ![…](image:${name || '<name without ending>'}).`
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

/** Checks that every file of `images/` is the picture that its name says. */
export async function checkPictureFiles(folder: ContentFolder): Promise<readonly Problem[]> {
  const files = listPictureFiles(folder).filter(isPicture);
  if (files.length === 0) return [];
  // Loaded only where there are pictures: loading it takes longer than checking 100 articles.
  const { default: sharp } = await import('sharp');
  const problems = await Promise.all(
    files.map(async (file) => {
      try {
        await sharp(join(folder.dir, 'images', file)).metadata();
        return [];
      } catch {
        const place = { file: `${folder.siteFile.replace(/site\.yaml$/u, '')}images/${file}` };
        const message = 'The file is no picture, or is damaged.';
        return [toError('PictureUnreadable', place, message, 'Export it again.')];
      }
    }),
  );
  return problems.flat();
}

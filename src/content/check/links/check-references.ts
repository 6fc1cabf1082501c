import { join } from 'node:path';
import { isKnown, type ContactFiles } from '../../read/read-contact.ts';
import {
  extensionOf,
  fileExtensions,
  findFile,
  isServed,
  withoutLocale,
} from '../../read/files/downloads.ts';
import { listFiles } from '../../read/files/list-files.ts';
import { suggest } from '../../../lib/text/nearest-name.ts';
import type { ProblemCode } from '../../read/files/problem-codes.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import type { ArticleFacts, ReferenceFact } from '../body/article-facts.ts';
import type { ReferenceKind } from '../body/component-rules.ts';

/** What the components of all articles are checked against. */
interface Known {
  folder: ContentFolder;
  /** Paths of all files below `files/`; key and value are the same. */
  files: ReadonlyMap<string, string>;
  contact: ContactFiles;
}

/** What is wrong with one attribute. */
type Finding = readonly [code: ProblemCode, message: string, remedy: string] | undefined;

type Check = (name: string, locale: string, known: Known) => Finding;

/** Checks that files can be offered: nothing that would run code at the address of the site. */
export function checkFiles(folder: ContentFolder): readonly Problem[] {
  const refused = listDownloads(folder).filter((file) => !isServed(file));
  return refused.map((file) =>
    toError(
      'FileRefused',
      { file: inFolder(folder, `files/${file}`) },
      'Files of this kind are not offered to readers.',
      `Save it as one of: ${fileExtensions.join(', ')}.`,
    ),
  );
}

/** Files below `files/`. */
const listDownloads = ({ dir, leftOutFiles }: ContentFolder): readonly string[] =>
  listFiles(join(dir, 'files')).files.filter((file) => !leftOutFiles.has(`files/${file}`));

/** Checks that the files, channels and terms that components name exist. */
export function checkReferences(
  folder: ContentFolder,
  facts: readonly ArticleFacts[],
  contact: ContactFiles,
): readonly Problem[] {
  const files = listDownloads(folder);
  const known = { folder, contact, files: new Map(files.map((file) => [file, file])) };
  const check = ({ kind, name, line }: ReferenceFact, { article }: ArticleFacts): Problem[] => {
    const finding = checks[kind](name, article.locale, known);
    return finding
      ? [toError(finding[0], { file: article.file, line }, finding[1], finding[2])]
      : [];
  };
  return facts.flatMap((one) => one.references.flatMap((reference) => check(reference, one)));
}

const checks: Record<ReferenceKind, Check> = {
  file: checkFile,
  video: (name, locale, known) =>
    name.startsWith('https://') ? undefined : checkMedia(name, locale, known, ['mp4', 'webm']),
  captions: (name, locale, known) => checkMedia(name, locale, known, ['vtt']),
  // src/content/check/check-pictures.ts knows the pictures.
  picture: () => undefined,
  channel: checkChannel,
  term: checkTerm,
};

const inFolder = ({ siteFile }: ContentFolder, path: string): string =>
  siteFile.replace(/site\.yaml$/u, path);

function checkFile(name: string, locale: string, { folder, files }: Known): Finding {
  const { locales } = folder.site;
  const own = locales.find((one) => one.locale === locale);
  if (findFile(files, name, [locale, ...(own?.fallback ?? [])]) !== undefined) return undefined;
  const names = locales.map((one) => one.locale);
  const known = [...files.keys()].map((file) => withoutLocale(file, names));
  const message = `There is no file ${inFolder(folder, `files/${name}`)}.`;
  return ['FileMissing', message, suggest(name, known, 'Put it there, or correct the name.')];
}

function checkMedia(
  name: string,
  locale: string,
  known: Known,
  endings: readonly string[],
): Finding {
  if (endings.includes(extensionOf(name))) return checkFile(name, locale, known);
  const list = endings.map((ending) => `.${ending}`).join(' or ');
  const message = `Browsers cannot play "${name}" here.`;
  return ['VideoUnplayable', message, `Name a file that ends in ${list}.`];
}

function checkChannel(name: string, _: string, { contact }: Known): Finding {
  if (isKnown(name, contact.channels, contact)) return undefined;
  const known = [...contact.channels.keys()];
  const list =
    known.length === 0
      ? 'Describe it in contact/channels/; docs/contact.md tells how.'
      : `The channels are: ${known.join(', ')}.`;
  return ['ChannelUnknown', `There is no channel "${name}".`, suggest(name, known, list)];
}

function checkTerm(name: string, locale: string, { folder }: Known): Finding {
  const terms = Object.keys(folder.entries.glossary.get(locale)?.value.terms ?? {});
  if (terms.includes(name)) return undefined;
  const message = `The glossary of "${locale}" has no term "${name}".`;
  const add = `Add it to ${inFolder(folder, `glossary/${locale}.yaml`)}.`;
  return ['TermUnknown', message, suggest(name, terms, add)];
}

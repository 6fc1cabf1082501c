import { posix } from 'node:path';
import type { ReadDocument } from './read-fields.ts';
import type { SourceFiles, SourceLayout } from './document.ts';
import { isIndex } from './place-documents.ts';

/** What an address of the source leads to. */
export type Target =
  | { kind: 'article'; name: string; fragment: string }
  | { kind: 'file'; path: string }
  /** An address elsewhere, or of a part of the old site that is no article. */
  | { kind: 'address'; url: string }
  /** Nothing: it led nowhere before, too; or to a text that only other languages have. */
  | { kind: 'dead'; isUntranslated?: true };

export type FindTarget = (target: string, from: ReadDocument) => Target;

/** What addresses are looked up in. */
interface Lookup {
  /** Names of texts by path, by name, by address, by last part, by folder; all in small letters. */
  byPath: ReadonlyMap<string, string>;
  byName: ReadonlyMap<string, string>;
  byAddress: ReadonlyMap<string, string>;
  byBase: ReadonlyMap<string, string>;
  byFolder: ReadonlyMap<string, string>;
  /** Paths of files by their path and by their last part, in small letters. */
  files: ReadonlyMap<string, string>;
  filesByBase: ReadonlyMap<string, string>;
  /** Folders in which addresses from the root are looked up. */
  places: readonly string[];
  siteUrl: string | undefined;
  /** Whether readers of a language have a text of this name, their own or one that stands in. */
  isShown: (name: string, locale: string) => boolean;
}

/** Finds what addresses lead to: by path, by address, by name, as the programs of sources do. */
export function createTargetFinder(
  documents: readonly ReadDocument[],
  files: SourceFiles,
  {
    siteUrl,
    statics,
    roots,
    defaultLocale,
  }: Pick<SourceLayout, 'siteUrl' | 'statics' | 'roots' | 'defaultLocale'>,
): FindTarget {
  const lookup: Lookup = {
    byPath: new Map(documents.map((one) => [withoutEnding(one.path).toLowerCase(), one.name])),
    byName: new Map(documents.map(({ name }) => [trimIndex(name).toLowerCase(), name])),
    byAddress: listAddresses(documents),
    byBase: uniqueBases(documents),
    byFolder: listFolders(documents),
    files: new Map(files.paths.map((path) => [path.toLowerCase(), path])),
    filesByBase: new Map(files.paths.map((path) => [posix.basename(path).toLowerCase(), path])),
    places: [...new Set([...statics, ...roots.map(({ folder }) => folder), ''])],
    siteUrl,
    isShown: createLocaleTest(documents, defaultLocale),
  };
  return (written, from) => findTarget(written, from, lookup);
}

function findTarget(written: string, from: ReadDocument, lookup: Lookup): Target {
  const { siteUrl } = lookup;
  const target = stripOrigin(decodeEntities(written.trim()), siteUrl);
  if (/^(?:javascript|vbscript|data|file):/iu.test(target)) return { kind: 'dead' };
  const own = findOwnFile(target, lookup);
  if (own !== undefined) return { kind: 'file', path: own };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(target)) return { kind: 'address', url: target };
  const [beforeHash = '', fragment] = splitOnce(target, '#');
  const [path = ''] = beforeHash.split('?');
  const hash = fragment === undefined || fragment === '' ? '' : `#${fragment}`;
  if (path === '') return { kind: 'article', name: from.name, fragment: hash };
  const site = decode(path)
    .replace(/(?<=\.mdx?)\/$/u, '')
    .replace(/^@site\//u, '/')
    .replace(/^pathname:\/\//u, '');
  const isFile = /\.(?!mdx?$|html?$|markdown$)[a-z\d]{2,5}$/iu.test(site);
  const file = isFile ? findFile(site, from, lookup) : undefined;
  if (file !== undefined) return { kind: 'file', path: file };
  const found =
    findDocument(site, from, lookup) ??
    lookup.byBase.get(baseOf(site)) ??
    findFolder(site, from, lookup.byFolder);
  if (found !== undefined) {
    return lookup.isShown(found, from.locale)
      ? { kind: 'article', name: found, fragment: hash }
      : { kind: 'dead', isUntranslated: true };
  }
  const origin = /^https?:\/\/[^/]+/u.exec(siteUrl ?? '')?.[0];
  if (origin === undefined || !path.startsWith('/')) return { kind: 'dead' };
  return { kind: 'address', url: origin + target };
}

/** The first language stands in for all, as it does in a new `site.yaml`. */
function createLocaleTest(
  documents: readonly ReadDocument[],
  defaultLocale: string,
): (name: string, locale: string) => boolean {
  const shown = new Set(documents.map(({ name, locale }) => `${locale} ${name}`));
  const first = documents.find(({ locale }) => locale === defaultLocale) ?? documents[0];
  return (name, locale) =>
    shown.has(`${locale} ${name}`) || shown.has(`${first?.locale ?? defaultLocale} ${name}`);
}

/** A picture of the repository itself, named by its address at GitHub, or at the site made of it. */
function findOwnFile(target: string, { files, places }: Lookup): string | undefined {
  const path =
    /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|github\.com\/[^/]+\/[^/]+\/(?:blob|raw))\/(?:refs\/heads\/)?[^/]+\/(?<path>[^?#]+)(?:[?#].*)?$/iu.exec(
      target,
    )?.groups?.['path'];
  // Of another site a file has the same path by chance, unless it lies in a folder.
  const ofSite = /^https?:\/\/[^/]+\/(?<path>[^/?#]+\/[^?#]+)(?:[?#].*)?$/iu.exec(target)?.groups?.[
    'path'
  ];
  const found = [
    path,
    ...(ofSite === undefined ? [] : places.map((one) => posix.join(one, ofSite))),
  ]
    .filter((one) => one !== undefined && /\.(?:png|jpe?g|gif|svg|webp|avif)$/iu.test(one))
    .map((one) => files.get(decode(one ?? '').toLowerCase()));
  return found.find((one) => one !== undefined);
}

function findDocument(path: string, from: ReadDocument, lookup: Lookup): string | undefined {
  const { byPath, byName, byAddress } = lookup;
  const plain = trimIndex(withoutEnding(path))
    .replace(/(?<!\/)\/+$/u, '')
    .toLowerCase();
  if (!path.startsWith('/')) {
    const here = join(posix.dirname(from.path), plain);
    // Browsers count from the address of the page, which is a folder deeper than its file.
    const page = join(withoutEnding(from.path), plain);
    const indexes = ['', '/index', '/_index', '/readme'];
    for (const one of [here, page].flatMap((base) => indexes.map((end) => base + end))) {
      const found = byPath.get(one);
      if (found !== undefined) return found;
    }
    const own =
      byName.get(join(posix.dirname(from.name), plain)) ?? byAddress.get(join(from.name, plain));
    if (own !== undefined) return own;
  }
  const rooted = plain.replace(/^(?:\.{0,2}\/)+/u, '');
  const inPlace = lookup.places.map((place) => byPath.get(join(place, rooted)));
  return findFromRoot(rooted, lookup) ?? inPlace.find((one) => one !== undefined);
}

/** `/docs/latest/pay` is looked up whole, then without its first parts. */
function findFromRoot(plain: string, { byPath, byName, byAddress }: Lookup): string | undefined {
  const parts = plain.split('/');
  for (let skipped = 0; skipped < Math.min(parts.length, mostSkipped); skipped += 1) {
    if (skipped > 1 && parts.length - skipped < 2) return undefined;
    const rest = parts.slice(skipped).join('/');
    const found = byAddress.get(rest) ?? byName.get(rest) ?? byPath.get(rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** First parts of an address that say where the old site stood, not what it shows. */
const mostSkipped = 4;

function findFile(path: string, from: ReadDocument, lookup: Lookup): string | undefined {
  const look = (one: string): string | undefined =>
    lookup.files.get(join(one).replace(/^(?:\.?\.?\/)+/u, ''));
  const beside = path.startsWith('/')
    ? []
    : [posix.join(posix.dirname(from.path), path), posix.join(withoutEnding(from.path), path)];
  const rooted = lookup.places.map((place) => posix.join(place, path));
  const found = [...beside, ...rooted].map(look).find((one) => one !== undefined);
  return found ?? lookup.filesByBase.get(posix.basename(path).toLowerCase());
}

const join = (...parts: readonly string[]): string =>
  posix.normalize(posix.join(...parts)).toLowerCase();

const withoutEnding = (path: string): string => path.replace(/\.(?:mdx?|markdown|html?)$/iu, '');
const trimIndex = (name: string): string => name.replace(/(?:^|\/)(?:_?index|readme)$/iu, '');
const baseOf = (path: string): string =>
  posix.basename(withoutEnding(path).replace(/(?<!\/)\/+$/u, '')).toLowerCase();

/** The first text of each folder stands for one that has no text of its own. */
function listFolders(documents: readonly ReadDocument[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const byOrder = documents.toSorted((one, other) => (one.order ?? 1e6) - (other.order ?? 1e6));
  for (const { name } of byOrder) {
    const folder = posix.dirname(name).toLowerCase();
    if (folder !== '.' && !found.has(folder)) found.set(folder, name);
  }
  return found;
}

function findFolder(
  path: string,
  from: ReadDocument,
  folders: ReadonlyMap<string, string>,
): string | undefined {
  const plain = trimIndex(withoutEnding(path))
    .replace(/(?<!\/)\/+$/u, '')
    .toLowerCase();
  if (path.startsWith('/')) return folders.get(plain.replace(/^\/+/u, ''));
  return (
    folders.get(posix.normalize(posix.join(posix.dirname(from.name), plain))) ??
    folders.get(posix.normalize(posix.join(from.name, plain))) ??
    folders.get(plain)
  );
}

/** Addresses that fields give: `slug`, `permalink`, `aliases`, without slashes around them. */
function listAddresses(documents: readonly ReadDocument[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, fields, text } of documents) {
    const written = [
      ...text
        .slice(0, 3000)
        .matchAll(/^(?:slug|permalink|url|id|path)\s*[:=]\s*["']?(\/?[^\s"']+)/gmu),
    ].map((match) => match[1] ?? '');
    const folder = posix.dirname(name);
    for (const address of [...(fields.redirectFrom ?? []), ...written]) {
      const plain = address
        .replace(/^\/+|(?<!\/)\/+$/gu, '')
        .replace(/\.html?$/u, '')
        .toLowerCase();
      if (plain === '') continue;
      if (!found.has(plain)) found.set(plain, name);
      const inFolder = posix.join(folder, plain).toLowerCase();
      if (!address.startsWith('/') && !found.has(inFolder)) found.set(inFolder, name);
    }
    const numberless = name
      .split('/')
      .map((part) => part.replace(/^\d+[-_.](?=\D)/u, ''))
      .join('/')
      .toLowerCase();
    if (!found.has(numberless)) found.set(trimIndex(numberless), name);
  }
  return found;
}

/** Names that only one text has: wikis and some programs link by these. */
function uniqueBases(documents: readonly ReadDocument[]): ReadonlyMap<string, string> {
  const names = [...new Set(documents.map(({ name }) => name))].filter((name) => !isIndex(name));
  return new Map(
    [...Map.groupBy(names, baseOf)].flatMap(([base, own]) => {
      const [only] = own;
      return only !== undefined && own.length === 1 ? [[base, only] as const] : [];
    }),
  );
}

/** A whole address of the old site, as a path of it. */
function stripOrigin(target: string, siteUrl: string | undefined): string {
  if (siteUrl === undefined || !target.startsWith(siteUrl)) return target;
  const rest = target.slice(siteUrl.length);
  return rest === '' || rest.startsWith('/') ? rest || '/' : target;
}

const splitOnce = (text: string, sign: string): readonly string[] => {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};

const decodeEntities = (text: string): string => text.replaceAll('&amp;', '&');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

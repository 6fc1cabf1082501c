import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What differs between two built sites, hashes in names left out of account. */
export interface SiteDifferences {
  /** Files that only one of them has. */
  removed: readonly string[];
  added: readonly string[];
  /** Files whose content differs, with the first place where it does. */
  changed: readonly ChangedFile[];
  /** Files that are the same. */
  equal: number;
  /** Bytes of all scripts and of all style sheets: their code may differ and do the same. */
  bytes: Readonly<Record<'scripts' | 'styles', readonly [before: number, after: number]>>;
}

export interface ChangedFile {
  name: string;
  /** Some characters from where they part, without line breaks. */
  before: string;
  after: string;
}

/** Made of other files, which are compared themselves. */
const copies = /\.(?:br|gz)$|^stamp$/u;

/** Names of built scripts and style sheets carry a hash and the name of some source file. */
const built = /\/_astro\/[^"'\s)]+\.(?<ending>js|css)/gu;

/** Folders of the index carry its hash, and files of Pagefind's own reader theirs. */
const indexHash = /(?<=^pagefind\/(?:fragment|vocabulary)\/[\w-]+\.)[0-9a-f]+(?=\/)/u;

/** The first signs of the stamp of a build, by which the service worker tells builds apart. */
const stamps = /"[0-9a-f]{12}"|"build":"[0-9a-f]{64}"/gu;

const texts = /\.(?:html|xml|txt|json|ics|svg|js|css|webmanifest)$/u;

/** Signs shown of a difference. */
const shownLength = 160;

/**
 * Compares two built sites, file by file. Scripts and style sheets in `_astro` are compared by their
 * size alone: what is inside them follows the names of modules.
 */
export function compareSites(beforeFolder: string, afterFolder: string): SiteDifferences {
  const [before, after] = [readSite(beforeFolder), readSite(afterFolder)];
  const both = [...before.files.keys()].filter((name) => after.files.has(name));
  const changed = both.flatMap((name) => {
    const [one, other] = [before.files.get(name) ?? '', after.files.get(name) ?? ''];
    return one === other ? [] : [{ name, ...findDifference(one, other) }];
  });
  return {
    removed: [...before.files.keys()].filter((name) => !after.files.has(name)),
    added: [...after.files.keys()].filter((name) => !before.files.has(name)),
    changed,
    equal: both.length - changed.length,
    bytes: {
      scripts: [before.scripts, after.scripts],
      styles: [before.styles, after.styles],
    },
  };
}

interface Site {
  /** Texts as they are but for hashes, other files as their digest. */
  files: Map<string, string>;
  scripts: number;
  styles: number;
}

function readSite(folder: string): Site {
  const site: Site = { files: new Map(), scripts: 0, styles: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || copies.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/').replace(indexHash, '*');
    const content = readFileSync(path);
    if (name.startsWith('_astro/') && name.endsWith('.js')) site.scripts += content.length;
    else if (name.startsWith('_astro/') && name.endsWith('.css')) site.styles += content.length;
    else
      site.files.set(name, texts.test(name) ? withoutHashes(content.toString()) : digest(content));
  }
  return site;
}

const withoutHashes = (text: string): string =>
  text.replaceAll(built, '/_astro/*.$<ending>').replaceAll(stamps, '"*"');

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

function findDifference(one: string, other: string): Pick<ChangedFile, 'before' | 'after'> {
  const limit = Math.min(one.length, other.length);
  let place = 0;
  while (place < limit && one[place] === other[place]) place += 1;
  const start = Math.max(0, place - 40);
  const show = (text: string): string =>
    text.slice(start, start + shownLength).replaceAll(/\s+/gu, ' ');
  return { before: show(one), after: show(other) };
}

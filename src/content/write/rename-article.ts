import { posix } from 'node:path';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { suggest } from '../../lib/text/nearest-name.ts';
import { toArticleUrl } from '../model/article-address.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { addToList } from './add-to-list.ts';
import { findBadName, findReserved } from './new-article.ts';
import { setField } from './set-field.ts';

/** A file of the content folder: its path there, and its text. */
export interface TextFile {
  path: string;
  text: string;
}

/** A file that is written, and the one that is removed for it. */
export interface Renaming {
  path: string;
  text: string;
  /** Where it stood before, if it moves. */
  movedFrom?: string;
}

export type RenamedArticle =
  | { ok: true; files: readonly Renaming[]; languages: readonly string[] }
  /** `reason` says what is in the way, and what to do. */
  | { ok: false; reason: string };

const refuse = (reason: string): RenamedArticle => ({ ok: false, reason });

/**
 * What has to be written so that the article `from` is called `to`, in all its languages: the files at
 * their new places, with the old addresses in `redirectFrom` and the id under which readers are counted
 * in `countedAs` (a draft has neither), and every link and list that names it. `files` are all texts of the folder. Writes nothing.
 */
export function renameArticle(
  from: string,
  to: string,
  folder: ContentFolder,
  files: readonly TextFile[],
): RenamedArticle {
  const moved = folder.articles.filter(({ id }) => id === from);
  const reason = findReason(from, to, folder, moved);
  if (reason !== undefined) return refuse(reason);
  const places = new Map(moved.map((article) => [article.path, newPath(article, to)]));
  const written: Renaming[] = [];
  for (const file of files) {
    const path = places.get(file.path) ?? file.path;
    let text = renameIn(file, path, { from, to, places });
    const article = moved.find((one) => one.path === file.path);
    if (article && !article.frontMatter.draft) {
      const redirected = addRedirect(text, article, to, folder);
      const counted = redirected === undefined ? undefined : keepCounts(redirected, article, to);
      if (counted === undefined) {
        return refuse(
          `${article.path} has no fields between two lines "---" that "redirectFrom" and "countedAs" could be added to. Write them, then rename again.`,
        );
      }
      text = counted;
    }
    if (path !== file.path) written.push({ path, text, movedFrom: file.path });
    else if (text !== file.text) written.push({ path, text });
  }
  return { ok: true, files: written, languages: moved.map(({ locale }) => locale) };
}

function findReason(
  from: string,
  to: string,
  { articles, unreadable }: ContentFolder,
  moved: readonly ArticleFile[],
): string | undefined {
  const ids = new Set(articles.map(({ id }) => id));
  if (moved.length === 0) {
    return `There is no article "${from}". ${suggest(from, ids, 'Name it as <category>/<article>, without language and ending.')}`;
  }
  const parts = to.split('/');
  if (parts.length < 2 || parts.includes('')) {
    return `"${to}" is no name of an article. Write <category>/<article> or <category>/<section>/<article>.`;
  }
  const bad = findBadName(to) ?? findReserved(parts[0] ?? '');
  if (bad !== undefined) return bad;
  if ([...articles, ...unreadable].some(({ id }) => id === to)) {
    return `There is an article "${to}" already. Choose another name, or remove that one first.`;
  }
  const counted = articles.find(
    ({ id, frontMatter }) => id !== from && frontMatter.countedAs === to,
  );
  if (counted) {
    return `Votes of "${counted.id}" are counted as "${to}", which it was called before. Choose another name.`;
  }
  const special = moved.find(
    ({ isIndex, ownName, path, id }) =>
      isIndex ?? ownName ?? !path.replace(/\.mdx?$/u, '').endsWith(`/${id}`),
  );
  return (
    special &&
    `${special.path} has its name from its folder, from a number or from a translation. Rename the file or folder itself, and write the old address into redirectFrom.`
  );
}

/** `articles/es/old/name.mdx` → `articles/es/new/name.mdx`. */
const newPath = ({ path, id, extension }: ArticleFile, to: string): string =>
  path.slice(0, path.length - id.length - extension.length) + to + extension;

function addRedirect(
  text: string,
  article: ArticleFile,
  to: string,
  { categories }: ContentFolder,
): string | undefined {
  const { locale, frontMatter } = article;
  const parts = to.split('/');
  const [category = '', ...rest] = parts;
  const section = rest.slice(0, -1).join('/');
  const place = { id: to, category, ...(section !== '' && { section }) };
  const before = toArticleUrl(article, locale, frontMatter.slug, categories);
  const after = toArticleUrl(place, locale, frontMatter.slug, categories);
  if (before === after || frontMatter.redirectFrom.includes(before)) return text;
  const split = splitFrontMatter(text);
  if (!split) return undefined;
  const added = addToList(split.yaml, 'redirectFrom', [before]);
  return added.ok ? text.replace(split.yaml, () => takeOut(added.yaml, after)) : undefined;
}

/** The address that it has again leads to it anyway: as an old one it would be a mistake. */
const takeOut = (yaml: string, address: string): string => {
  const escaped = address.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return yaml.replace(new RegExp(`^[ \\t]*-[ \\t]+(["']?)${escaped}\\1[ \\t]*\\r?\\n`, 'mu'), '');
};

/** Readers stay counted under the id that the article had first. */
function keepCounts(
  text: string,
  { id, frontMatter: { countedAs = id } }: ArticleFile,
  to: string,
): string | undefined {
  const split = splitFrontMatter(text);
  const yaml = split && setField(split.yaml, 'countedAs', countedAs === to ? undefined : countedAs);
  return yaml === undefined ? undefined : text.replace(split?.yaml ?? '', () => yaml);
}

interface Rename {
  from: string;
  to: string;
  /** Paths of the article's files, old → new. */
  places: ReadonlyMap<string, string>;
}

/** A text with everything that names the article renamed; `path` is where it will stand. */
function renameIn({ path: old, text }: TextFile, path: string, rename: Rename): string {
  const linked = renameLinks(text, rename.from, rename.to);
  if (/\.ya?ml$/u.test(old)) return renameListed(linked, rename);
  if (!/\.mdx?$/u.test(old))
    return old.endsWith('tallies.json') ? renameCounted(text, rename) : text;
  const split = splitFrontMatter(linked);
  const fields = split
    ? linked.replace(split.yaml, () => renameListed(split.yaml, rename))
    : linked;
  return renamePaths(fields, { old, path }, rename.places);
}

/** `article:old/name#late` wherever it stands. */
function renameLinks(text: string, from: string, to: string): string {
  const escaped = from.replaceAll('/', '\\/');
  return text.replaceAll(new RegExp(`(?<=\\barticle:)${escaped}(?![\\w/-])`, 'gu'), () => to);
}

/** Lists of articles: `related`, `asked` and `articles`, whatever stands around them. */
const lists = new Set(['related', 'asked', 'articles']);

function renameListed(yaml: string, { from, to }: Rename): string {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0) return yaml;
  const ranges: [number, number][] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !lists.has(String(key.value)) || !isSeq(value)) return;
      for (const item of value.items) {
        if (isScalar(item) && item.value === from && item.range)
          ranges.push([item.range[0], item.range[1]]);
      }
    },
  });
  let text = yaml;
  for (const [start, end] of ranges.reverse()) text = text.slice(0, start) + to + text.slice(end);
  return text;
}

/** `"es/old/name": …` in the snapshot of votes. */
const renameCounted = (text: string, { from, to }: Rename): string =>
  text.replaceAll(
    new RegExp(`(?<=^\\s*"[\\w-]+/)${from.replaceAll('/', '\\/')}(?=":)`, 'gmu'),
    () => to,
  );

/** What `[text](../a/b.md#c)` and `![](a.png)` lead to; not an address, and not one of the site. */
const relativeTarget = /(?<=\]\()(?![a-z][a-z\d+.-]*:|[/#])(?<target>[^\s()#?]+)/giu;

/** Relative links to the article, and those of the article from its new place. */
function renamePaths(
  text: string,
  { old, path }: { old: string; path: string },
  places: ReadonlyMap<string, string>,
): string {
  return text.replaceAll(relativeTarget, (target: string) => {
    const wanted = posix.join(posix.dirname(old), target);
    const ending = ['', '.md', '.mdx'].find((one) => places.has(wanted + one));
    const leads =
      ending === undefined
        ? wanted
        : (places.get(wanted + ending) ?? wanted).slice(0, -ending.length || undefined);
    if (old === path && leads === wanted) return target;
    const renamed = posix.relative(posix.dirname(path), leads);
    return renamed.startsWith('.') || !target.startsWith('.') ? renamed : `./${renamed}`;
  });
}
